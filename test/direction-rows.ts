/** Writes a history of where a firm was going straight to the tables, as commands would have left it. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { DirectionFacts } from '../src/features/culture/rules/aggregates/counts.ts';
import type { Day } from '../src/lib/day.ts';
import { FIRST_DAY } from './journals.ts';
import { writeMeetings } from './meeting-facts.ts';
import { writeProblems } from './problem-facts.ts';
import { writeItems } from './voice-facts.ts';

type Values = Readonly<Record<string, unknown>>;

/** Shortly after midnight where the firm is; in Greenwich it is still the day before. */
const instant = (on: Day, minute = 0, zone = 'Europe/Berlin'): string =>
  `${on}T00:${String(10 + minute).padStart(2, '0')}:00 ${zone}`;

async function insert(client: pg.Client, table: string, firm: string, row: Values): Promise<void> {
  const all = { organisation_id: firm, ...row };
  const names = Object.keys(all);
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(all),
  );
}

/** Writes everything of `facts` into a firm whose people are there already. */
export async function writeDirection(
  client: pg.Client,
  firm: string,
  facts: DirectionFacts,
): Promise<void> {
  const put = (table: string, row: Values) => insert(client, table, firm, row);
  await writeMeasures(put, facts);
  await writeStrategy(put, facts);
  await writeDecisions(put, facts);
  await writeMeetings(put, instant, facts.meetings);
  await writeWaiting(client, firm, facts);
  for (const month of facts.fair) await put('voice_fair_tally', { ...month });
  for (const [at, { id, measureId, openedOn, ...linked }] of facts.raised.entries()) {
    const words = { title: 'T', source: 'other', significance: 'normal' };
    const days = { opened_on: openedOn, recorded_at: instant(openedOn) };
    const action = { id, reference: `R-${at}`, ...words, ...days, changed_at: instant(openedOn) };
    await put('action', action);
    const link = { id: randomUUID(), action_id: id, label: 'L', target: `/measures/${measureId}` };
    const ended = linked.unlinkedOn && instant(linked.unlinkedOn, 1);
    const between = { linked_at: instant(linked.linkedOn), unlinked_at: ended };
    await put('action_link', { ...link, ...between });
  }
}

/** What waits for somebody: requests, problems, stopped work and what people said. */
export async function writeWaiting(
  client: pg.Client,
  firm: string,
  facts: Pick<DirectionFacts, 'requests' | 'problems' | 'holds' | 'items'>,
): Promise<void> {
  const put = (table: string, row: Values) => insert(client, table, firm, row);
  await writeRequests(put, facts);
  await writeProblems(put, instant, facts);
  await writeItems(put, instant, facts.items);
}

type Put = (table: string, row: Values) => Promise<void>;

async function writeMeasures(put: Put, { measures }: DirectionFacts): Promise<void> {
  for (const { id, kind, better, rhythm, per, baseline, ...measure } of measures) {
    await put('measure', {
      id,
      name: 'M',
      kind,
      better,
      rhythm,
      per,
      baseline,
      retired_on: measure.retiredOn,
      recorded_at: instant(FIRST_DAY),
    });
    const revisions = new Map<string, number>();
    for (const { period, value, size, version, recordedOn } of measure.values) {
      const revision = (revisions.get(period) ?? 0) + 1;
      revisions.set(period, revision);
      const words = { reason: revision > 1 ? 'Because' : '', measure_version: version };
      const said = { measure_id: id, period, revision, value, size, ...words };
      await put('measure_value', { ...said, recorded_at: instant(recordedOn) });
    }
    for (const { startsOn, version, decidedOn } of measure.rebases) {
      const rebase = { measure_id: id, measure_version: version, starts_on: startsOn };
      await put('measure_rebase', { ...rebase, reason: 'B', decided_at: instant(decidedOn) });
    }
    for (const [at, { startsOn, target, setOn, byId }] of measure.targets.entries()) {
      const set = { measure_id: id, measure_version: 500 + at, starts_on: startsOn, target };
      await put('measure_target', { ...set, reason: 'B', set_by: byId, set_at: instant(setOn) });
    }
  }
}

async function writeStrategy(put: Put, { goals, objectives }: DirectionFacts): Promise<void> {
  for (const { id, setOn, turnedOn, closedOn, givenUp } of goals) {
    await put('goal', {
      id,
      name: 'G',
      field: 'other',
      horizon: '2030-01-01',
      closed_on: closedOn,
      outcome: closedOn === null ? null : givenUp ? 'given_up' : 'reached',
      recorded_at: instant(setOn),
    });
    for (const [at, on] of turnedOn.entries()) {
      const before = { name_before: 'G', field_before: 'other', horizon_before: '2030-01-01' };
      const turn = { goal_id: id, goal_version: at + 2, turned_on: on, ...before, reason: 'B' };
      await put('goal_turn', { ...turn, decided_at: instant(on) });
    }
  }
  for (const { id, ...one } of objectives) {
    const { closedOn } = one;
    const last = one.terms.at(-1)!;
    await put('objective', {
      id,
      name: 'O',
      owner_id: one.ownerId,
      rhythm: one.rhythm,
      due_on: last.dueOn,
      next_check_in: one.nextCheckIn,
      closed_on: closedOn,
      outcome: closedOn === null ? null : one.missed ? 'missed' : 'dropped',
      recorded_at: instant(one.setOn),
    });
    const of = { objective_id: id };
    for (const [at, { setOn, byId, measureId, target, dueOn }] of one.terms.entries()) {
      const terms = { objective_version: at + 1, measure_id: measureId, target, judged: 'J' };
      const set = { due_on: dueOn, set_by: byId, set_at: instant(setOn, at) };
      await put('objective_terms', { ...of, ...terms, ...set });
    }
    for (const { goalId, since, until } of one.links) {
      const days = { linked_at: instant(since), unlinked_at: until && instant(until, 1) };
      await put('objective_goal', { ...of, goal_id: goalId, ...days });
    }
    for (const [at, { saidOn, dueOn, state }] of one.checkIns.entries()) {
      const said = { due_on: dueOn, said_on: saidOn, state, said_at: instant(saidOn, at) };
      await put('check_in', { ...of, id: randomUUID(), ...said });
    }
  }
}

async function writeRequests(
  put: Put,
  { requests }: Pick<DirectionFacts, 'requests'>,
): Promise<void> {
  for (const { id, askedOn, answer, withdrawnOn } of requests) {
    await put('resource_request', {
      id,
      what: 'W',
      why: 'Y',
      asked_on: askedOn,
      recorded_at: instant(askedOn),
      answer: answer && answer.given,
      answered_on: answer && answer.on,
      answer_why: answer?.hasReason === true ? 'Because' : '',
      withdrawn_on: withdrawnOn,
    });
  }
}

/** A request of long ago, for a decision that answers one. */
const OLD = { what: 'W', why: 'Y', asked_on: '2020-01-01', recorded_at: '2020-01-01T09:00:00Z' };

async function writeDecisions(put: Put, { decisions }: DirectionFacts): Promise<void> {
  for (const { id, recordedOn, answersRequest, states, facts } of decisions) {
    const requestId = answersRequest ? randomUUID() : null;
    if (requestId !== null) {
      const answered = { answer: 'yes', answered_on: '2020-01-02' };
      await put('resource_request', { id: requestId, ...OLD, ...answered });
    }
    await put('decision', { id, request_id: requestId, recorded_at: instant(recordedOn) });
    for (const [at, state] of states.entries()) {
      await put('decision_version', {
        decision_id: id,
        version: at + 1,
        kind: 'decided',
        chosen: 'C',
        decided_on: recordedOn,
        look_back_on: state.firstLookBackOn,
        first_look_back_on: state.firstLookBackOn,
        looked_back_on: state.lookedBackOn,
        verdict: state.lookedBackOn && 'worked',
        withdrawn_on: state.withdrawnOn,
        written_at: instant(state.writtenOn, at),
      });
    }
    for (const { kind, recordId, target, addedOn, removedOn } of facts) {
      const fact = { id: randomUUID(), decision_id: id, kind, label: 'L', target };
      const days = { added_at: instant(addedOn), removed_at: removedOn && instant(removedOn, 1) };
      await put('decision_fact', { ...fact, record_id: recordId, ...days });
    }
  }
}

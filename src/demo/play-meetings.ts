import { addDays } from '../lib/day.ts';
import { direct, link } from '../features/meetings/commands/born.ts';
import { addItem, editItem, settleItem } from '../features/meetings/commands/items.ts';
import { end, move, start } from '../features/meetings/commands/meeting.ts';
import { conclude, sign } from '../features/meetings/commands/minutes.ts';
import { writeNote } from '../features/meetings/commands/notes.ts';
import { plan, planNext } from '../features/meetings/commands/plan.ts';
import { minutesHash } from '../features/meetings/reads/whole.ts';
import { markSeat } from '../features/meetings/commands/seats.ts';
import { tell } from '../features/meetings/commands/tell.ts';
import { setTime } from '../features/meetings/commands/time.ts';
import type { Calendar } from './calendar.ts';
import {
  MEETINGS,
  STANDING,
  type ExampleEnd,
  type ExampleMeeting,
  type ExampleTopic,
} from './firm/meetings.ts';
import type { MeetingAct } from './script.ts';
import { placed, type AgendaProp, type Stage } from './stage.ts';

const DIRECTOR = 'ines';
const KEEPER = 'leonie';
/** Days by which the figures of the month are older than the meeting. */
const USUAL_AGE = 12;
const TABLE = [DIRECTOR, 'gregor', 'petra', KEEPER, 'colette', 'henrik'];

/** Plays the meetings of the management. */
export async function playMeeting(
  stage: Stage,
  calendar: Calendar,
  as: string,
  act: MeetingAct,
): Promise<void> {
  switch (act.kind) {
    case 'plan_meeting':
      return planOne(stage, as, act);
    case 'move_meeting': {
      const { items, id, version } = placed(stage.meetings, act.meeting);
      const moved = { id, version, day: act.to, reason: act.reason };
      const at = await stage.run(as, move, moved);
      stage.meetings.set(act.meeting, { ...at, items });
      return undefined;
    }
    case 'hold_meeting':
      return hold(stage, calendar, as, exampleOf(act.meeting));
    case 'sign_minutes': {
      const { id } = placed(stage.meetings, act.meeting);
      const content_hash = await stage.read(as, (tx, context) => minutesHash(tx, id, context));
      await stage.run(as, sign, { id, content_hash });
      return undefined;
    }
    case 'tell_outputs': {
      const { id } = placed(stage.meetings, act.meeting);
      await stage.run(as, tell, { id, team_ids: [placed(stage.teams, 'market').id] });
      return undefined;
    }
  }
}

function exampleOf(key: string): ExampleMeeting {
  return MEETINGS.find((one) => one.key === key)!;
}

async function planOne(
  stage: Stage,
  as: string,
  { meeting: key, after, day }: Extract<MeetingAct, { kind: 'plan_meeting' }>,
): Promise<void> {
  const example = MEETINGS.find((one) => one.key === key);
  const fresh = after === null ? await first(stage, as, day) : await next(stage, as, after, day);
  const items = [...fresh.items];
  for (const { title, minutes, inputs } of example?.topics ?? []) {
    const topic = { title, minutes, inputs: [...inputs] };
    const { id } = await stage.run(as, addItem, { id: fresh.id, ...topic });
    items.push({ id, title, standing: false });
  }
  stage.meetings.set(key, { id: fresh.id, version: fresh.version, items });
}

type Fresh = { readonly id: string; readonly version: number; readonly items: AgendaProp[] };
type PlanDay = Extract<MeetingAct, { kind: 'plan_meeting' }>['day'];

async function first(stage: Stage, as: string, day: PlanDay): Promise<Fresh> {
  const { item_ids: ids, ...at } = await stage.run(as, plan, {
    name: 'Management meeting',
    purpose: 'How the firm is doing, what we decide, and whether what we decided worked.',
    rhythm: 'quarter',
    day,
    starts_at: '14:00',
    place: 'Mill Lane, meeting room',
    chair_id: placed(stage.people, DIRECTOR).id,
    writer_id: placed(stage.people, KEEPER).id,
    seats: TABLE.map((key) => placed(stage.people, key).id),
    items: STANDING.map(({ title, minutes, inputs }) => ({
      title,
      minutes,
      inputs: [...inputs],
      standing: true,
    })),
  });
  return {
    ...at,
    items: STANDING.map(({ title }, index) => ({ id: ids[index]!, title, standing: true })),
  };
}

/** The next of the chain has the items that always come, and those that were put off, in their order. */
async function next(stage: Stage, as: string, after: string, day: PlanDay): Promise<Fresh> {
  const before = placed(stage.meetings, after);
  const { item_ids: ids, ...at } = await stage.run(as, planNext, { id: before.id, day });
  const example = exampleOf(after);
  const again = before.items.filter(
    ({ title, standing }) => standing || putOff(endOf(example, title)),
  );
  return { ...at, items: again.map((item, index) => ({ ...item, id: ids[index]! })) };
}

const putOff = (ended: ExampleEnd | undefined): boolean =>
  ended !== undefined && 'outcome' in ended && ended.outcome === 'deferred';

function topicOf(example: ExampleMeeting, title: string): ExampleTopic | undefined {
  return example.topics.find((topic) => topic.title === title);
}

function endOf(example: ExampleMeeting, title: string): ExampleEnd | undefined {
  return topicOf(example, title)?.end ?? example.again?.[title];
}

async function hold(
  stage: Stage,
  calendar: Calendar,
  as: string,
  example: ExampleMeeting,
): Promise<void> {
  const { id, items } = placed(stage.meetings, example.key);
  await stage.run(as, start, { id });
  await attend(stage, as, id, example);
  for (const [index, item] of items.entries()) {
    const note = topicOf(example, item.title)?.note ?? example.notes[index];
    if (note !== undefined) await stage.run(as, writeNote, { item_id: item.id, text: note });
    const planned =
      topicOf(example, item.title) ?? STANDING.find(({ title }) => title === item.title);
    const minutes =
      planned === undefined ? 5 : 'spent' in planned ? planned.spent : planned.minutes;
    await stage.run(as, setTime, { id: item.id, seconds: minutes * 60 });
    const age = topicOf(example, item.title)?.age ?? USUAL_AGE;
    const data_as_of = calendar.anyDay(example.on - age);
    await stage.run(as, editItem, { id: item.id, version: 1, data_as_of });
    await finish(stage, calendar, as, item, endOf(example, item.title));
  }
  await stage.run(DIRECTOR, conclude, { id, ...conclusionOf(example) });
  const { version } = await stage.run(as, end, { id, defer_rest: 'There was no time left.' });
  stage.meetings.set(example.key, { id, version, items });
}

async function attend(
  stage: Stage,
  as: string,
  id: string,
  { absent, deputy }: ExampleMeeting,
): Promise<void> {
  for (const key of TABLE.filter((one) => one !== DIRECTOR)) {
    const person_id = placed(stage.people, key).id;
    const sent = deputy?.[0] === key ? placed(stage.people, deputy[1]).id : null;
    const attendance = sent !== null ? 'deputy' : key === absent ? 'absent' : 'present';
    await stage.run(as, markSeat, { id, person_id, attendance, deputy_id: sent });
  }
}

async function finish(
  stage: Stage,
  calendar: Calendar,
  as: string,
  item: AgendaProp,
  ended: ExampleEnd | undefined,
): Promise<void> {
  if (ended !== undefined && 'decided' in ended) {
    const { id: decision_id } = placed(stage.decisions, ended.decided);
    await stage.run(as, link, { item_id: item.id, record: { decision_id } });
    return;
  }
  if (ended !== undefined && 'told' in ended) {
    await stage.run(as, direct, {
      item_id: item.id,
      title: ended.told,
      source: 'review',
      accountable_id: placed(stage.people, ended.owner).id,
      due_on: addDays(calendar.day(-70), ended.within),
    });
    return;
  }
  const { outcome } = ended ?? { outcome: 'informed' as const };
  const reason = ended !== undefined && 'reason' in ended ? ended.reason : '';
  await stage.run(as, settleItem, { id: item.id, version: 2, outcome, reason });
}

function conclusionOf({ effective: [answer, words] }: ExampleMeeting) {
  const yes = (said: string) => ({ answer: 'yes' as const, words: said });
  return {
    suitable: yes('It fits what we make and how many we are.'),
    adequate: yes('Nothing that we need is missing from it.'),
    effective: { answer, words },
    aligned: yes('It serves where we want to go.'),
  };
}

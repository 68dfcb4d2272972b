import { character, holderOn, isHere } from './cast.ts';
import { AREAS } from './firm/areas.ts';
import type { TeamKey } from './firm/people.ts';
import { TEAMS } from './firm/places.ts';
import { Life } from './life.ts';
import { OWNER, type Step } from './script.ts';
import { readProposals, type ProposalLine } from './story-line.ts';
import type { Telling } from './telling.ts';
import { PROPOSALS } from './texts/proposals.ts';

const FIRST = -1_060;
const LAST = -8;
const LATELY = -150;
const UNANSWERED = [-3, -2, -2, -1] as const;

const PROCESS: Partial<Record<TeamKey, string>> = {
  press: AREAS.press.process,
  machining: AREAS.machining.process,
  welding: AREAS.welding.process,
  tools: AREAS.tools.process,
  maintenance: AREAS.maintenance.process,
  logistics: AREAS.warehouse.process,
  market: AREAS.sales.process,
  purchasing: AREAS.purchasing.process,
  office: AREAS.office.process,
  qse: AREAS.quality.process,
};

/** What people propose in the example, answered or still waiting. @throws RangeError where a line cannot be read */
export function proposalLines(): ProposalLine[] {
  return readProposals(PROPOSALS);
}

/** What people proposed: answered within days and with a reason, which is a planted strength. */
export function proposals(telling: Telling): Step[] {
  const lines = proposalLines();
  const waiting = lines.filter((line) => line.answer === null);
  const answered = telling.chance.shuffled(lines.filter((line) => line.answer !== null));
  return [
    ...answered.flatMap((line, at) => {
      const share = (at + telling.chance.next()) / answered.length;
      const on = whenHere(line.by, Math.round(FIRST + (LAST - FIRST) * share), telling);
      return lifeOf(line, `proposal-${at}`, on, telling);
    }),
    ...waiting.flatMap((line, at) => lifeOf(line, `waiting-${at}`, UNANSWERED[at] ?? -1, telling)),
  ];
}

/** The day asked for, or one on which the person works here. */
function whenHere(key: string, on: number, { chance }: Telling): number {
  const { joined, leaves } = character(key);
  if (isHere(character(key), on) && isHere(character(key), on + 3)) return on;
  if (leaves !== undefined && on + 3 >= leaves.on) return leaves.on - chance.between(20, 300);
  return joined + chance.between(15, Math.min(160, -joined - 10));
}

function lifeOf(line: ProposalLine, key: string, on: number, telling: Telling): Step[] {
  const { calendar, chance, phrases } = telling;
  const life = new Life(calendar, chance);
  const { team } = character(line.by);
  const lead = TEAMS.find((one) => one.key === team)?.lead ?? 'gregor';
  life.add(on, line.by, {
    kind: 'propose',
    action: key,
    title: line.title,
    description: line.description,
    process: PROCESS[team] ?? '',
  });
  const answeredOn = on + chance.pick([0, 1, 1, 2, 3]);
  const head = holderOn(lead, answeredOn);
  const decider = head === line.by ? 'gregor' : head;
  if (line.answer === 'no') {
    life.add(answeredOn, decider, { kind: 'decline', action: key, reason: line.reason });
    return life.steps;
  }
  if (line.answer === null) return life.steps;
  const due = answeredOn + chance.between(14, 45);
  const usual = chance.happens(0.6) ? line.by : head;
  // In the last months yes often means that the system manager does it.
  const owner = answeredOn > LATELY && chance.happens(0.4) ? 'leonie' : usual;
  const accepted = { kind: 'accept', action: key, reason: line.reason } as const;
  life.add(answeredOn, decider, { ...accepted, owner, due: calendar.day(due) });
  if (chance.happens(0.2))
    life.add(answeredOn + 3, line.by, {
      kind: 'comment',
      action: key,
      words: phrases.comment(),
    });
  const early = chance.between(0, Math.min(9, due - answeredOn - 8));
  life.add(due - early, OWNER, {
    kind: 'finish',
    action: key,
    result: line.result,
    check: null,
  });
  return life.steps;
}

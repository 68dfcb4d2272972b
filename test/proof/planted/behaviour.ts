/**
 * How a firm is led: what is planted, and what the detectors are to find from the records alone. Each number is a true
 * rate or a true median; what the records then say of it is chance.
 */
import type { SignalId } from '../../../src/features/culture/rules/thresholds.ts';

export type Behaviour = {
  /** Share of actions done by their first date: the top team's, and everybody else's. */
  readonly onTimeTop: number;
  readonly onTimeOthers: number;
  /** By how many days the others are late: the median. */
  readonly lateDays: number;
  /** Of the late ones those whose date is moved; of those the ones moved before it passed; and moved once more. */
  readonly moves: number;
  readonly movesInTime: number;
  readonly movesAgain: number;
  /** Share of actions that one person outside top management is given. */
  readonly oneOwner: number;
  /** Share of what matters much that top management answers for. */
  readonly highAtTop: number;
  /** Median days until a request is answered, by the top team and by others. */
  readonly answerTop: number;
  readonly answerOthers: number;
  /** Median working days until a first word; share decided with a reason within 30 days; barriers that go. */
  readonly firstWord: number;
  readonly loopClosed: number;
  readonly barriersGone: number;
  /** Share of concerns that nobody answers for weeks. */
  readonly concernsForgotten: number;
  /** Share of problems laid to a person alone, written down late, and of fixes checked in time. */
  readonly personAlone: number;
  readonly recordedLate: number;
  readonly checksMade: number;
  /** Median days until the top hears of something serious. */
  readonly toldTop: number;
  /** Share of stopped work that a leader overrides. */
  readonly overrides: number;
  /** Share of seats taken at reviews; items that end in a decision; planned time that is taken; reviews with the system last. */
  readonly attends: number;
  readonly settles: number;
  readonly keepsTime: number;
  readonly systemLast: number;
  /** Share of what goes off track that is decided about; of missed targets that are eased; of noise that is chased. */
  readonly decides: number;
  readonly eases: number;
  readonly chases: number;
  /** Share of closings put off until the month before the audit; improvement begun after the certificate, to before. */
  readonly crams: number;
  readonly goesOn: number;
  /** How many times as often leaders write near an audit as otherwise. */
  readonly talksNear: number;
  /** Share of weeks in which somebody at the top does something; promises kept; teams visited in a quarter; visits answered. */
  readonly firstHand: number;
  readonly keepsWord: number;
  readonly reaches: number;
  readonly answersTeams: number;
  /** Share of objectives that serve a goal and belong to a leader; check-ins in time; people who say something in a quarter. */
  readonly linked: number;
  readonly checksIn: number;
  readonly speak: number;
};

/** Led well, as people are: some of everything goes wrong. */
export const HEALTHY: Behaviour = {
  onTimeTop: 0.88,
  onTimeOthers: 0.88,
  lateDays: 8,
  moves: 0.5,
  movesInTime: 0.85,
  movesAgain: 0.1,
  oneOwner: 0.12,
  highAtTop: 0.62,
  answerTop: 6,
  answerOthers: 5,
  firstWord: 2,
  loopClosed: 0.9,
  barriersGone: 0.75,
  concernsForgotten: 0.004,
  personAlone: 0.12,
  recordedLate: 0.05,
  checksMade: 0.9,
  toldTop: 0.4,
  overrides: 0.005,
  attends: 0.96,
  settles: 0.85,
  keepsTime: 0.95,
  systemLast: 0.1,
  decides: 0.88,
  eases: 0.001,
  chases: 0.05,
  crams: 0.08,
  goesOn: 0.92,
  talksNear: 1.2,
  firstHand: 0.75,
  keepsWord: 0.9,
  reaches: 0.8,
  answersTeams: 0.9,
  linked: 0.95,
  checksIn: 0.9,
  speak: 0.28,
};

/** Led badly in everything; each fault far enough from its limit that it would be seen in many records. */
export const BAD: Behaviour = {
  onTimeTop: 0.35,
  onTimeOthers: 0.4,
  lateDays: 80,
  moves: 0.9,
  movesInTime: 0.15,
  movesAgain: 0.6,
  oneOwner: 0.75,
  highAtTop: 0.08,
  answerTop: 60,
  answerOthers: 50,
  firstWord: 18,
  loopClosed: 0.2,
  barriersGone: 0.1,
  concernsForgotten: 0.3,
  personAlone: 0.8,
  recordedLate: 0.5,
  checksMade: 0.2,
  toldTop: 6,
  overrides: 0.4,
  attends: 0.55,
  settles: 0.2,
  keepsTime: 0.3,
  systemLast: 0.85,
  decides: 0.08,
  eases: 0.7,
  chases: 0.8,
  crams: 0.65,
  goesOn: 0.2,
  talksNear: 8,
  firstHand: 0.1,
  keepsWord: 0.25,
  reaches: 0.1,
  answersTeams: 0.2,
  linked: 0.3,
  checksIn: 0.3,
  speak: 0.05,
};

/** What each detector is for: the behaviour that is planted, all else as it was. */
const PLANTS: Readonly<Record<SignalId, (well: Behaviour) => Partial<Behaviour>>> = {
  S1: () => ({
    onTimeTop: BAD.onTimeOthers,
    onTimeOthers: BAD.onTimeOthers,
    lateDays: BAD.lateDays,
  }),
  S2: () => ({ moves: BAD.moves, movesInTime: BAD.movesInTime, movesAgain: BAD.movesAgain }),
  S3: ({ answerTop }) => ({ answerTop: answerTop * 5 }),
  S5: () => ({ crams: BAD.crams }),
  S7: () => ({ keepsTime: BAD.keepsTime, systemLast: BAD.systemLast }),
  S8: () => ({ attends: BAD.attends }),
  S9: () => ({ settles: BAD.settles }),
  S10: () => ({ oneOwner: BAD.oneOwner, highAtTop: BAD.highAtTop }),
  S12: ({ onTimeTop }) => ({ onTimeTop: onTimeTop * 0.4 }),
  S13: () => ({
    firstWord: BAD.firstWord,
    loopClosed: BAD.loopClosed,
    concernsForgotten: BAD.concernsForgotten,
  }),
  S14: () => ({ personAlone: BAD.personAlone }),
  S15: () => ({ goesOn: BAD.goesOn }),
  S16: ({ answerTop, answerOthers }) => ({
    answerTop: answerTop * 9,
    answerOthers: answerOthers * 9,
    barriersGone: BAD.barriersGone,
  }),
  S17: () => ({ eases: BAD.eases }),
  S18: () => ({ decides: BAD.decides }),
  S19: () => ({ chases: BAD.chases }),
  S20: () => ({ talksNear: BAD.talksNear }),
  S21: () => ({ overrides: BAD.overrides }),
  S22: () => ({ recordedLate: BAD.recordedLate }),
};

/** A healthy firm but for the faults that these detectors are for. */
export function planted(faults: readonly SignalId[]): Behaviour {
  return faults.reduce<Behaviour>((so, id) => ({ ...so, ...PLANTS[id](so) }), HEALTHY);
}

/** A firm between the worst and the best: `quality` says of each number how far on the way it is, 0 to 1. */
export function between(quality: (what: keyof Behaviour) => number): Behaviour {
  const names = Object.keys(HEALTHY) as (keyof Behaviour)[];
  return Object.fromEntries(
    names.map((name) => [name, BAD[name] + (HEALTHY[name] - BAD[name]) * quality(name)]),
  ) as Behaviour;
}

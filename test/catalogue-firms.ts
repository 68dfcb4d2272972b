import { MD, TODAY, type Parts } from './pictures.ts';

const ids = (total: number) => ({ total, ids: ['a', 'b', 'c'].slice(0, total) });
export const ended = (time: number, count: number) => ({ time, ended: count, open: 0 });
export const open = (time: number, count: number) => ({ time, ended: 0, open: count });
const behind = (total: number) => ({ total, records: [] });
const easedBy = (leaderId: string | null, id: string) =>
  ({ kind: 'measure', id, leaderId, on: TODAY }) as const;

/** Firms that have each of the signals about where they are going, in every number a sentence may name. */
export const BAD: readonly Parts[] = [
  ...[0, 1, 2].map((topOwned) => ({
    strategy: {
      objectives: { all: 20, linked: topOwned },
      loose: { withoutGoal: topOwned, withoutLead: topOwned },
      goals: { all: 9, served: topOwned },
      checkIns: { due: 20, onTime: topOwned },
      reviews: [ended(topOwned, 9)],
      topOwned,
      notTopOwned: ids(3),
    },
    requests: { waits: [ended(99, 6)], waiting: ids(topOwned) },
    offTrack: { due: 20, decided: topOwned, undecidedMeasures: ids(1) },
    decisions: {
      lookBacks: { due: 20, held: topOwned },
      recorded: { all: 20, linked: topOwned },
    },
  })),
  { strategy: { reviews: [open(99, 9)] }, requests: { waits: [open(99, 9)], waiting: ids(3) } },
  { requests: { waits: [ended(0, 6)] } },
  { requests: { waits: [ended(1, 6)], waiting: ids(1) } },
  { offTrack: { due: 30, decided: 5, undecidedObjectives: ids(2) } },
  { offTrack: { due: 4, decided: 0, undecidedObjectives: ids(1) } },
  { targets: { eased: [easedBy(null, 'a')] } },
  { targets: { eased: [easedBy(null, 'a'), easedBy(null, 'b')] } },
  { targets: { eased: [easedBy(MD.personId, 'a')] } },
  { targets: { eased: [easedBy(MD.personId, 'a'), easedBy(MD.personId, 'b')] } },
  { noise: { chased: [{ measureId: 'm', actions: ids(3) }] } },
  ...[0, 1, 2].map((count) => ({
    meetings: {
      seats: { all: 9, empty: count },
      emptySeats: ids(count),
      items: { all: 30, settled: count, carried: count },
      unsettled: ids(count + 1),
      inputs: { required: 16, considered: count },
      ages: [count, count],
      considering: ids(1),
      time: { items: 6, planned: 90, spent: 30 },
      cutShort: ids(count + 1),
    },
  })),
  { meetings: { items: { all: 9, settled: 0, carried: 8 }, mostCarried: 3, carrying: ids(1) } },
  { meetings: { items: { all: 90, settled: 30, carried: 90 }, carrying: ids(2) } },
  { meetings: { items: { all: 8, settled: 1, carried: 0 }, unsettled: ids(2) } },
  { meetings: { items: { all: 8, settled: 8, carried: 5 }, carrying: ids(1) } },
  { meetings: { lastAndCut: ids(3) } },
  { meetings: { absent: { meetingId: 'a', personId: null } } },
  { meetings: { absent: { meetingId: 'a', personId: MD.personId } } },
  { meetings: { deputies: [{ personId: MD.personId, meetings: ids(2) }] } },
  ...[0, 1, 2].map((count) => ({
    problems: {
      causes: { known: 8, person: count },
      checks: { due: 8, made: count },
      closed: { all: 8, back: count },
      found: { all: 12, self: count },
      near: { misses: count, harms: 12 },
      lags: Array.from({ length: 15 }, () => count),
      recordedLate: ids(count),
      toldAfter: [ended(count, 5)],
      untold: ids(count),
      holds: { all: 5, respected: count },
      overridden: count === 0 ? [] : [{ leaderId: MD.personId, holds: ids(count) }],
    },
  })),
  { problems: { causes: { known: 12, person: 11 }, personAlone: ids(3) } },
  { problems: { causes: { known: 8, person: 8 }, personAlone: ids(3) } },
  ...[1, 2].map((count) => ({
    problems: { overridden: [{ leaderId: null, holds: ids(count) }], toldAfter: [open(9, 5)] },
  })),
  { problems: { lags: Array.from({ length: 15 }, () => 9), recordedLate: ids(3) } },
  {
    problems: { lags: Array.from({ length: 20 }, () => 0), recordedLate: { total: 9, ids: ['a'] } },
  },
  ...[0, 1, 2].map((count) => ({
    voice: {
      barriers: { raised: 8, gone: count },
      barriersLeft: ids(3),
      improvements: { all: 12, proactive: count },
      speakers: { people: count, headcount: 20 },
      firstWords: [ended(count, 5)],
      waiting: ids(count),
      loop: { all: 8, closed: 8 - count },
      ideas: { decided: 8, done: count },
      named: { concerns: 10, anonymous: count },
      treated: { answers: 10, fair: count },
      concerns: ids(count),
    },
  })),
  ...[0, 1, 2].map((count) => ({
    voice: { firstWords: [ended(20, 6)], waiting: ids(count) },
  })),
  { voice: { firstWords: [open(20, 6)], waiting: ids(3) } },
  { voice: { loop: { all: 30, closed: 1 }, loopOpen: ids(3) } },
  { voice: { loop: { all: 5, closed: 0 }, loopOpen: ids(1) } },
  ...[1, 2].map((count) => ({
    voice: { barriers: { raised: 20, gone: count }, barriersLeft: ids(count) },
  })),
  ...[1, 2].map((count) => ({ voice: { concerns: ids(count) } })),
  ...[0, 1, 2].map((count) => ({
    leading: {
      firstHand: { weeks: 12, acted: count },
      promises: { due: 8, kept: count },
      reach: { teams: 9, visited: count },
      answers: { due: 8, answered: count },
      talk: { near: 10, nearDays: 65, far: count, farDays: 300 },
      messages: ids(3),
      surge: { near: 20, nearDays: 30, far: 9, farDays: 90 },
      surged: behind(count + 1),
      cliff: { near: count, nearDays: 90, far: 12, farDays: 90 },
      begunAfter: behind(count + 1),
      protectedPlan: { planned: 6, held: count },
      weeks: [60, ...Array.from({ length: 25 }, () => 0)],
      active: { people: count, here: 9 },
    },
    requests: {
      topWaits: [ended(30 + count, 6)],
      otherWaits: [ended(count, 6)],
      waitingForTop: ids(count),
    },
  })),
  ...[1, 2].map((count) => ({
    leading: { surge: { near: 20, nearDays: 30, far: 9, farDays: 90 }, surged: behind(count) },
    actions: {
      followThroughTop: { due: 20, kept: 2, imported: 0 },
      followThroughOthers: { due: 20, kept: 18, imported: 0 },
      missedEvidence: ids(count),
    },
  })),
];

/** Firms that have the opposite. */
export const GOOD: readonly Parts[] = [
  { strategy: { objectives: { all: 20, linked: 20 }, topOwned: 19, notTopOwned: ids(1) } },
  ...[1, 2].flatMap((count) => [
    { requests: { promptNo: ids(count) } },
    { targets: { kept: ids(count) } },
  ]),
  { offTrack: { due: 5, decided: 5, decidedMeasures: ids(3) } },
  { noise: { answering: ids(3) } },
  { meetings: { time: { items: 6, planned: 90, spent: 90 }, keptTime: ids(1) } },
  { meetings: { attended: { meetingId: 'a', seats: 1 } } },
  { meetings: { attended: { meetingId: 'a', seats: 3 } } },
  { meetings: { items: { all: 20, settled: 19, carried: 0 }, settling: ids(2) } },
  ...[0, 1, 2].map((count) => ({
    requests: { topWaits: [ended(count, 6)], otherWaits: [ended(9, 6)], answered: ids(3) },
  })),
  { leading: { talk: { near: 1, nearDays: 65, far: 20, farDays: 300 } } },
  { leading: { surge: { near: 8, nearDays: 30, far: 40, farDays: 90 } } },
  { leading: { cliff: { near: 25, nearDays: 90, far: 12, farDays: 90 } } },
  {
    actions: {
      followThroughTop: { due: 20, kept: 19, imported: 0 },
      followThroughOthers: { due: 20, kept: 10, imported: 0 },
    },
  },
  { problems: { causes: { known: 30, person: 1 }, setUpFound: ids(3) } },
  ...[1, 2].flatMap((count) => [
    { problems: { upheld: [{ leaderId: null, holds: ids(count) }] } },
    { problems: { upheld: [{ leaderId: MD.personId, holds: ids(count) }] } },
  ]),
  {
    problems: {
      lags: Array.from({ length: 30 }, () => 0),
      recordedSoon: { total: 30, ids: ['a'] },
    },
  },
  ...[0, 1, 2].map((count) => ({ voice: { firstWords: [ended(count, 6)], heard: ids(2) } })),
  ...[1, 2].map((count) => ({ voice: { barriersGone: ids(count) } })),
];

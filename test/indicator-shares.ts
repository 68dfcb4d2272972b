/** The indicators of the culture model that are so many of so many, for the test of what each says. */
import type { Ids, RecordKind } from '../src/features/culture/rules/evidence.ts';
import type { Parts } from './pictures.ts';

/** What the culture model says of an indicator that is so many of so many. */
export type ShareCase = {
  readonly id: string;
  /** Fewest cases. */
  readonly floor: number;
  /** Where it is to be watched and where to be acted on, and on which side; neither where it is two-sided. */
  readonly below?: readonly [number, number];
  readonly above?: readonly [number, number];
  /** Kinds of the records it leads to; `some` are those that the counts name. */
  readonly leadsTo: readonly RecordKind[];
  readonly counts: (hits: number, cases: number, some: Ids) => Parts;
};

/** Section 4 of the culture model. */
export const SHARES: readonly ShareCase[] = [
  {
    id: '1a',
    floor: 8,
    below: [0.5, 0.25],
    leadsTo: ['decision'],
    counts: (acted, weeks, { total, ids }) => ({
      leading: {
        firstHand: { weeks, acted },
        acts: { total, records: ids.map((id) => ({ kind: 'decision', id })) },
      },
    }),
  },
  {
    id: '1b',
    floor: 12,
    above: [0.4, 0.5],
    leadsTo: ['action'],
    counts: (hits, cases, some) => ({
      actions: {
        owners: [
          { personId: 'most', top: false, actions: hits },
          { personId: 'other', top: true, actions: cases - hits },
        ],
        largestOwnerEvidence: some,
      },
    }),
  },
  {
    id: '1c',
    floor: 8,
    below: [0.5, 0.3],
    leadsTo: ['objective', 'action'],
    counts: (hits, cases, some) => ({
      actions: { significantTop: hits, significant: cases, significantElsewhere: some },
      strategy: { notTopOwned: some },
    }),
  },
  {
    id: '1d',
    floor: 6,
    above: [0.2, 0.33],
    leadsTo: ['meeting'],
    counts: (empty, all, some) => ({ meetings: { seats: { all, empty }, emptySeats: some } }),
  },
  {
    id: '2a',
    floor: 3,
    below: [0.9, 0.7],
    leadsTo: ['objective'],
    counts: (linked, all, some) => ({
      strategy: { objectives: { all, linked }, notLinked: some },
    }),
  },
  {
    id: '2b',
    floor: 3,
    below: [0.8, 0.5],
    leadsTo: ['goal'],
    counts: (served, all, some) => ({ strategy: { goals: { all, served }, notServed: some } }),
  },
  {
    id: '2d',
    floor: 6,
    below: [0.8, 0.6],
    leadsTo: ['objective'],
    counts: (onTime, due, some) => ({
      strategy: { checkIns: { due, onTime }, notCheckedIn: some },
    }),
  },
  {
    id: '2e',
    floor: 4,
    below: [0.7, 0.4],
    leadsTo: ['measure', 'objective'],
    counts: (decided, due, some) => ({
      offTrack: { due, decided, undecidedMeasures: some, undecidedObjectives: some },
    }),
  },
  {
    id: '3b',
    floor: 5,
    below: [0.6, 0.3],
    leadsTo: ['item'],
    counts: (gone, raised, some) => ({ voice: { barriers: { raised, gone }, barriersLeft: some } }),
  },
  {
    id: '3e',
    floor: 5,
    below: [0.8, 0.6],
    leadsTo: ['meeting'],
    counts: (held, planned, some) => ({
      leading: { protectedPlan: { planned, held }, notHeld: some },
    }),
  },
  {
    id: '4b',
    floor: 5,
    below: [0.8, 0.6],
    leadsTo: ['commitment'],
    counts: (kept, due, some) => ({ leading: { promises: { due, kept }, notKept: some } }),
  },
  {
    id: '4c',
    floor: 1,
    below: [0.6, 0.3],
    leadsTo: ['visit'],
    counts: (visited, teams, some) => ({ leading: { reach: { teams, visited }, visits: some } }),
  },
  {
    id: '4d',
    floor: 4,
    below: [0.8, 0.5],
    leadsTo: ['visit'],
    counts: (answered, due, some) => ({
      leading: { answers: { due, answered }, notAnswered: some },
    }),
  },
  {
    id: '5c',
    floor: 8,
    above: [0.3, 0.5],
    leadsTo: ['problem'],
    counts: (person, known, some) => ({
      problems: { causes: { known, person }, personAlone: some },
    }),
  },
  {
    id: '5d',
    floor: 6,
    below: [0.8, 0.5],
    leadsTo: ['problem'],
    counts: (made, due, some) => ({ problems: { checks: { due, made }, unchecked: some } }),
  },
  {
    id: '5d-back',
    floor: 6,
    above: [0.1, 0.25],
    leadsTo: ['problem'],
    counts: (back, all, some) => ({ problems: { closed: { all, back }, cameBack: some } }),
  },
  {
    id: '5e',
    floor: 10,
    leadsTo: ['problem'],
    counts: (self, all, some) => ({ problems: { found: { all, self }, foundByOthers: some } }),
  },
  {
    id: '5f',
    floor: 10,
    below: [0.3, 0.1],
    leadsTo: ['item'],
    counts: (proactive, all, some) => ({
      voice: { improvements: { all, proactive }, ideasDone: some },
    }),
  },
  {
    id: '6a',
    floor: 5,
    below: [0.2, 0.1],
    leadsTo: [],
    counts: (people, headcount) => ({ voice: { speakers: { people, headcount } } }),
  },
  {
    id: '6c',
    floor: 5,
    below: [0.8, 0.5],
    leadsTo: ['item'],
    counts: (closed, all, some) => ({ voice: { loop: { all, closed }, loopOpen: some } }),
  },
  {
    id: '6d',
    floor: 5,
    leadsTo: ['item'],
    counts: (done, decided, some) => ({ voice: { ideas: { decided, done }, ideasDone: some } }),
  },
  {
    id: '7a',
    floor: 8,
    below: [0.7, 0.4],
    leadsTo: ['meeting'],
    counts: (settled, all, some) => ({
      meetings: { items: { all, settled, carried: 0 }, unsettled: some },
    }),
  },
  {
    id: '7b',
    floor: 5,
    below: [0.8, 0.6],
    leadsTo: ['action', 'decision'],
    counts: (hits, cases, some) => ({
      decisions: { lookBacks: { due: cases, held: hits }, notLookedBack: some },
      given: { missed: some },
    }),
  },
  {
    id: '7c',
    floor: 8,
    above: [0.1, 0.25],
    leadsTo: ['meeting'],
    counts: (carried, all, some) => ({
      meetings: { items: { all, settled: 0, carried }, carrying: some },
    }),
  },
  {
    id: '7d',
    floor: 1,
    below: [1, 0.8],
    leadsTo: ['meeting'],
    counts: (considered, required, some) => ({
      meetings: { inputs: { required, considered }, considering: some },
    }),
  },
  {
    id: '7f',
    floor: 6,
    below: [0.7, 0.4],
    leadsTo: ['decision'],
    counts: (linked, all, some) => ({ decisions: { recorded: { all, linked }, unlinked: some } }),
  },
  {
    id: '8c',
    floor: 5,
    below: [0.5, 0.25],
    leadsTo: [],
    counts: (people, here) => ({ leading: { active: { people, here } } }),
  },
  {
    id: '9a',
    floor: 8,
    leadsTo: [],
    counts: (anonymous, concerns) => ({ voice: { named: { concerns, anonymous } } }),
  },
  {
    id: '9b',
    floor: 5,
    below: [0.8, 0.6],
    leadsTo: [],
    counts: (fair, answers) => ({ voice: { treated: { answers, fair } } }),
  },
  {
    id: '9d',
    floor: 10,
    leadsTo: ['problem', 'item'],
    counts: (misses, both, some) => ({
      problems: {
        near: { misses: Math.floor(misses / 2), harms: both - misses },
        nearMisses: some,
      },
      voice: { nearMisses: Math.ceil(misses / 2), nearMissesSaid: some },
    }),
  },
  {
    id: '9e',
    floor: 3,
    below: [0.9, 0.7],
    leadsTo: ['hold'],
    counts: (respected, all, some) => ({
      problems: { holds: { all, respected }, notRespected: some },
    }),
  },
];

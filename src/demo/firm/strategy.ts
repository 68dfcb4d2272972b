import type { State } from '../../features/strategy/contract/kinds.ts';
import type { GoalWords } from '../../features/strategy/contract/shapes.ts';

/** A goal of the example firm. Days count from the day the story is told on. */
export type ExampleGoal = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly name: string;
  readonly why: string;
  readonly field: GoalWords['field'];
  /** By when, so many days ahead. */
  readonly horizon: number;
  /** What it was called first, and when and why that changed. */
  readonly before?: { readonly name: string; readonly on: number; readonly reason: string };
};

export type ExampleObjective = {
  readonly key: string;
  readonly on: number;
  readonly name: string;
  readonly why: string;
  readonly goals: readonly string[];
  /** Sets it, answers for it and checks in on it. */
  readonly owner: string;
  readonly measure?: string;
  readonly target?: number;
  readonly judged?: string;
  readonly resources?: string;
  readonly due: number;
  readonly rhythm: 'month' | 'quarter';
  /** From these days on it stands otherwise; on track before the first. */
  readonly stands?: readonly {
    readonly on: number;
    readonly state: State;
    readonly text: string;
  }[];
  /** The last check-in, where there has been none since. */
  readonly silentFrom?: number;
  readonly closed?: { readonly on: number; readonly reason: string };
};

/** Where Harrowmill wants to go. Invented, as the firm is. */
export const GOALS: readonly ExampleGoal[] = [
  {
    key: 'again',
    on: -1_050,
    by: 'gregor',
    name: 'Customers order again without asking elsewhere',
    why: 'A first order costs us more than it brings; we live from the tenth.',
    field: 'customer',
    horizon: 770,
  },
  {
    key: 'presses',
    on: -1_050,
    by: 'gregor',
    name: 'The presses run when they are meant to, and what they make is kept',
    why: 'An hour of standstill costs as much as a day of overtime.',
    field: 'efficiency',
    horizon: 400,
  },
  {
    key: 'home',
    on: -1_040,
    by: 'ines',
    name: 'Everybody goes home as they came',
    why: 'Nothing that we make is worth a finger.',
    field: 'people',
    horizon: 1_100,
  },
  {
    key: 'energy',
    on: -900,
    by: 'petra',
    name: 'A fifth less electricity for a tonne of parts',
    why: 'It is our third largest cost, and our largest customer asks for it.',
    field: 'planet',
    horizon: 600,
    before: {
      name: 'A tenth less electricity for a tonne of parts',
      on: -520,
      reason: 'The tenth was reached with the new compressor; the customer asks for more',
    },
  },
  {
    key: 'aluminium',
    on: -48,
    by: 'ines',
    name: 'Brackets of aluminium make a fifth of what we sell',
    why: 'Two customers have said that steel will not go into their next model.',
    field: 'growth',
    horizon: 1_400,
  },
];

export const OBJECTIVES: readonly ExampleObjective[] = [
  {
    key: 'on_the_day',
    on: -1_030,
    name: 'Nineteen of twenty deliveries leave on the day we confirmed',
    why: 'It is what customers name first when they go elsewhere.',
    goals: ['again'],
    owner: 'freya',
    measure: 'late',
    target: 5,
    due: 190,
    rhythm: 'month',
    stands: [
      {
        on: -130,
        state: 'at_risk',
        text: 'The value swings around the aim by chance; something in the planning has to change',
      },
    ],
  },
  {
    key: 'confirmed',
    on: -800,
    name: 'Orders are confirmed within three days',
    why: 'Whoever waits a week for a date has asked somebody else by then.',
    goals: ['again'],
    owner: 'colette',
    measure: 'confirmation',
    target: 3,
    due: 120,
    rhythm: 'month',
    stands: [
      {
        on: -75,
        state: 'off_track',
        text: 'Nobody may confirm while the planner is away; a second one has been asked for',
      },
    ],
  },
  {
    key: 'scrap',
    on: -1_030,
    name: 'Less than 28 kilograms of scrap for a tonne from the presses',
    why: 'What is thrown away was bought, pressed and carried before.',
    goals: ['presses'],
    owner: 'rolf',
    measure: 'scrap',
    target: 28,
    resources: 'One setter for half a day a week',
    due: 200,
    rhythm: 'month',
  },
  {
    key: 'standstill',
    on: -700,
    name: 'No press stands still for want of a spare part',
    why: 'Two of three long standstills waited for something that costs less than a hundred.',
    goals: ['presses', 'again'],
    owner: 'marek',
    measure: 'standstill',
    judged: 'The standstill list names no missing part for half a year',
    due: 160,
    rhythm: 'quarter',
  },
  {
    key: 'first_piece',
    on: -950,
    name: 'A first piece is measured before a series runs',
    why: 'Every large complaint of the last year began with a first piece nobody had measured.',
    goals: ['again', 'presses'],
    owner: 'rolf',
    judged: 'Twelve audits of the press shop in a row find it done',
    due: -180,
    rhythm: 'quarter',
    closed: {
      on: -186,
      reason: 'Twelve in a row. What made the difference was a gauge at each press, not the rule',
    },
  },
  {
    key: 'lifting',
    on: -400,
    name: 'Nothing heavier than fifteen kilograms is lifted by hand in assembly',
    why: 'Half of the days lost to illness there are backs.',
    goals: ['home'],
    owner: 'viktor',
    judged: 'The list of parts above fifteen kilograms has a hoist or a lift beside each',
    due: 240,
    rhythm: 'quarter',
    silentFrom: -150,
  },
  {
    key: 'compressor',
    on: -510,
    name: 'No leak in the compressed air is older than a week',
    why: 'Leaks take more electricity than the offices.',
    goals: ['energy'],
    owner: 'marek',
    measure: 'energy',
    judged: 'The weekly walk finds none from the walk before',
    due: 90,
    rhythm: 'quarter',
  },
];

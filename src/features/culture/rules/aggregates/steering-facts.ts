import type { Day } from '../../../../lib/day.ts';
import type { Level } from '../timeline.ts';
import type { MeasureFacts } from './measures.ts';
import type { ObjectiveFacts } from './strategy.ts';

/** An action that was raised about a measure, and on which days it was linked to it. */
export type RaisedFacts = {
  readonly id: string;
  readonly measureId: string;
  readonly openedOn: Day;
  readonly linkedOn: Day;
  /** The first day at whose end the link was no longer there. */
  readonly unlinkedOn: Day | null;
};

export type SteeringFacts = {
  readonly measures: readonly MeasureFacts[];
  readonly objectives: readonly ObjectiveFacts[];
  readonly raised: readonly RaisedFacts[];
  /** The days from which on decisions rest on a record; see `citations`. */
  readonly cited: ReadonlyMap<string, readonly Day[]>;
  readonly levels: ReadonlyMap<string, Level>;
};

/** Which of the nine dimensions a figure and a signal speak of (culture model, sections 2, 4 and 5). */
import { DIMENSIONS } from '../../pulse/contract/kinds.ts';
import { INDICATORS } from './indicators/catalogue.ts';
import type { Dimension } from './indicators/indicator.ts';
import { figureTold, type IndicatorId, type SignalId } from './thresholds.ts';

/** In the order of the culture model, from the top downwards. */
export const DIMENSION_IDS: readonly Dimension[] = DIMENSIONS;

const DIMENSION_OF = new Map<IndicatorId, Dimension>(
  INDICATORS.map(({ id, dimension }) => [id, dimension]),
);

/** The dimension that a figure tells of. */
export function dimensionOf(id: IndicatorId): Dimension {
  return DIMENSION_OF.get(id)!;
}

/** Of signals that judge no figure. */
const OF_SIGNAL: Partial<Record<SignalId, Dimension>> = {
  S3: 'D3',
  S8: 'D1',
  S17: 'D2',
  S19: 'D7',
};

/** The dimension that a signal tells of: that of the figure it judges, where it judges one. */
export function dimensionOfSignal(signal: {
  readonly id: SignalId;
  readonly cause: string;
}): Dimension {
  const figure = figureTold(signal);
  return figure === undefined ? OF_SIGNAL[signal.id]! : dimensionOf(figure);
}

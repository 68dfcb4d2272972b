import type { DecisionRecord } from '../contract/shapes.ts';

/** What every form of an act is given. */
export type ActFormProps = { decision: DecisionRecord; onDone: () => void };

import type { ProblemRecord } from '../contract/record.ts';

/** What every form of an act is given. */
export type ActFormProps = { problem: ProblemRecord; onDone: () => void };

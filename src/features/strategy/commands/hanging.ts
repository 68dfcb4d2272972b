import type { HangsOn } from '../../imports/commands/registers.ts';
import { measuresJudgedBy } from '../store/read.ts';

/** An import of measures is not undone under an objective that is judged by one of them. */
export const objectivesOnMeasures: HangsOn = (tx, ids) => measuresJudgedBy(tx, ids);

import type { Feature } from '../../platform/feature.ts';
export { objectivesOnMeasures } from './commands/hanging.ts';
import { closeGoal, edit as editGoal, set as setGoal } from './commands/goals.ts';
import { handOverFromLeaver, matchWrittenName } from './commands/handover.ts';
import {
  checkIn,
  closeObjective,
  edit as editObjective,
  set as setObjective,
  setTerms,
} from './commands/objectives.ts';
import { strategyReads } from './reads.ts';

/** Where the firm is going, what it undertakes to get there, and how both are kept alive. */
export const strategy: Feature = {
  noun: 'strategy',
  commands: [
    setGoal,
    editGoal,
    closeGoal,
    setObjective,
    editObjective,
    setTerms,
    checkIn,
    closeObjective,
  ],
  reads: strategyReads,
  on: { 'person.left': handOverFromLeaver, 'person.merged': matchWrittenName },
};

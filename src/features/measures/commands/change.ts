import { changesTo } from '../../../platform/commands/change.ts';
import { lockMeasure, updateMeasure } from '../store/write.ts';

/** Changes one measure; see {@link changesTo}. */
export const changeMeasure = changesTo({
  resource: 'measure',
  lock: lockMeasure,
  save: updateMeasure,
});

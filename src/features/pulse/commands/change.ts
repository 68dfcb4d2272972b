import { changesTo } from '../../../platform/commands/change.ts';
import { lockWave, updateWave } from '../store/write.ts';

/** Changes one wave; see {@link changesTo}. */
export const changeWave = changesTo({
  resource: 'pulse_wave',
  lock: lockWave,
  save: updateWave,
});

import type { Feature } from '../../platform/feature.ts';
export { measureRegisterOffer } from './commands/import.ts';
import { handOverFromLeaver, matchWrittenName } from './commands/handover.ts';
import { endKey, makeKey } from './commands/keys.ts';
import { rebase, setTarget, withdrawRebase } from './commands/lines.ts';
import { postValues, recordValues } from './commands/values.ts';
import { addNote, create, edit, resume, retire } from './commands/words.ts';
import { tell } from './jobs/tell.ts';
import { measureReads } from './reads.ts';
import { keyList } from './reads/keys.ts';

/** What the firm measures period by period, what it should be, and whether a value is news or chance. */
export const measures: Feature = {
  noun: 'measure',
  commands: [
    create,
    edit,
    recordValues,
    postValues,
    setTarget,
    rebase,
    withdrawRebase,
    addNote,
    retire,
    resume,
    makeKey,
    endKey,
  ],
  reads: [...measureReads, keyList],
  tasks: [tell],
  on: { 'person.left': handOverFromLeaver, 'person.merged': matchWrittenName },
};

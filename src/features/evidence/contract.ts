import * as z from 'zod';
import { event } from '../../platform/commands/contract.ts';

/** A signed state of the record: how many entries, and the root over them. */
export const checkpointShape = z.strictObject({
  size: z.int(),
  /** The root over all entries, in hexadecimal. */
  root: z.string(),
  made_at: z.string(),
  /** What fits at the foot of a page: the size and the first 16 digits of the root. */
  short: z.string(),
  /** The signed note itself, as it is kept outside the building. */
  note: z.string(),
});
export type Checkpoint = z.infer<typeof checkpointShape>;

/** What recomputing the whole record found. */
export const verificationShape = z.strictObject({
  finished_at: z.string(),
  size: z.int(),
  sound: z.boolean(),
  /** Entries whose content is no longer there. */
  contents_absent: z.int(),
  /** Signed states compared. */
  checkpoints: z.int(),
  /** What is wrong, one sentence each; at most a hundred. */
  problems: z.array(z.string()),
});

/** How the record stands: its length, the last signed state and the last time it was recomputed. */
export const evidenceShape = z.strictObject({
  size: z.int(),
  last_entry_at: z.string().nullable(),
  checkpoints: z.array(checkpointShape),
  verification: verificationShape.nullable(),
  /** A verification that was asked for and has not ended. */
  verifying: z.boolean(),
  can: z.strictObject({
    verify: z.boolean(),
    sign: z.boolean(),
    /** The whole bundle. */
    download: z.boolean(),
    /** A bundle of the entries about what an auditor from outside may read. */
    download_readable: z.boolean(),
  }),
});
export type Evidence = z.infer<typeof evidenceShape>;

export const checkpointMade = event({
  type: 'evidence.checkpoint_made',
  version: 1,
  kind: 'evidence',
  sentence: '{actor} had the state of the record signed: {size} entries, {short}.',
  payload: z.strictObject({ size: z.int(), root: z.string(), short: z.string() }),
});

export const verificationAsked = event({
  type: 'evidence.verification_asked',
  version: 1,
  kind: 'evidence',
  sentence: '{actor} asked for the whole record to be recomputed.',
  payload: z.strictObject({ size: z.int() }),
});

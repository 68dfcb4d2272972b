import * as z from 'zod';

const base64 = z.string();

/**
 * The announcement of a wave as it stands in the signed record: the bytes of its entry, what it says, and the proof that it is in
 * the state that was signed first after it. Bytes are in base64.
 */
export const recordedShape = z.strictObject({
  sequence: z.int(),
  entry: base64,
  /** Content and salt, which the entry commits to. */
  payload: z.strictObject({ salt: base64, text: z.string() }),
  /** Hashes of the inclusion proof, lowest first. */
  proof: z.array(base64),
  /** The signed note (C2SP tlog-checkpoint), and the key it is signed with. */
  checkpoint: z.string(),
  key: z.string(),
});
export type Recorded = z.output<typeof recordedShape>;

/** Null where no such wave was announced, or no state that has it in it was signed yet. */
export const announcementShape = z.strictObject({ recorded: recordedShape.nullable() });

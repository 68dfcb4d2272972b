import type { CommandContext } from '../../../platform/commands/command.ts';
import type { Upload } from '../../../platform/files/files.ts';

/**
 * The pictures behind some tokens; undefined where one of them is not this person's, is too old, or was taken in by
 * the way on which metadata stays in.
 */
export function picturesOf(
  tokens: readonly string[],
  { ports, organisationId, actor, now }: CommandContext,
): Upload[] | undefined {
  const pictures: Upload[] = [];
  for (const token of tokens) {
    const upload = ports.files.unseal({ organisationId, actor }, token, now);
    if (upload?.bare !== true) return undefined;
    pictures.push(upload);
  }
  return pictures;
}

import type { FastifyReply } from 'fastify';
import { EdgeError } from '../http/edge-error.ts';
import type { Files } from './files.ts';
import { FileGone } from './store.ts';

/** Sends a kept file as a download: never shown in place, under the name from the record. */
export async function sendFile(
  reply: FastifyReply,
  files: Files,
  file: {
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly storage_key: string;
  },
): Promise<FastifyReply> {
  const content = await files.open(file.storage_key).catch((error: Error) => {
    throw error instanceof FileGone
      ? new EdgeError('not_found', 'The record knows this file, but the store has lost it.')
      : error;
  });
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-length', file.size)
    .type(file.type)
    .send(content);
}

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
  return asDownload(reply, file.name)
    .header('content-length', file.size)
    .type(file.type)
    .send(content);
}

/** Sends a document that was made for this request as a download. The name ends in `.pdf`. */
export function sendPdf(reply: FastifyReply, name: string, pdf: Buffer): FastifyReply {
  return asDownload(reply, name).type('application/pdf').send(pdf);
}

function asDownload(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox");
}

import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { EdgeError } from '../http/edge-error.ts';
import { writeCsv } from '../spreadsheets/write-csv.ts';
import { writeXlsx, type SheetToWrite } from '../spreadsheets/write-xlsx.ts';
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

/** The kinds of file a table is sent as. */
export const TABLE_FORMATS = ['csv', 'xlsx'] as const;

const TABLE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

type Table = {
  readonly format: (typeof TABLE_FORMATS)[number];
  /** Of the file, without its ending. */
  readonly name: string;
  /** Of the sheet in a workbook, and what stands in it, the header first. */
  readonly sheet: SheetToWrite;
};

/** Sends a table as a download, written while it is sent. */
export function sendTable(reply: FastifyReply, { format, name, sheet }: Table): FastifyReply {
  const content = format === 'csv' ? writeCsv(sheet.rows) : writeXlsx([sheet]);
  return asDownload(reply, `${name}.${format}`)
    .type(TABLE_TYPES[format])
    .send(Readable.from(content));
}

function asDownload(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox");
}

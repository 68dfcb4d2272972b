import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import {
  BackupRefusal,
  type Beginning,
  beginning,
  BEGINNING,
  END,
  type End,
  end,
  FORMAT,
} from './format.ts';
import { BrokenArchive, readTar, type TarEntry } from './tar.ts';

/** What an archive says of itself, with every part checked against it. */
export type CheckedArchive = { readonly beginning: Beginning; readonly end: End };

/** Reads an archive file by file. Throws a {@link BackupRefusal} where it is none or is damaged. */
export async function* readArchive(path: string): AsyncGenerator<TarEntry> {
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  try {
    yield* readTar(file.pipe(plain) as AsyncIterable<Buffer>);
  } catch (error) {
    throw refusalOf(error, path);
  } finally {
    file.destroy();
    plain.destroy();
  }
}

/** Reads an archive to its end before anything is changed, and compares every part with its hash. */
export async function checkArchive(path: string): Promise<CheckedArchive> {
  const found = new Map<string, string>();
  let first: Beginning | undefined;
  let last: End | undefined;
  for await (const { name, content } of readArchive(path)) {
    if (first === undefined) {
      if (name !== BEGINNING) throw new BackupRefusal(notABackup(path));
      first = readBeginning(content, path);
    }
    if (name === END) last = readEnd(content, path);
    else found.set(name, createHash('sha256').update(content).digest('hex'));
  }
  if (first === undefined) throw new BackupRefusal(notABackup(path));
  if (last === undefined) throw new BackupRefusal(incomplete(path, 'its last part is missing'));
  comparePartsWith(last, found, path);
  return { beginning: first, end: last };
}

function readBeginning(content: Buffer, path: string): Beginning {
  const text = readJson(content, BEGINNING, path);
  const read = beginning.safeParse(text);
  if (read.success) return read.data;
  const format = (text as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && format.startsWith('plumbline-backup/') && format !== FORMAT)
    throw new BackupRefusal(
      `${path} is in the form ${format}, which this Plumbline does not know.`,
    );
  throw new BackupRefusal(notABackup(path));
}

function readEnd(content: Buffer, path: string): End {
  const read = end.safeParse(readJson(content, END, path));
  if (!read.success) throw new BackupRefusal(incomplete(path, `${END} is not what was written`));
  return read.data;
}

function readJson(content: Buffer, name: string, path: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    throw new BackupRefusal(incomplete(path, `${name} is not what was written`));
  }
}

function comparePartsWith(last: End, found: ReadonlyMap<string, string>, path: string): void {
  const wrong = last.parts.find(({ name, sha256 }) => found.get(name) !== sha256);
  if (wrong !== undefined)
    throw new BackupRefusal(incomplete(path, `${wrong.name} is not what was written`));
  if (found.size !== last.parts.length)
    throw new BackupRefusal(incomplete(path, 'it holds parts that its list does not name'));
}

const NOT_GZIP = new Set(['Z_DATA_ERROR', 'Z_BUF_ERROR', 'ERR_INVALID_ARG_TYPE']);

function refusalOf(error: unknown, path: string): unknown {
  if (error instanceof BrokenArchive) return new BackupRefusal(incomplete(path, error.message));
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupRefusal(`There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EISDIR')
    return new BackupRefusal(`${path} cannot be read: ${message}`);
  if (NOT_GZIP.has(code)) return new BackupRefusal(incomplete(path, message));
  return error;
}

function notABackup(path: string): string {
  return `${path} is not a backup of Plumbline.`;
}

function incomplete(path: string, why: string): string {
  return `${path} is damaged or was cut short (${why}). Nothing was restored.`;
}

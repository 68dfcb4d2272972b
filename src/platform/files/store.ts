import type { Readable } from 'node:stream';

/** Where bytes are kept. What `keep` has returned for survives a power cut. */
export type FileStore = {
  /** Keeps the file at `path` under `key`; the file may be moved away. */
  keep(
    key: string,
    path: string,
    facts: { size: number; type: string; sha256: string },
  ): Promise<void>;
  /** @throws FileGone where there is none */
  open(key: string): Promise<Readable>;
};

/** The record knows the file, the store does not: said plainly instead of as a bug. */
export class FileGone extends Error {}

/** Keys are ours, 40 hexadecimal digits; anything else never reaches a path or a URL. */
export function checkedKey(key: string): string {
  if (!/^[0-9a-f]{40}$/.test(key)) throw new FileGone('not a key of this store');
  return key;
}

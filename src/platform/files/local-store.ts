import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkedKey, FileGone, type FileStore } from './store.ts';

/** Keeps files in a folder. The order of the steps is what makes a returned file survive a power cut. */
export class LocalStore implements FileStore {
  readonly #directory: string;
  constructor(directory: string) {
    this.#directory = directory;
  }

  async keep(key: string, path: string): Promise<void> {
    const target = this.#pathOf(key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const partial = `${target}.part`;
    await copyFile(path, partial);
    await flush(partial);
    await rename(partial, target);
    await flush(dirname(target));
  }

  async open(key: string): Promise<Readable> {
    const handle = await open(this.#pathOf(key)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new FileGone(key) : error;
    });
    return createReadStream('', { fd: handle });
  }

  #pathOf(key: string): string {
    return join(this.#directory, checkedKey(key).slice(0, 2), key);
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

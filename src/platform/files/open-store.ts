import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalStore } from './local-store.ts';
import { S3Store } from './s3-store.ts';
import type { FileStore } from './store.ts';

/** The store that FILES_URL names; the folder `files` of DATA_DIR where it is unset. */
export function openStore(filesUrl: string | undefined, dataDir: string): FileStore {
  if (filesUrl === undefined) return new LocalStore(join(dataDir, 'files'));
  return filesUrl.startsWith('s3:')
    ? new S3Store(filesUrl)
    : new LocalStore(fileURLToPath(filesUrl));
}

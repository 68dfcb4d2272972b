import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { checkedKey, FileGone, type FileStore } from './store.ts';

/** Keeps files in a bucket of any S3-compatible store: `s3://key:secret@host/bucket?region=…`. */
export class S3Store implements FileStore {
  readonly #client: AwsClient;
  readonly #base: string;

  constructor(address: string) {
    const url = new URL(address);
    this.#client = new AwsClient({
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
      region: url.searchParams.get('region') ?? 'us-east-1',
      service: 's3',
      retries: 3,
    });
    // Plain http only where asked for: a store on the same machine or in a test.
    const scheme = url.searchParams.get('tls') === 'off' ? 'http' : 'https';
    this.#base = `${scheme}://${url.host}${url.pathname.replace(/\/$/, '')}`;
  }

  async keep(key: string, path: string, facts: { type: string; sha256: string }): Promise<void> {
    const answer = await this.#client.fetch(`${this.#base}/${checkedKey(key)}`, {
      method: 'PUT',
      body: await readFile(path),
      headers: { 'content-type': facts.type, 'x-amz-content-sha256': facts.sha256 },
    });
    if (!answer.ok) throw new Error(`the file store answered ${answer.status} to a write`);
  }

  async open(key: string): Promise<Readable> {
    const answer = await this.#client.fetch(`${this.#base}/${checkedKey(key)}`);
    if (answer.status === 404) throw new FileGone(key);
    if (!answer.ok || answer.body === null)
      throw new Error(`the file store answered ${answer.status} to a read`);
    return Readable.fromWeb(answer.body as ReadableStream);
  }
}

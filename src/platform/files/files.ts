import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Scope } from '../access/scope.ts';
import { barePicture } from './bare-picture.ts';
import { picturePixels } from './picture-size.ts';
import type { FileStore } from './store.ts';
import { typeByContent } from './type.ts';

/** A file that was taken in and is not part of a record yet. */
export type Upload = {
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Of the bytes as they came, hexadecimal. */
  readonly sha256: string;
  readonly storageKey: string;
  /** A picture that holds nothing but the picture; see {@link Files.takePicture}. */
  readonly bare?: true;
};

/** Why a file is not taken: one plain sentence for the person who sent it. */
export class UploadRefusal extends Error {
  readonly code: 'file.too_large' | 'file.type_not_taken' | 'file.empty' | 'file.too_many_pixels';
  constructor(code: UploadRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export const GREATEST_FILE = 25 * 1024 * 1024;
/** A picture is held in memory while it is freed of what is not the picture. */
export const GREATEST_PICTURE = 12 * 1024 * 1024;
/** No telephone makes more; a small file that claims more is made to fill the memory of whoever looks at it. */
const MOST_PIXELS = 120_000_000;
const LONGEST_NAME = 200;
const TOKEN_LIFE_MS = 24 * 3_600_000;

/** Takes files in, keeps them, and hands them out. The name a person gave is never part of a path. */
export class Files {
  readonly #store: FileStore;
  readonly #temporary: string;
  readonly #secret: Buffer;

  constructor(parts: { store: FileStore; temporaryDirectory: string; secret: Buffer }) {
    this.#store = parts.store;
    this.#temporary = parts.temporaryDirectory;
    this.#secret = parts.secret;
  }

  /**
   * Streams a file in: counted and hashed as it comes, its type read from its content.
   * When this returns the bytes are on the disk or in the bucket for good.
   * @throws UploadRefusal
   */
  async take(content: Readable, name: string, limit: number = GREATEST_FILE): Promise<Upload> {
    await mkdir(this.#temporary, { recursive: true, mode: 0o700 });
    const storageKey = randomBytes(20).toString('hex');
    const path = join(this.#temporary, storageKey);
    try {
      const sha256 = await this.#receive(content, path, limit);
      const { size } = await stat(path);
      if (size === 0) throw new UploadRefusal('file.empty', 'This file is empty.');
      const type = await typeByContent(path);
      if (type === undefined) {
        throw new UploadRefusal(
          'file.type_not_taken',
          'This kind of file is not taken. Pictures, PDF, Office and text files are.',
        );
      }
      await this.#store.keep(storageKey, path, { size, type, sha256 });
      return { name: tidyName(name), type, size, sha256, storageKey };
    } finally {
      await rm(path, { force: true });
    }
  }

  /**
   * Takes in a picture without anything that tells who took it, where and when; see {@link barePicture}.
   * The hash is of what is kept.
   * @throws UploadRefusal
   */
  async takePicture(content: Readable): Promise<Upload> {
    const bytes = await readAll(content, GREATEST_PICTURE);
    const pixels = picturePixels(bytes);
    if (pixels > MOST_PIXELS) {
      throw new UploadRefusal('file.too_many_pixels', 'This picture has too many pixels.');
    }
    const picture = pixels === 0 ? undefined : barePicture(bytes);
    if (picture === undefined) {
      throw new UploadRefusal(
        'file.type_not_taken',
        'This is no picture that is taken. JPEG, PNG and WebP are.',
      );
    }
    const upload = await this.take(Readable.from([picture]), 'picture', GREATEST_PICTURE);
    return { ...upload, bare: true };
  }

  open(storageKey: string): Promise<Readable> {
    return this.#store.open(storageKey);
  }

  /**
   * A token with which the uploader, and nobody else, can make the file part of a record within a
   * day. Nothing is written until a command does so.
   */
  seal(scope: Scope, upload: Upload, now: Date): string {
    const body = Buffer.from(
      JSON.stringify({ ...upload, until: now.getTime() + TOKEN_LIFE_MS }),
    ).toString('base64url');
    return `${body}.${this.#sign(scope, body).toString('base64url')}`;
  }

  /** The upload behind a token, or undefined where it is not this person's, not ours or too old. */
  unseal(
    scope: { organisationId: string; actor: { personId: string } },
    token: string,
    now: Date,
  ): Upload | undefined {
    const [body, signature] = token.split('.');
    if (body === undefined || signature === undefined) return undefined;
    const given = Buffer.from(signature, 'base64url');
    const expected = this.#sign(scope, body);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const { until, ...upload } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Upload & {
      until: number;
    };
    return until < now.getTime() ? undefined : upload;
  }

  #sign(scope: { organisationId: string; actor: { personId: string } }, body: string): Buffer {
    return createHmac('sha256', this.#secret)
      .update(`upload ${scope.organisationId} ${scope.actor.personId} ${body}`)
      .digest();
  }

  async #receive(content: Readable, path: string, limit: number): Promise<string> {
    const hash = createHash('sha256');
    let size = 0;
    await pipeline(
      content,
      async function* count(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > limit) throw tooLarge(limit);
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    return hash.digest('hex');
  }
}

function tooLarge(limit: number): UploadRefusal {
  const megabytes = Math.floor(limit / (1024 * 1024));
  return new UploadRefusal('file.too_large', `A file may have ${megabytes} MB at most.`);
}

async function readAll(content: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A name to show and to download under: no path, no control or direction characters, not endless. */
function tidyName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  return clean === '' ? 'file' : clean.slice(-LONGEST_NAME);
}

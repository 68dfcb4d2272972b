/**
 * The part of the tar format (POSIX ustar) that a backup needs: plain files with short names.
 * Any tar program opens what this writes.
 */

const BLOCK = 512;
const NAME_BYTES = 100;
const USTAR = 'ustar\x0000';
/** No entry of a backup comes near this; a larger one is no backup, and must not fill the memory. */
const LARGEST = 512 * 1_048_576;

/** One file of an archive. */
export type TarEntry = { readonly name: string; readonly content: Buffer };

/** What is not an archive, or only the beginning of one. */
export class BrokenArchive extends Error {}

/** The bytes of one file in the archive; `madeAt` is shown by tar programs as its time. */
export function tarBytes({ name, content }: TarEntry, madeAt: Date): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > NAME_BYTES) throw new RangeError(`too long for tar: ${name}`);
  header.write(name, 0, 'utf8');
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(octal(content.length, 11), 124);
  header.write(octal(Math.floor(madeAt.getTime() / 1000), 11), 136);
  header.write('0', 156);
  header.write(USTAR, 257);
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148);
  const padding = (BLOCK - (content.length % BLOCK)) % BLOCK;
  return Buffer.concat([header, content, Buffer.alloc(padding)]);
}

/** What stands after the last file. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * BLOCK);
}

/** Reads an archive as its bytes come, one file at a time. Throws a {@link BrokenArchive}. */
export async function* readTar(bytes: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = new ByteSource(bytes);
  for (;;) {
    const header = await source.take(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = readHeader(header);
    const content = await source.take(size);
    await source.take((BLOCK - (size % BLOCK)) % BLOCK);
    yield { name, content };
  }
}

function readHeader(header: Buffer): { name: string; size: number } {
  const stated = Number.parseInt(header.toString('latin1', 148, 154), 8);
  if (stated !== checksum(header)) throw new BrokenArchive('a header does not add up');
  const name = header.toString('utf8', 0, NAME_BYTES).split('\0')[0] ?? '';
  const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
  if (!Number.isInteger(size) || size > LARGEST) throw new BrokenArchive('a file is too large');
  return { name, size };
}

/** The sum of all bytes of a header, its own field counted as blanks. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, '0')}\0`;
}

/** Hands out exactly as many bytes as are asked for, however they come in. */
class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer[] = [];
  #length = 0;

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  async take(wanted: number): Promise<Buffer> {
    while (this.#length < wanted) {
      const next = await this.#chunks.next();
      if (next.done) throw new BrokenArchive('it ends in the middle');
      this.#held.push(next.value);
      this.#length += next.value.length;
    }
    const all = this.#held.length === 1 ? (this.#held[0] as Buffer) : Buffer.concat(this.#held);
    this.#held = [all.subarray(wanted)];
    this.#length = all.length - wanted;
    return all.subarray(0, wanted);
  }
}

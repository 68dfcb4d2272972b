import { crc32 } from 'node:zlib';
import { noise } from './hostile-file.ts';
import { TELLTALE, type HostilePicture } from './picture-files.ts';

/*
 * PNG and WebP, which come from signed-in telephones: talkative, cut off, with something behind their end, as large as
 * they like to claim, and spoilt. JPEG stands in picture-files.ts.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WORDS = Buffer.from(TELLTALE);

const one = (
  name: string,
  expect: HostilePicture['expect'],
  bytes: () => Buffer,
): HostilePicture => ({ name, expect, bytes });

function chunk(type: string, body: Buffer, length = body.length): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function head(width: number, height: number): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body[8] = 8;
  return chunk('IHDR', body);
}

const CONTENT = chunk('IDAT', Buffer.from('789c63000000010001', 'hex'));
const LAST = chunk('IEND', Buffer.alloc(0));

const png = (before: readonly Buffer[] = [], width = 64, height = 64): Buffer =>
  Buffer.concat([SIGNATURE, head(width, height), ...before, CONTENT, LAST]);

function riff(...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const frame = Buffer.alloc(8);
  frame.write('RIFF', 0, 'latin1');
  frame.writeUInt32LE(body.length, 4);
  return Buffer.concat([frame, body]);
}

function part(type: string, body: Buffer, length = body.length): Buffer {
  const frame = Buffer.alloc(8);
  frame.write(type, 0, 'latin1');
  frame.writeUInt32LE(length, 4);
  return Buffer.concat([frame, body, Buffer.alloc(body.length % 2)]);
}

function canvas(width: number, height: number): Buffer {
  const body = Buffer.alloc(10);
  body.writeUIntLE(width - 1, 4, 3);
  body.writeUIntLE(height - 1, 7, 3);
  return part('VP8X', body);
}

function frameOf(width: number, height: number): Buffer {
  const body = Buffer.concat([Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a]), Buffer.alloc(24, 7)]);
  body.writeUInt16LE(width, 6);
  body.writeUInt16LE(height, 8);
  return part('VP8 ', body);
}

const webp = (before: readonly Buffer[] = [], width = 64, height = 64): Buffer =>
  riff(canvas(width, height), ...before, frameOf(64, 64));

function spoilt(name: string, whole: Buffer): HostilePicture[] {
  return Array.from({ length: 30 }, (_, seed) =>
    one(`${name}, spoilt ${seed}`, 'either', () => {
      const bytes = Buffer.from(whole);
      const drawn = noise(16, seed + 1);
      for (let at = 0; at + 1 < drawn.length; at += 2) {
        bytes[8 + ((drawn[at]! * 5 + at) % (bytes.length - 8))] = drawn[at + 1]!;
      }
      return bytes;
    }),
  );
}

function cut(name: string, whole: Buffer, until: number): HostilePicture[] {
  return Array.from({ length: 20 }, (_, at) => {
    const end = 1 + Math.floor((at * (until - 1)) / 20);
    return one(`${name}, cut off after ${end} bytes`, 'refused', () => whole.subarray(0, end));
  });
}

const ASIDES = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'prVt'] as const;

function pngs(): HostilePicture[] {
  return [
    ...ASIDES.map((type) =>
      one(`PNG says too much in ${type}`, 'taken', () => png([chunk(type, WORDS)])),
    ),
    one('words behind the end of a PNG', 'taken', () => Buffer.concat([png(), WORDS])),
    one('a page behind the end of a PNG', 'taken', () =>
      Buffer.concat([png(), Buffer.from(`<script>${TELLTALE}</script>`)]),
    ),
    one('PNG claims 100,000 squared', 'too_large', () => png([], 100_000, 100_000)),
    one('PNG claims two thousand million squared', 'too_large', () =>
      png([], 2_147_483_647, 2_147_483_647),
    ),
    one('PNG without a width', 'refused', () => png([], 0, 64)),
    one('PNG without a head', 'refused', () => Buffer.concat([SIGNATURE, CONTENT, LAST])),
    one('PNG with a chunk longer than the file', 'refused', () =>
      Buffer.concat([SIGNATURE, head(64, 64), chunk('IDAT', WORDS, 4_000_000_000), LAST]),
    ),
    one('PNG of ten thousand empty chunks', 'taken', () =>
      png(Array.from({ length: 10_000 }, () => chunk('tEXt', Buffer.alloc(0)))),
    ),
    ...cut('PNG', png(), png().length),
    ...spoilt('PNG', png([chunk('tEXt', WORDS)])),
  ];
}

function webps(): HostilePicture[] {
  return [
    ...['EXIF', 'XMP ', 'ICCP', 'ABCD'].map((type) =>
      one(`WebP says too much in ${type.trim()}`, 'taken', () => webp([part(type, WORDS)])),
    ),
    one('words behind the end of a WebP', 'taken', () => Buffer.concat([webp(), WORDS])),
    one('WebP claims sixteen million squared', 'too_large', () => webp([], 16_777_216, 16_777_216)),
    one('WebP with a part longer than the file', 'refused', () =>
      riff(canvas(64, 64), part('VP8 ', WORDS, 4_000_000_000)),
    ),
    one('WebP of nothing', 'refused', () => riff()),
    ...cut('WebP', webp(), 30),
    ...spoilt('WebP', webp([part('EXIF', WORDS)])),
  ];
}

/** The whole corpus, generated anew each time. */
export function otherPictures(): HostilePicture[] {
  return [...pngs(), ...webps()];
}

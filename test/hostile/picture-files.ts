import { noise } from './hostile-file.ts';

/** A picture nobody means well with, or that merely says too much, and what must become of it. */
export type HostilePicture = {
  readonly name: string;
  readonly bytes: () => Buffer;
  /** `either` where only harm is wrong. */
  readonly expect: 'taken' | 'refused' | 'too_large' | 'either';
};

/** Stands in whatever a picture says beside the picture; it must not be kept. */
export const TELLTALE = 'GPS 48.1374 N, telephone of Ana Horvat';

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);

function segment(marker: number, body: Buffer, length = body.length + 2): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(Math.min(length, 65_535), 2);
  return Buffer.concat([head, body]);
}

const TABLES = Buffer.concat([
  segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
  segment(0xc4, Buffer.concat([Buffer.from([0]), Buffer.alloc(16), Buffer.from([0])])),
]);

function frame(width: number, height: number, marker = 0xc0): Buffer {
  const body = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  return segment(marker, body);
}

const scan = (content: Buffer) =>
  Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), content]);

const CONTENT = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0x78]);

/** A picture as a camera makes it, with more segments before its tables where some are given. */
function picture(...before: readonly Buffer[]): Buffer {
  return Buffer.concat([START, ...before, TABLES, frame(640, 480), scan(CONTENT), END]);
}

const one = (
  name: string,
  expect: HostilePicture['expect'],
  bytes: () => Buffer,
): HostilePicture => ({ name, expect, bytes });

function talkative(): HostilePicture[] {
  const words = Buffer.from(TELLTALE);
  // Of the application, of a comment, and of extensions that nobody uses.
  const asides = Array.from({ length: 31 }, (_, at) => 0xe0 + at);
  return [
    ...asides.map((marker) =>
      one(`says too much in ${marker.toString(16)}`, 'taken', () =>
        picture(segment(marker, words)),
      ),
    ),
    ...asides.map((marker) =>
      one(`says it at length in ${marker.toString(16)}`, 'taken', () =>
        picture(segment(marker, Buffer.concat([Buffer.alloc(60_000, 0x41), words]))),
      ),
    ),
    one('EXIF', 'taken', () =>
      picture(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0'), words]))),
    ),
    one('a picture in a picture', 'taken', () =>
      picture(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), picture(), words]))),
    ),
    one('words behind the end', 'taken', () => Buffer.concat([picture(), words])),
    one('an archive behind the end', 'taken', () =>
      Buffer.concat([picture(), Buffer.from('PK\x03\x04'), words, Buffer.from('PK\x05\x06')]),
    ),
    one('a page behind the end', 'taken', () =>
      Buffer.concat([picture(), Buffer.from(`<script>${TELLTALE}</script>`)]),
    ),
    one('a second picture behind the end', 'taken', () =>
      Buffer.concat([picture(), picture(segment(0xfe, words))]),
    ),
    one('progressive, in several scans', 'taken', () =>
      Buffer.concat([
        START,
        TABLES,
        frame(64, 64, 0xc2),
        scan(CONTENT),
        TABLES,
        scan(CONTENT),
        END,
      ]),
    ),
    one('filled up before a marker', 'taken', () =>
      Buffer.concat([START, Buffer.alloc(9, 0xff), segment(0xfe, words), picture().subarray(2)]),
    ),
  ];
}

const FOREIGN: Readonly<Record<string, string>> = {
  'GIF 87': 'GIF87a\x01\0\x01\0',
  'GIF 89': 'GIF89a\x01\0\x01\0',
  PNG: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  WebP: 'RIFF\x24\0\0\0WEBPVP8 ',
  BMP: 'BM\x46\0\0\0',
  'TIFF, little end': 'II*\0\x08\0\0\0',
  'TIFF, big end': 'MM\0*\0\0\0\x08',
  HEIC: '\0\0\0\x18ftypheic',
  AVIF: '\0\0\0\x1cftypavif',
  'JPEG 2000': '\0\0\0\x0cjP  \r\n\x87\n',
  'JPEG XL': '\xff\x0a\xfa\x7f',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'SVG with a head': '<?xml version="1.0"?><svg/>',
  'web page': '<!doctype html><script>alert(1)</script>',
  PDF: '%PDF-1.7\n1 0 obj<</JS(app.alert(1))>>',
  ZIP: 'PK\x03\x04\x14\0',
  GZIP: '\x1f\x8b\x08\0',
  'Windows program': 'MZ\x90\0',
  'Linux program': '\x7fELF\x02\x01',
  'Java class': '\xca\xfe\xba\xbe',
  script: '#!/bin/sh\nrm -rf /\n',
  MP4: '\0\0\0\x18ftypmp42',
  MP3: 'ID3\x03\0',
  OGG: 'OggS\0\x02',
  RTF: '{\\rtf1\\ansi}',
  'old Office': '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  PostScript: '%!PS-Adobe-3.0',
  'icon of Windows': '\0\0\x01\0\x01\0',
  WMF: '\xd7\xcd\xc6\x9a',
  text: 'no picture at all',
};

function foreign(): HostilePicture[] {
  const all = Object.entries(FOREIGN);
  const bytes = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(200)]);
  return [
    ...all.map(([name, start]) => one(name, 'refused', () => bytes(start))),
    ...all.map(([name, start]) =>
      one(`${name}, then a picture`, 'refused', () => Buffer.concat([bytes(start), picture()])),
    ),
  ];
}

function broken(): HostilePicture[] {
  const whole = picture();
  const cuts = Array.from(
    { length: 40 },
    (_, at) => 1 + Math.floor((at * (whole.length - 2)) / 40),
  );
  const lengths = [0, 1, 3, 60, 1_000, 40_000, 65_535];
  const parts = [0xdb, 0xc4, 0xc0, 0xda] as const;
  return [
    ...cuts.map((cut) =>
      one(`cut off after ${cut} bytes`, 'refused', () => whole.subarray(0, cut)),
    ),
    ...lengths.flatMap((length) =>
      parts.map((marker) =>
        one(`${marker.toString(16)} claims ${length} bytes`, 'either', () => {
          const bytes = Buffer.from(picture());
          bytes.writeUInt16BE(length, bytes.indexOf(Buffer.from([0xff, marker])) + 2);
          return bytes;
        }),
      ),
    ),
    one('nothing but a start', 'refused', () => START),
    one('a start and an end', 'refused', () => Buffer.concat([START, END])),
    one('no frame', 'refused', () => Buffer.concat([START, TABLES, scan(CONTENT), END])),
    one('arithmetic coding', 'refused', () =>
      Buffer.concat([START, TABLES, frame(64, 64, 0xc9), scan(CONTENT), END]),
    ),
    one('lossless', 'refused', () =>
      Buffer.concat([START, TABLES, frame(64, 64, 0xc3), scan(CONTENT), END]),
    ),
  ];
}

function floods(): HostilePicture[] {
  const sized = (width: number, height: number) => () =>
    Buffer.concat([START, TABLES, frame(width, height), scan(CONTENT), END]);
  return [
    one('no width', 'refused', sized(0, 480)),
    one('no height', 'refused', sized(640, 0)),
    one('65,535 squared', 'too_large', sized(65_535, 65_535)),
    one('one pixel too many', 'too_large', sized(20_001, 1_000)),
    one('as many as are taken', 'taken', sized(20_000, 1_000)),
    one('long and thin', 'too_large', sized(65_535, 400)),
    one('a megabyte of comments', 'taken', () =>
      picture(...Array.from({ length: 20 }, () => segment(0xfe, Buffer.alloc(60_000, 0x20)))),
    ),
    one('ten thousand empty segments', 'taken', () =>
      picture(...Array.from({ length: 10_000 }, () => segment(0xfe, Buffer.alloc(0)))),
    ),
    one('a megabyte of fill', 'either', () =>
      Buffer.concat([START, Buffer.alloc(1_000_000, 0xff), picture().subarray(2)]),
    ),
    one('a megabyte without an end', 'refused', () =>
      Buffer.concat([START, TABLES, frame(64, 64), scan(Buffer.alloc(1_000_000, 0x33))]),
    ),
  ];
}

/** The same on every machine: bytes of a good picture changed here and there, and noise. */
function changed(): HostilePicture[] {
  const spoilt = Array.from({ length: 60 }, (_, seed) =>
    one(`spoilt ${seed}`, 'either', () => {
      const bytes = Buffer.from(picture(segment(0xe1, Buffer.from('Exif\0\0'))));
      const drawn = noise(24, seed + 1);
      for (let at = 0; at + 1 < drawn.length; at += 2) {
        bytes[2 + ((drawn[at]! * 7 + at) % (bytes.length - 2))] = drawn[at + 1]!;
      }
      return bytes;
    }),
  );
  const noisy = Array.from({ length: 20 }, (_, seed) =>
    one(`noise ${seed}`, 'refused', () => noise(50 + seed * 400, seed + 100)),
  );
  const begun = Array.from({ length: 20 }, (_, seed) =>
    one(`noise behind a start ${seed}`, 'either', () =>
      Buffer.concat([START, noise(50 + seed * 400, seed + 200)]),
    ),
  );
  return [...spoilt, ...noisy, ...begun];
}

/** The whole corpus, generated anew each time. */
export function hostilePictures(): HostilePicture[] {
  return [...talkative(), ...foreign(), ...broken(), ...floods(), ...changed()];
}

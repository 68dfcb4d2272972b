import { describe, expect, it } from 'vitest';
import { barePicture } from './bare-picture.ts';

const bytes = (...parts: (string | number[] | Buffer)[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return bytes(head, body);
};

/** What a camera writes: which side is up, and where it stood. */
function exif(upright: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(60);
  tiff.write(isLittle ? 'II*\0' : 'MM\0*', 0, 'latin1');
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  long(8, 4);
  short(2, 8);
  for (const [at, tag, value] of [
    [10, 0x010f, 1],
    [22, 0x0112, upright],
  ] as const) {
    short(tag, at);
    short(3, at + 2);
    long(1, at + 4);
    short(value, at + 8);
  }
  tiff.write('GPS CANARY', 40, 'latin1');
  return bytes('Exif\0\0', tiff);
}

const TABLE = segment(0xdb, Buffer.alloc(65, 7));
const SCANS = bytes(
  segment(0xda, Buffer.from([1, 2, 3])),
  [0x11, 0xff, 0x00, 0x22, 0xff, 0xd1, 0x33],
  segment(0xc4, Buffer.from([9])),
  segment(0xda, Buffer.from([4, 5])),
  [0x44, 0x55],
);
const jpeg = (upright: number, isLittle: boolean) =>
  bytes(
    [0xff, 0xd8],
    segment(0xe0, Buffer.from('JFIF\0 CANARY', 'latin1')),
    segment(0xe1, exif(upright, isLittle)),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x CANARY/>', 'latin1')),
    segment(0xed, Buffer.from('Photoshop CANARY', 'latin1')),
    segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1')),
    segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01CANARY', 'latin1')),
    segment(0xf3, Buffer.from('CANARY', 'latin1')),
    segment(0xfe, Buffer.from('CANARY', 'latin1')),
    TABLE,
    SCANS,
    [0xff, 0xd9],
    'CANARY behind the end',
  );

function chunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return bytes(length, type, body, [0, 0, 0, 0]);
}

function riff(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return bytes(type, length, body, body.length % 2 === 1 ? [0] : []);
}

function webp(...chunks: Buffer[]): Buffer {
  const body = bytes('WEBP', ...chunks);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return bytes('RIFF', length, body);
}

describe('a picture without what is not the picture', () => {
  it.each([true, false])('keeps of a JPEG the picture and which side is up', (isLittle) => {
    const bare = barePicture(jpeg(6, isLittle));
    expect(bare?.toString('latin1')).not.toContain('CANARY');
    const text = bare!.toString('latin1');
    expect(text).toContain(TABLE.toString('latin1'));
    expect(text).toContain(SCANS.toString('latin1'));
    expect(text).toContain('Adobe');
    expect(text.endsWith('\xff\xd9')).toBe(true);
    // What it says again of the way up reads as what the camera said.
    expect(barePicture(bare!)).toEqual(bare);
    expect(text).toContain('\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06');
  });

  it('writes nothing of the way up where the picture stands upright', () => {
    expect(barePicture(jpeg(1, true))?.toString('latin1')).not.toContain('Exif');
  });

  it('keeps of a PNG the picture', () => {
    const head = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = [chunk('IHDR', Buffer.alloc(13)), chunk('IDAT', Buffer.from('pixels'))];
    const end = chunk('IEND', Buffer.alloc(0));
    const full = bytes(
      head,
      picture[0]!,
      chunk('tEXt', Buffer.from('Author\0CANARY')),
      chunk('eXIf', Buffer.from('CANARY')),
      chunk('tIME', Buffer.from('CANARY')),
      picture[1]!,
      end,
      'CANARY',
    );
    expect(barePicture(full)).toEqual(bytes(head, ...picture, end));
  });

  it('keeps of a WebP the picture, which no longer claims to hold more', () => {
    const flags = Buffer.alloc(10);
    flags.writeUInt8(0x3c);
    const still = riff('VP8L', Buffer.from('pixel'));
    const bare = Buffer.alloc(10);
    bare.writeUInt8(0x10);
    expect(
      barePicture(
        webp(
          riff('VP8X', flags),
          riff('ICCP', Buffer.from('CANARY')),
          still,
          riff('EXIF', Buffer.from('CANARY')),
        ),
      ),
    ).toEqual(webp(riff('VP8X', bare), still));
  });

  it('takes nothing that is broken, that moves, or that is no picture', () => {
    const whole = jpeg(6, true);
    for (let cut = 0; cut < whole.length - 23; cut += 1) {
      expect(barePicture(whole.subarray(0, cut))).toBeUndefined();
    }
    expect(barePicture(webp(riff('ANIM', Buffer.alloc(6))))).toBeUndefined();
    expect(barePicture(Buffer.from('%PDF-1.7'))).toBeUndefined();
    expect(barePicture(Buffer.alloc(0))).toBeUndefined();
  });
});

import { RefusedFile } from './refused-file.ts';
import { decodeWindows1252 } from './windows-1252.ts';
import { asTurkish, looksTurkish } from './windows-1254.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1254';

/**
 * Turns the bytes of a text file into text. A byte order mark decides; else UTF-16 shows by its zero bytes,
 * UTF-8 by being valid, and what is left is what Excel writes by default: Windows-1254 in Turkey, which shows by its letters,
 * and Windows-1252 in Western Europe.
 * Throws RefusedFile where the bytes are no text.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: TextEncodingName } {
  const encoding = encodingOf(bytes);
  const text =
    encoding === undefined ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text)) throw new RefusedFile('spreadsheet.not_a_table');
  if (encoding !== undefined) return { text, encoding };
  return looksTurkish(text)
    ? { text: asTurkish(text), encoding: 'windows-1254' }
    : { text, encoding: 'windows-1252' };
}

/** The encoding that shows by itself; undefined for one of single bytes. */
function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroShares(bytes.subarray(0, 4096));
  if (zeros.odd > 0.3 && zeros.even < 0.1) return 'utf-16le';
  if (zeros.even > 0.3 && zeros.odd < 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : undefined;
}

function zeroShares(bytes: Buffer): { even: number; odd: number } {
  const count = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  }
  const half = Math.max(1, bytes.length / 2);
  return { even: (count[0] ?? 0) / half, odd: (count[1] ?? 0) / half };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// A table of text holds no control characters to speak of; a few stray ones are cleaned away later.
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  let control = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) control += 1;
  }
  return control > Math.max(2, sample.length * 0.02);
}

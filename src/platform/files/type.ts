import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** Types that are taken, by what the content says; the name's ending is not asked. */
const TAKEN: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/avif',
  'video/mp4',
  'video/quicktime',
  'audio/mpeg',
  'audio/x-m4a',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/rtf',
  // The container of older Office files, and of newer ones that a password protects: taken, so that
  // whoever reads it can say which of them it is.
  'application/x-cfb',
]);

const LOOK_AT = 64 * 1024;

/**
 * The media type of a file's content, or undefined where it is none that is taken. Text is taken
 * when it is text and nothing a browser would run: markup (HTML, SVG, XML) has no magic number and
 * is refused here.
 */
export async function typeByContent(path: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(path);
  if (found !== undefined) return TAKEN.has(found.mime) ? found.mime : undefined;
  const start = await beginning(path);
  if (start.includes(0)) return looksLikeUtf16(start) ? 'text/plain' : undefined;
  const text = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return /^<[!?a-z/]/i.test(text) || /<(script|html|svg|iframe|body)\b/i.test(text)
    ? undefined
    : 'text/plain';
}

async function beginning(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(LOOK_AT);
    const { bytesRead } = await handle.read(buffer, 0, LOOK_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function looksLikeUtf16(start: Buffer): boolean {
  const mark = start.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff;
}

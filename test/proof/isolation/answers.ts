import { inflateRawSync } from 'node:zlib';
import type { Reply } from './send.ts';
import type { World } from './world.ts';

/** Headers that say nothing about what was asked for. */
const SILENT = new Set(['date', 'connection', 'keep-alive', 'set-cookie']);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What a person who asks can see of an answer, as text: status, headers and body, archives unpacked. */
export function textOf(reply: Reply): string {
  const headers = Object.entries(reply.headers)
    .filter(([name]) => !SILENT.has(name))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .toSorted();
  return [String(reply.status), ...headers, '', bodyOf(reply.bytes)].join('\n');
}

/**
 * The text by which two answers are compared. The id that was asked with may be repeated; where
 * something was made, its own fresh ids and references differ.
 */
export function comparable(reply: Reply, asked: string): string {
  const text = textOf(reply)
    .replaceAll(asked, '<asked>')
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"<request>"');
  if (reply.status >= 300) return text;
  return text
    .replaceAll(UUID, '<id>')
    .replaceAll(/A-\d+/g, '<reference>')
    .replaceAll(/^(?:etag|content-length): .*$/gm, '<of the above>');
}

/** Searches answers for what belongs to other firms. */
export class Search {
  readonly #ids: Set<string>;
  readonly #own: string;
  readonly #markers: readonly string[];
  searched = 0;
  /** Answers in which the firm's own marker was seen: proof that the search sees anything at all. */
  ownSeen = 0;

  constructor(world: World, foreignIds: ReadonlySet<string>) {
    this.#ids = new Set(foreignIds);
    this.#own = world.own.marker;
    this.#markers = [world.foreign.marker, world.client.marker];
  }

  /** An id that somebody of the firm wrote into it themselves gives nothing away where it is seen again. */
  take(id: string): void {
    this.#ids.delete(id);
  }

  /** What of another firm stands in an answer, apart from what was asked with. */
  leaksIn(reply: Reply, asked?: string): string[] {
    this.searched += 1;
    const text = textOf(reply);
    if (text.includes(this.#own)) this.ownSeen += 1;
    const markers = this.#markers.filter((marker) => text.includes(marker));
    const ids = (text.match(UUID) ?? []).filter((id) => id !== asked && this.#ids.has(id));
    return [...markers, ...ids];
  }
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;

function bodyOf(bytes: Buffer): string {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== LOCAL_HEADER) return bytes.toString();
  return unpacked(bytes).join('\n');
}

/** The contents of a ZIP archive, by its directory. A reader of its own: the product's may not judge itself. */
function unpacked(bytes: Buffer): string[] {
  const contents: string[] = [];
  let at = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  while (at >= 0 && at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const data = bytes.subarray(start, start + size);
    contents.push((method === 8 ? inflateRawSync(data) : data).toString());
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return contents;
}

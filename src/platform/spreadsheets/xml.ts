import { READ_LIMITS } from './limits.ts';
import { RefusedFile } from './refused-file.ts';

/** What a reader of markup wants to hear. Names come without their namespace prefix; text may come in pieces. */
export type XmlListener = {
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  text(text: string): void;
};
export type Attributes = Readonly<Record<string, string | undefined>>;
export type XmlReader = { write(text: string): void; end(): void };

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * A small reader of XML as office programs write it: elements, attributes, text, CDATA; written to in pieces.
 * A document type is refused outright, so no entity can be declared and nothing outside the file is ever named;
 * a single tag and the depth are bounded, so no input makes it slow. Throws RefusedFile.
 */
export function readXml(listener: XmlListener): XmlReader {
  const open: string[] = [];
  let rest = '';
  let started = false;

  function text(piece: string): void {
    if (open.length > 0) listener.text(decodeEntities(piece));
    else if (piece.trim() !== '') throw new RefusedFile('spreadsheet.damaged');
  }

  /** Handles what is complete; returns where the incomplete remainder begins. */
  function consume(input: string): number {
    let at = 0;
    while (at < input.length) {
      if (input.charCodeAt(at) !== 60) {
        const next = input.indexOf('<', at);
        const end = next === -1 ? lastWholeCharacter(input, at) : next;
        if (end > at) text(input.slice(at, end));
        if (next === -1) return end;
        at = next;
      }
      const end = endOfMarkup(input, at);
      if (end === -1) return at;
      if (input.startsWith('<![CDATA[', at)) {
        if (open.length > 0) listener.text(input.slice(at + 9, end - 3));
      } else if (input.charCodeAt(at + 1) !== 33 && input.charCodeAt(at + 1) !== 63) {
        started = true;
        readTag(input.slice(at + 1, end - 1), open, listener);
      }
      at = end;
    }
    return at;
  }

  return {
    write(input) {
      const whole = rest + input;
      rest = whole.slice(consume(whole));
      if (rest.length > READ_LIMITS.markupLength) throw new RefusedFile('spreadsheet.damaged');
    },
    end() {
      if (rest.trim() !== '' || open.length > 0 || !started) {
        throw new RefusedFile('spreadsheet.damaged');
      }
    },
  };
}

/** One tag without its brackets: opens or closes an element, as the list of open ones allows. */
function readTag(body: string, open: string[], listener: XmlListener): void {
  if (body.startsWith('/')) {
    const name = localName(body.slice(1).trimEnd());
    if (open.pop() !== name) throw new RefusedFile('spreadsheet.damaged');
    listener.close(name);
    return;
  }
  const selfClosing = body.endsWith('/');
  const content = selfClosing ? body.slice(0, -1) : body;
  const space = content.search(/\s/);
  const name = localName(space === -1 ? content : content.slice(0, space));
  if (name === '') throw new RefusedFile('spreadsheet.damaged');
  listener.open(name, () => (space === -1 ? {} : readAttributes(content.slice(space))));
  if (selfClosing) listener.close(name);
  else if (open.push(name) > READ_LIMITS.markupDepth) throw new RefusedFile('spreadsheet.damaged');
}

/** The position behind a tag, comment, CDATA or instruction that starts at `at`; -1 while it is incomplete. */
function endOfMarkup(input: string, at: number): number {
  if (input.charCodeAt(at + 1) === 33) {
    if (input.startsWith('<!--', at)) return after(input, '-->', at + 4);
    if (input.startsWith('<![CDATA[', at)) return after(input, ']]>', at + 9);
    if (input.length - at < 9) return -1;
    throw new RefusedFile('spreadsheet.forbidden_markup');
  }
  if (input.charCodeAt(at + 1) === 63) return after(input, '?>', at + 2);
  for (let i = at + 1; i < input.length; i += 1) {
    const code = input.charCodeAt(i);
    if (code === 62) return i + 1;
    if (code === 34 || code === 39) {
      const close = input.indexOf(input[i] as string, i + 1);
      if (close === -1) return -1;
      i = close;
    }
  }
  return -1;
}

function after(input: string, mark: string, from: number): number {
  const found = input.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

// An entity cut in two by the border between pieces waits for its other half.
function lastWholeCharacter(input: string, from: number): number {
  const ampersand = input.lastIndexOf('&');
  const cut = ampersand >= from && input.length - ampersand < 12 && !input.includes(';', ampersand);
  return cut ? ampersand : input.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

// Prefixes are dropped (`r:id` and `id` differ by case of use only); `__proto__` stays an ordinary name.
function readAttributes(text: string): Attributes {
  const attributes = Object.create(null) as Record<string, string>;
  for (const match of text.matchAll(ATTRIBUTE)) {
    const name = match[1] as string;
    if (name.startsWith('xmlns')) continue;
    attributes[localName(name)] = decodeEntities(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? whole;
    const hex = entity[1] === 'x' || entity[1] === 'X';
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** How each named part of a sentence is drawn: `{ link: (text) => <Link to="…">{text}</Link> }`. */
export type Parts = Readonly<Record<string, (text: string) => ReactNode>>;

const PART = /<([a-z]+)>(.*?)<\/\1>/g;

/**
 * A sentence of the catalogue with drawn parts: `"<link>{{late}}</link> are late."`.
 * Whoever translates may move a part, and a part that is not named here stays plain text.
 */
export function Rich({ text, parts }: { text: string; parts: Parts }) {
  const drawn: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, name, inner] = match as unknown as [string, string, string];
    drawn.push(text.slice(at, match.index), parts[name]?.(inner) ?? inner);
    at = match.index + whole.length;
  }
  drawn.push(text.slice(at));
  return drawn.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

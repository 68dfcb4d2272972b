import type { ReactNode } from 'react';
import { Rich } from '../../../web/i18n/rich.tsx';
import { Records } from '../../../web/sentence/sentence.tsx';

function linkTo(to: string): (inner: string) => ReactNode {
  return (inner) => <Records to={to}>{inner}</Records>;
}

/** A sentence of the catalogue whose `<records>` open the list they speak of. */
export function Linked({ text, to }: { text: string; to: string }) {
  return <Rich text={text} parts={{ records: linkTo(to) }} />;
}

/** The same sentence without the marks, for the title of the window. */
export function plain(text: string): string {
  return text.replace(/<\/?[a-z]+>/g, '');
}

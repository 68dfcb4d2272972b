import { Link } from '@tanstack/react-router';
import type { PictureAnswer } from '../../culture/contract.ts';
import { say } from './say.ts';

type Behind =
  | { readonly signal: PictureAnswer['signals'][number]['id'] }
  | { readonly figure: PictureAnswer['figures'][number]['id'] }
  | { readonly ids: readonly string[] };

/** What the records behind a figure are: a figure counts one thing and often rests on another, so the kind is named. */
export function sayBehind({
  total,
  records,
}: PictureAnswer['figures'][number]['evidence']): string {
  const kinds = new Set(records.map(({ kind }) => kind));
  const [kind] = kinds;
  return say(`evidence.${kind === undefined || kinds.size > 1 ? 'mixed' : kind}`, { count: total });
}

/** What stands behind a sentence, one press away; nothing where no record does. */
export function EvidenceLink({
  behind,
  total,
  words,
}: {
  behind: Behind;
  /** How many records there are. */
  total: number;
  words: string;
}) {
  if (total === 0) return null;
  if ('signal' in behind) {
    return (
      <Link to="/signals/$id" params={{ id: behind.signal }}>
        {words}
      </Link>
    );
  }
  if ('figure' in behind) {
    return (
      <Link to="/figures/$id" params={{ id: behind.figure }}>
        {words}
      </Link>
    );
  }
  if (behind.ids.length === 0) return null;
  return (
    <Link to="/actions" search={{ state: 'all', ids: behind.ids.join(',') }}>
      {words}
    </Link>
  );
}

import { Link } from '@tanstack/react-router';
import type { PictureAnswer } from '../../culture/contract.ts';

type Evidence = PictureAnswer['figures'][number]['evidence'];

/** The records behind a sentence, one press away; nothing where there are none to open. */
export function EvidenceLink({ evidence, words }: { evidence: Evidence; words: string }) {
  if (evidence.ids.length === 0) return null;
  return (
    <Link to="/actions" search={{ state: 'all', ids: evidence.ids.join(',') }}>
      {words}
    </Link>
  );
}

import { encode } from 'uqr';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import type { Platform } from '../../../platform/platform.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import type { Sheet } from '../contract/kinds.ts';
import { inGroups } from '../rules/letters.ts';
import { findPoster, type HangingPoster } from '../store/posters.ts';

/** Under which address the page is; the code stands behind the #, which browsers do not send. */
export const PAGE = '/box/';

type Poster = HangingPoster & { readonly firm: string };

/** A poster with the name of the firm; none where it was made invalid: it must not be hung again. */
export async function posterIn(tx: ReadTx, posterId: string): Promise<Poster | undefined> {
  const poster = await findPoster(tx, posterId);
  return poster === undefined || poster.revoked
    ? undefined
    : { ...poster, firm: await firmName(tx) };
}

/** A poster as it goes to print. */
export function sheetOf(
  poster: Poster,
  sheet: Sheet,
  { publicUrl, clock }: Pick<Platform, 'publicUrl' | 'clock'>,
): { paper: Paper; about: Readonly<Record<string, Printable>> } {
  const address = new URL(PAGE, publicUrl);
  const code = inGroups(poster.code);
  const { data } = encode(`${address.href}#${code}`, { ecc: 'M', border: 0 });
  return {
    paper: {
      title: `What do you see here? ${poster.place_name}`,
      firm: poster.firm,
      language: 'en',
      at: clock.now(),
      foot: { page: '', state: '' },
    },
    about: {
      sheet,
      place: poster.place_name,
      head: 'What do you see here?',
      invitation:
        poster.invitation === ''
          ? 'An idea, a worry, something that stops you working well, a question, a thank you: say it. With your name or without. You will hear what was decided, and why.'
          : poster.invitation,
      how: 'Point the camera of any telephone at the code. No account, and nothing to install.',
      by_hand: `Or open ${address.host}${address.pathname.replace(/\/$/, '')} and type`,
      code,
      picture: 'The code that opens the letterbox',
      rows: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')),
    },
  };
}

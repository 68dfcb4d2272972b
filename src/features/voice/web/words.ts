import { sayDay } from '../../../web/i18n/format.ts';
import type { Hearing, ItemRecord, ItemRow, Line } from '../contract/record.ts';
import { say } from './say.ts';

/** How soon people hear and how much is decided in time; that there are too few cases is said as well. */
export function sayHearing(hearing: Hearing): string {
  const { loop } = hearing;
  const soon = sayHowSoon(hearing);
  if (loop === null) return soon;
  const { said, decided, days } = loop;
  return `${soon} ${say('hearing.decided', { count: decided, said, days })}`;
}

/** How soon people hear, alone. */
export function sayHowSoon({ days, cases, window }: Hearing): string {
  if (cases === 0) return say('hearing.none');
  if (days === null) return say('hearing.longer', { count: cases, window });
  return say('hearing.says', { count: days, window });
}

/** Whether there are enough cases to say how soon people hear. */
export function canSayHearing({ days, cases, floor }: Hearing): boolean {
  return days !== null || cases >= floor;
}

/** Who said it: by name, as written, or without a name. */
export function sayWho({
  raiser,
  name_given: given,
}: Pick<ItemRow, 'raiser' | 'name_given'>): string {
  return raiser?.name ?? (given === '' ? say('who.nobody') : say('who.written', { name: given }));
}

/** A name as a file writes it; somebody where it writes none. */
export function sayWritten(name: string): string {
  return name === '' ? say('somebody') : say('who.written', { name });
}

/** The words, or what stands for them: a picture, or something sealed. */
export function sayWords({ words }: Pick<ItemRow | Line, 'words'>): string {
  if (words === null) return say('words.sealed');
  return words === '' ? say('words.picture') : words;
}

type Standing = Pick<
  ItemRow,
  | 'kind'
  | 'standing'
  | 'closed_how'
  | 'closed_on'
  | 'try_until'
  | 'late_days'
  | 'promised_on'
  | 'decision'
>;

/** Where it stands, in a few words. */
export function sayStanding(row: Standing): string {
  const { standing, closed_how: how, closed_on: closed, try_until: until } = row;
  if (standing === 'closed' && how !== null) return say(`ending.${how}`, { day: sayDay(closed!) });
  if (standing === 'waits' && row.late_days > 0) {
    return say('standing.late', { count: row.late_days });
  }
  if (standing === 'waits') return say('standing.waits', { day: sayDay(row.promised_on!) });
  if (standing === 'trying' && until !== null)
    return say('standing.trying', { day: sayDay(until) });
  if (standing === 'decided') return say(row.decision === 'no' ? 'standing.no' : 'standing.yes');
  if (standing === 'asked_gone') return say('standing.asked_gone');
  // An answer is all that somebody who asks a question waits for.
  return say(row.kind === 'question' ? 'standing.answered' : 'standing.heard');
}

/** Of which kind, under which number, who, when and where. */
export function sayIntro(item: ItemRecord): string {
  const place = item.place === '' ? (item.team?.name ?? '') : item.place;
  return say(place === '' ? 'intro.said' : 'intro.said_at', {
    kind: say(`kind.${item.kind}`),
    reference: item.reference,
    who: sayWho(item),
    day: sayDay(item.raised_on),
    place,
  });
}

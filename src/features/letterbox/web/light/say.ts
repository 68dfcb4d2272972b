import en from './en.json';

type Plural<Form extends string> = Form extends `${infer Base}_one` ? Base : never;
export type Key = keyof typeof en | Plural<keyof typeof en>;
type Gaps = Readonly<Record<string, string | number>>;

const written: Readonly<Record<string, string>> = en;

/** Says the sentence under a key; a `count` chooses between one and more. A missing key does not compile. */
export function say(key: Key, gaps: Gaps = {}): string {
  const form = gaps['count'] === 1 ? `${key}_one` : `${key}_other`;
  const text = written[key] ?? written[form] ?? '';
  return text.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => String(gaps[name] ?? ''));
}

/** Why the firm did not take a letter, in words; the code where there are none for it. */
export function sayRefused(code: string): string {
  return written[`refused.${code}`] ?? say('refused.other', { code });
}

/** A day as it is said, in the language of the page. */
export function sayDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

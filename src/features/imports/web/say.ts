import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { KeyOf } from '../../../lib/catalogue.ts';
import { isDay } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import en from './en.json';

/** Speaks the catalogue of imports. */
export const say = catalogue('imports', en);

type Message = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

/** A sentence the server says about the file; its keys are listed in rules/message.ts, and a test finds each here. */
export function sayMessage({ key, values }: Message): string {
  const said = Object.entries(values).map(([gap, value]) =>
    typeof value === 'string' && gap !== 'text' && isDay(value)
      ? [gap, sayDay(value)]
      : [gap, value],
  );
  return say(`message.${key}` as KeyOf<typeof en>, Object.fromEntries(said) as typeof values);
}

/** What a file can fill, by its noun. */
export function sayRegister(noun: string): string {
  return say(`register.${noun}` as KeyOf<typeof en>);
}

/** The words of the link to everything a register holds. */
export function sayAll(noun: string): string {
  return say(`truths.all_of.${noun}` as KeyOf<typeof en>);
}

/** A field by the name its register gives it. */
export function sayField(register: string, field: string): string {
  return say(`field.${register}.${field}` as KeyOf<typeof en>);
}

import { dictionary } from '@zxcvbn-ts/language-common';
import {
  LONGEST_PASSWORD,
  LONG_PASSWORD,
  normalPassword,
  passwordLength,
  SHORTEST_PASSWORD,
} from './password.ts';

export type PasswordFault =
  'identity.password_short' | 'identity.password_long' | 'identity.password_common';

/** Words nobody should build a password from, besides the holder's own name and firm. */
const OWN_WORDS = [
  'plumbline',
  'password',
  'passwort',
  'welcome',
  'willkommen',
  'quality',
  'qualität',
  'manager',
  'admin',
];
// What must remain of a password when the words above are taken out of it.
const LEAST_REST = 4;

let known: ReadonlySet<string> | undefined;

/**
 * What is wrong with a new password, or null. There are no rules about kinds of characters: only
 * length, a list of what everybody tries first, and the words that belong to this person and firm.
 * @param context names of the person, the firm and the account
 */
export function passwordFault(password: string, context: readonly string[]): PasswordFault | null {
  const length = passwordLength(password);
  if (length < SHORTEST_PASSWORD) return 'identity.password_short';
  if (length > LONGEST_PASSWORD) return 'identity.password_long';
  const text = normalPassword(password).toLowerCase();
  const unit = /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
  const tooEasy =
    isCommon(text) ||
    unit.length < LEAST_REST ||
    isCommon(unit) ||
    isSequence(text) ||
    isMadeOf(text, [...OWN_WORDS, ...wordsOf(context)]);
  return tooEasy ? 'identity.password_common' : null;
}

/** In the list, or so once the usual figures and marks at the end are taken off ("Football2024!"). */
function isCommon(text: string): boolean {
  known ??= new Set(dictionary['passwords-common'] as readonly string[]);
  if (known.has(text)) return true;
  const bare = text.replace(/[\d\p{P}\p{S}]{1,5}$/u, '');
  return text.length < LONG_PASSWORD && bare.length >= LEAST_REST && known.has(bare);
}

/** "abcdefgh", "98765432". */
function isSequence(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1;
}

function wordsOf(context: readonly string[]): string[] {
  return context
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3);
}

function isMadeOf(text: string, words: readonly string[]): boolean {
  const longestFirst = [...new Set(words)].toSorted((one, other) => other.length - one.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ''), text);
  if (rest.length === text.length) return false;
  return [...rest.replace(/[\d\p{P}\p{S}\s]/gu, '')].length < LEAST_REST;
}

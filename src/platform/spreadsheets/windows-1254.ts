/** The six letters in which Windows-1254 (Turkish) differs from Windows-1252, by how the latter shows them. */
const TURKISH: Readonly<Record<string, string>> = {
  Ð: 'Ğ',
  Ý: 'İ',
  Þ: 'Ş',
  ð: 'ğ',
  ý: 'ı',
  þ: 'ş',
};
const ITS_LETTERS = /[ÐÝÞðýþ]/g;
/** Letters that are frequent where ð, ý and þ are at home (Icelandic, Faroese) and that Turkish does not have. */
const NORTHERN = /[ÁÉÍÓÚÆáéíóúæ]/g;

/** Of the six letters to one northern one; Icelandic has about as many of either, Turkish none but in foreign names. */
const CLEARLY = 4;

/**
 * Whether text read as Windows-1252 was written as Windows-1254. It takes two different letters of the six, because a single
 * name (Novotný) comes into any list.
 */
export function looksTurkish(text: string): boolean {
  const letters = text.match(ITS_LETTERS) ?? [];
  if (new Set(letters.map((letter) => letter.toLowerCase())).size < 2) return false;
  return letters.length > CLEARLY * (text.match(NORTHERN) ?? []).length;
}

/** The same text as it was written in Windows-1254. */
export function asTurkish(text: string): string {
  return text.replace(ITS_LETTERS, (letter) => TURKISH[letter] as string);
}

/** How well what somebody typed fits a name: higher is better, 0 does not fit. */
export function fit(typed: string, name: string, also = ''): number {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return 1;
  const [main, other] = [plain(name), plain(also)];
  let score = 0;
  for (const word of words) {
    if (main.startsWith(word)) score += 4;
    else if (main.includes(` ${word}`)) score += 3;
    else if (main.includes(word)) score += 2;
    else if (` ${other}`.includes(` ${word}`)) score += 1;
    else return 0;
  }
  return score;
}

/** Lower case without accents, so that "uber" finds "Über". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}

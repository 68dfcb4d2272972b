/** Words and phrases written in one text, separated by commas; line ends are white space. */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
}

/** What is not promised of a sealed pulse, in the order in which it is told; the words stand in `web/en.json`. */
export const RISKS = [
  'after',
  'during',
  'page',
  'small',
  'words',
  'device',
  'files',
  'paper',
] as const;

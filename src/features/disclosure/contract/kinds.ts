/** What is never measured, in the order in which it is told; the words stand in `web/en.json`. */
export const NEVER = [
  'people',
  'presence',
  'reading',
  'texts',
  'ranking',
  'consequence',
  'health',
] as const;

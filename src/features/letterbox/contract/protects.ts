/** What a letter without an account is protected from and what not, in the order in which it is told. */
export const PROTECTS = [
  'protects.1',
  'protects.2',
  'protects.3',
  'protects.not_1',
  'protects.not_2',
  'protects.not_3',
] as const;

/** What recomputation can find wrong with a stored log. */
export type LedgerProblemCode = keyof typeof WORDS;

/** One finding; `at` is the entry, or the size of the checkpoint, that it concerns. */
export type LedgerProblem = { readonly code: LedgerProblemCode; readonly at: number };

const WORDS = {
  entry_missing: 'Entry {at} is missing.',
  entry_unreadable: 'Entry {at} is not in the form in which entries are written.',
  entry_of_another_log: 'Entry {at} says that it belongs to another log.',
  entry_misplaced: 'Entry {at} says that it stands at another place.',
  entry_altered: 'Entry {at} does not match the hash kept beside it.',
  time_goes_back: 'Entry {at} is dated before the entry that precedes it.',
  copy_differs: 'What is searched for entry {at} differs from what the entry says.',
  payload_altered: 'The content of entry {at} does not match what the entry recorded of it.',
  node_differs: 'A hash of the tree above entry {at} is missing or wrong.',
  nodes_surplus: 'The tree holds hashes that no entry accounts for; there are {at} too many.',
  checkpoint_unsigned: 'The checkpoint at {at} entries is not signed by the key kept with it.',
  checkpoint_contradicted: 'The first {at} entries are not those that the checkpoint was made of.',
  checkpoint_beyond_end: 'A checkpoint was made of {at} entries, and the log is shorter.',
} as const;

/** The finding as a sentence. */
export function problemInWords({ code, at }: LedgerProblem): string {
  return WORDS[code].replace('{at}', String(at));
}

import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { standardAdded, standardChanged, standardRemoved } from '../contract/events.ts';
import { standardAt, standardWords, type StandardWords } from '../contract/shapes.ts';
import { keepStandards } from '../policy.ts';
import { holdStandard } from '../rules.ts';
import { lockFirm } from '../store/firm.ts';
import {
  allStandards,
  auditsOf,
  certificatesOf,
  deleteKept,
  insertKept,
  updateKept,
  type StoredStandard,
} from '../store/standards.ts';
import { seenLatest, whatDiffers } from '../../../lib/version.ts';

const changed = z.strictObject({ id: id('standard_held'), version: z.int() });

async function allHeld(read: ReadTx): Promise<StoredStandard[]> {
  await lockFirm(read);
  return allStandards(read);
}

type Held = { readonly standard: StoredStandard; readonly others: readonly StoredStandard[] };

async function oneHeld(read: ReadTx, input: { id: string }): Promise<Held | undefined> {
  const others = await allHeld(read);
  const standard = others.find((one) => one.id === input.id);
  return standard === undefined ? undefined : { standard, others };
}

/** The firm works to a standard, certified or not. */
export const addStandard = command({
  name: 'standard_held.add',
  words: 'record a standard the firm works to',
  input: z.strictObject({
    standard: standardWords.standard,
    edition: standardWords.edition,
    scope: standardWords.scope.default(''),
    since: standardWords.since.default(null),
    until: standardWords.until.default(null),
  }),
  result: changed,
  load: allHeld,
  permit: keepStandards,
  rule: (others, words): Outcome<StandardWords & { id: string }> => {
    const held = holdStandard(others, null, words);
    return held.ok ? accept({ id: newId(), ...held.value }) : held;
  },
  save: async (write, row, _others, { organisationId }) => {
    await insertKept(write, 'standard_held', organisationId, row);
    return { id: row.id, version: 1 };
  },
  events: ({ id: _id, ...words }, result) => [standardAdded.of(result, words)],
});

export const editStandard = command({
  name: 'standard_held.edit',
  words: 'change a standard the firm works to',
  input: z.strictObject({ ...standardAt, ...z.object(standardWords).partial().shape }),
  result: changed,
  load: oneHeld,
  permit: keepStandards,
  rule: (
    { standard, others },
    { id: ownId, version, ...asked },
  ): Outcome<Partial<StandardWords>> => {
    const seen = seenLatest(standard, version);
    if (!seen.ok) return seen;
    const words = whatDiffers<StandardWords>(standard, asked);
    if (Object.keys(words).length === 0) return refuse('organisation.nothing_changed');
    const held = holdStandard(others, ownId, { ...wordsOf(standard), ...words });
    return held.ok ? accept(words) : held;
  },
  save: async (write, words, { standard }) => ({
    id: standard.id,
    version: await updateKept(write, 'standard_held', standard, words),
  }),
  events: (words, result, { standard }) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, standard[word as keyof StandardWords]]),
    );
    return [standardChanged.of(result, { before, after: words })];
  },
});

/** Only one recorded by mistake is removed; one that certificates or audits speak of has an end instead. */
export const removeStandard = command({
  name: 'standard_held.remove',
  words: 'remove a standard that was recorded by mistake',
  input: z.strictObject(standardAt),
  result: z.strictObject({}),
  load: async (read, input) => {
    const held = await oneHeld(read, input);
    if (held === undefined) return undefined;
    const certificates = await certificatesOf(read, input.id);
    const audits = await auditsOf(read, input.id);
    return { ...held, uses: certificates.length + audits.length };
  },
  permit: keepStandards,
  rule: ({ standard, uses }, { version }): Outcome<StoredStandard> => {
    const seen = seenLatest(standard, version);
    if (!seen.ok) return seen;
    return uses > 0 ? refuse('standard_held.in_use', { count: uses }) : accept(standard);
  },
  save: async (write, standard) => {
    await deleteKept(write, 'standard_held', standard.id);
    return {};
  },
  events: (standard) => [
    standardRemoved.of({ id: standard.id, version: standard.version }, wordsOf(standard)),
  ],
});

function wordsOf(standard: StoredStandard): StandardWords {
  const { id: _id, version: _version, ...words } = standard;
  return words;
}

import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { auditAdded, auditChanged, auditRemoved } from '../contract/events.ts';
import { auditAt, auditWords, type AuditWords } from '../contract/shapes.ts';
import { keepStandards } from '../policy.ts';
import { planAudit } from '../rules.ts';
import {
  allStandards,
  deleteKept,
  insertKept,
  lockAudit,
  updateKept,
  type StoredAudit,
} from '../store/standards.ts';
import { seenLatest, whatDiffers } from '../../../lib/version.ts';

const changed = z.strictObject({ id: id('external_audit'), version: z.int() });

/** The days of an external audit, planned or held: what happens around them is looked at. */
export const addAudit = command({
  name: 'external_audit.add',
  words: 'record the days of an external audit',
  input: z.strictObject({
    standard_held_id: id('standard_held'),
    kind: auditWords.kind,
    starts_on: auditWords.starts_on,
    ends_on: auditWords.ends_on,
    note: auditWords.note.default(''),
  }),
  result: changed,
  load: async (read, input) =>
    (await allStandards(read)).find((standard) => standard.id === input.standard_held_id),
  permit: keepStandards,
  rule: (
    standard,
    { standard_held_id: _standard, ...words },
  ): Outcome<AuditWords & { id: string; standard_held_id: string }> => {
    const planned = planAudit(words);
    return planned.ok
      ? accept({ id: newId(), standard_held_id: standard.id, ...planned.value })
      : planned;
  },
  save: async (write, row, _standard, { organisationId }) => {
    await insertKept(write, 'external_audit', organisationId, row);
    return { id: row.id, version: 1 };
  },
  events: ({ id: _id, ...words }, result) => [auditAdded.of(result, words)],
});

export const editAudit = command({
  name: 'external_audit.edit',
  words: 'change the days of an external audit',
  input: z.strictObject({ ...auditAt, ...z.object(auditWords).partial().shape }),
  result: changed,
  load: (read, input) => lockAudit(read, input.id),
  permit: keepStandards,
  rule: (audit, { id: _id, version, ...asked }): Outcome<Partial<AuditWords>> => {
    const seen = seenLatest(audit, version);
    if (!seen.ok) return seen;
    const words = whatDiffers<AuditWords>(audit, asked);
    if (Object.keys(words).length === 0) return refuse('organisation.nothing_changed');
    const planned = planAudit({ ...wordsOf(audit), ...words });
    return planned.ok ? accept(words) : planned;
  },
  save: async (write, words, audit) => ({
    id: audit.id,
    version: await updateKept(write, 'external_audit', audit, words),
  }),
  events: (words, result, audit) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, audit[word as keyof AuditWords]]),
    );
    return [auditChanged.of(result, { before, after: words })];
  },
});

export const removeAudit = command({
  name: 'external_audit.remove',
  words: 'remove an external audit',
  input: z.strictObject(auditAt),
  result: z.strictObject({}),
  load: (read, input) => lockAudit(read, input.id),
  permit: keepStandards,
  rule: (audit, { version }) => seenLatest(audit, version),
  save: async (write, _decision, audit) => {
    await deleteKept(write, 'external_audit', audit.id);
    return {};
  },
  events: (_decision, _result, audit) => [
    auditRemoved.of(
      { id: audit.id, version: audit.version },
      { standard_held_id: audit.standard_held_id, ...wordsOf(audit) },
    ),
  ],
});

function wordsOf(audit: StoredAudit): AuditWords {
  const { id: _id, version: _version, standard_held_id: _standard, ...words } = audit;
  return words;
}

import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { certificateAdded, certificateChanged, certificateRemoved } from '../contract/events.ts';
import { certificateAt, certificateWords, type CertificateWords } from '../contract/shapes.ts';
import { keepStandards } from '../policy.ts';
import { keepCertificate } from '../rules.ts';
import {
  allStandards,
  deleteKept,
  insertKept,
  lockCertificate,
  updateKept,
  type StoredCertificate,
} from '../store/standards.ts';
import { seenLatest, whatDiffers } from '../../../lib/version.ts';

const changed = z.strictObject({ id: id('certificate'), version: z.int() });

/** Records what a certification body certified, and who accredited that body for it, if anybody did. */
export const addCertificate = command({
  name: 'certificate.add',
  words: 'record a certificate',
  input: z.strictObject({
    standard_held_id: id('standard_held'),
    number: certificateWords.number.default(''),
    certification_body: certificateWords.certification_body,
    accreditation_body: certificateWords.accreditation_body.default(''),
    scope: certificateWords.scope.default(''),
    issued_on: certificateWords.issued_on,
    expires_on: certificateWords.expires_on.default(null),
    ended_on: certificateWords.ended_on.default(null),
    ended_why: certificateWords.ended_why.default(''),
  }),
  result: changed,
  load: async (read, input) =>
    (await allStandards(read)).find((standard) => standard.id === input.standard_held_id),
  permit: keepStandards,
  rule: (
    standard,
    { standard_held_id: _standard, ...words },
    { today },
  ): Outcome<CertificateWords & { id: string; standard_held_id: string }> => {
    const kept = keepCertificate(words, today);
    return kept.ok ? accept({ id: newId(), standard_held_id: standard.id, ...kept.value }) : kept;
  },
  save: async (write, row, _standard, { organisationId }) => {
    await insertKept(write, 'certificate', organisationId, row);
    return { id: row.id, version: 1 };
  },
  events: ({ id: _id, ...words }, result) => [certificateAdded.of(result, words)],
});

export const editCertificate = command({
  name: 'certificate.edit',
  words: 'change a certificate',
  input: z.strictObject({ ...certificateAt, ...z.object(certificateWords).partial().shape }),
  result: changed,
  load: (read, input) => lockCertificate(read, input.id),
  permit: keepStandards,
  rule: (
    certificate,
    { id: _id, version, ...asked },
    { today },
  ): Outcome<Partial<CertificateWords>> => {
    const seen = seenLatest(certificate, version);
    if (!seen.ok) return seen;
    const words = whatDiffers<CertificateWords>(certificate, asked);
    if (Object.keys(words).length === 0) return refuse('organisation.nothing_changed');
    const kept = keepCertificate({ ...wordsOf(certificate), ...words }, today);
    return kept.ok ? accept(words) : kept;
  },
  save: async (write, words, certificate) => ({
    id: certificate.id,
    version: await updateKept(write, 'certificate', certificate, words),
  }),
  events: (words, result, certificate) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, certificate[word as keyof CertificateWords]]),
    );
    return [certificateChanged.of(result, { before, after: words })];
  },
});

/** For one recorded by mistake; a certificate that was ended stays, with its day and reason. */
export const removeCertificate = command({
  name: 'certificate.remove',
  words: 'remove a certificate that was recorded by mistake',
  input: z.strictObject(certificateAt),
  result: z.strictObject({}),
  load: (read, input) => lockCertificate(read, input.id),
  permit: keepStandards,
  rule: (certificate, { version }) => seenLatest(certificate, version),
  save: async (write, _decision, certificate) => {
    await deleteKept(write, 'certificate', certificate.id);
    return {};
  },
  events: (_decision, _result, certificate) => [
    certificateRemoved.of(
      { id: certificate.id, version: certificate.version },
      { standard_held_id: certificate.standard_held_id, ...wordsOf(certificate) },
    ),
  ],
});

function wordsOf(certificate: StoredCertificate): CertificateWords {
  const { id: _id, version: _version, standard_held_id: _standard, ...words } = certificate;
  return words;
}

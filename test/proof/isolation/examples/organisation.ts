import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';

type At = { id: string; version: number };

export const organisationExamples: Examples = {
  records: {
    standard_held: async (firm) => (await standard(firm)).id,
    certificate: async (firm) => (await certificate(firm)).id,
    external_audit: async (firm) => (await audit(firm)).id,
    holiday: (firm) => holiday(firm),
  },
  requests: {
    'organisation.edit': async (firm) => ({
      body: { version: await versionOf(firm), what_we_do: firm.text('work') },
    }),
    'organisation.set_weekdays': async (firm) => ({
      body: { version: await versionOf(firm), working_weekdays: await otherWeekdays(firm) },
    }),
    'holiday.add': (firm) => ({ body: { days: [{ day: freeDay(), name: firm.text('holiday') }] } }),
    'holiday.remove': async (firm) => ({ body: { id: await holiday(firm) } }),
    'standard_held.add': (firm) => ({ body: standardWords(firm) }),
    'standard_held.edit': async (firm) => ({
      body: { ...(await standard(firm)), scope: firm.text('scope') },
    }),
    'standard_held.remove': async (firm) => ({ body: await standard(firm) }),
    'certificate.add': async (firm) => ({ body: await certificateWords(firm) }),
    'certificate.edit': async (firm) => ({
      body: { ...(await certificate(firm)), scope: firm.text('scope') },
    }),
    'certificate.remove': async (firm) => ({ body: await certificate(firm) }),
    'external_audit.add': async (firm) => ({ body: await auditWords(firm) }),
    'external_audit.edit': async (firm) => ({
      body: { ...(await audit(firm)), note: firm.text('note') },
    }),
    'external_audit.remove': async (firm) => ({ body: await audit(firm) }),
    'organisation.read': () => ({}),
    'me.read': () => ({}),
  },
};

async function versionOf(firm: Firm): Promise<number> {
  return (await firm.do('organisation.read')).version as number;
}

async function otherWeekdays(firm: Firm): Promise<number[]> {
  const { working_weekdays: days } = await firm.do('organisation.read');
  return (days as number[]).includes(6) ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6];
}

let days = 0;
/** A day that no example has named before. */
function freeDay(): string {
  days += 1;
  return new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

async function holiday(firm: Firm): Promise<string> {
  const name = firm.text('holiday');
  await firm.run('holiday.add', { days: [{ day: freeDay(), name }] });
  const { holidays } = await firm.do('organisation.read');
  return (holidays as { id: string; name: string }[]).find((one) => one.name === name)?.id ?? '';
}

function standardWords(firm: Firm): Record<string, string> {
  return {
    standard: firm.text('standard'),
    edition: '2015',
    scope: firm.text('scope'),
    since: '2020-01-01',
  };
}

async function standard(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('standard_held.add', standardWords(firm));
  return { id, version };
}

async function certificateWords(firm: Firm): Promise<Record<string, string>> {
  return {
    standard_held_id: (await standard(firm)).id,
    number: firm.text('number'),
    certification_body: firm.text('body'),
    accreditation_body: firm.text('accreditation'),
    issued_on: '2025-01-01',
    expires_on: '2027-12-31',
  };
}

async function certificate(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('certificate.add', await certificateWords(firm));
  return { id, version };
}

async function auditWords(firm: Firm): Promise<Record<string, string>> {
  return {
    standard_held_id: (await standard(firm)).id,
    kind: 'surveillance',
    starts_on: TODAY,
    ends_on: TODAY,
    note: firm.text('note'),
  };
}

export async function audit(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('external_audit.add', await auditWords(firm));
  return { id, version };
}

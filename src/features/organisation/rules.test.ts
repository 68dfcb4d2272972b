import { expect, test } from 'vitest';
import { day, type Day } from '../../lib/day.ts';
import type { Certificate, ExternalAudit, StandardHeld } from './contract/shapes.ts';
import { certificateState, nextEvent } from './rules.ts';

const TODAY = day('2026-11-24');

function certificate(expires: string | null, ended: string | null = null): Certificate {
  return {
    id: 'c',
    version: 1,
    number: '',
    certification_body: 'Body',
    accreditation_body: '',
    scope: '',
    issued_on: day('2024-01-01'),
    expires_on: expires as Day | null,
    ended_on: ended as Day | null,
    ended_why: '',
  };
}

function audit(from: string, to = from): ExternalAudit {
  return {
    id: 'a',
    version: 1,
    kind: 'surveillance',
    starts_on: day(from),
    ends_on: day(to),
    note: '',
  };
}

function held(
  standard: string,
  certificates: Certificate[],
  audits: ExternalAudit[] = [],
  until: Day | null = null,
): StandardHeld {
  return {
    id: standard,
    version: 1,
    standard,
    edition: '2015',
    scope: '',
    since: null,
    until,
    certificates,
    audits,
  };
}

test('a certificate is valid, soon to expire, expired or ended', () => {
  expect(certificateState(certificate('2027-06-01'), TODAY)).toBe('valid');
  expect(certificateState(certificate(null), TODAY)).toBe('valid');
  expect(certificateState(certificate('2027-05-23'), TODAY)).toBe('expires_soon');
  expect(certificateState(certificate('2026-11-24'), TODAY)).toBe('expires_soon');
  expect(certificateState(certificate('2026-11-23'), TODAY)).toBe('expired');
  expect(certificateState(certificate('2027-06-01', '2026-11-24'), TODAY)).toBe('ended');
  expect(certificateState(certificate('2027-06-01', '2026-11-25'), TODAY)).toBe('valid');
});

test('what comes next is the audit or the expiry, whichever is first', () => {
  const quality = held('iso-9001', [certificate('2027-03-01')], [audit('2026-12-08')]);
  const safety = held('iso-45001', [certificate('2026-12-01')]);
  expect(nextEvent([quality], TODAY)).toMatchObject({ kind: 'audit', on: '2026-12-08' });
  expect(nextEvent([quality, safety], TODAY)).toMatchObject({
    kind: 'expiry',
    standard: 'iso-45001',
  });
});

test('a certificate that ran out and was not followed by another comes before everything', () => {
  const lapsed = held('iso-14001', [certificate('2026-11-01')]);
  const audited = held('iso-9001', [], [audit('2026-11-25')]);
  expect(nextEvent([audited, lapsed], TODAY)).toMatchObject({ kind: 'expired' });
  const followed = held('iso-14001', [certificate('2029-10-31'), certificate('2026-11-01')]);
  expect(nextEvent([audited, followed], TODAY)).toMatchObject({ kind: 'audit' });
});

test('an audit under way counts as today, one that is over does not count', () => {
  const running = held('iso-9001', [], [audit('2026-11-23', '2026-11-25')]);
  expect(nextEvent([running], TODAY)).toMatchObject({ kind: 'audit', on: TODAY });
  expect(nextEvent([held('iso-9001', [], [audit('2026-11-20')])], TODAY)).toBe(null);
});

test('what the firm no longer works to is not waited for', () => {
  const left = held('iso-9001', [certificate('2026-11-01')], [], day('2026-10-31'));
  expect(nextEvent([left], TODAY)).toBe(null);
});

import { daysBetween, type Day } from '../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../lib/outcome.ts';
import type {
  AuditKind,
  AuditWords,
  Certificate,
  CertificateWords,
  StandardHeld,
  StandardWords,
} from './contract/shapes.ts';

type Held = Pick<StandardHeld, 'id' | 'standard' | 'edition' | 'until'>;

/** A firm works to an edition once at a time; one it has left may be taken up again. */
export function holdStandard(
  others: readonly Held[],
  ownId: string | null,
  words: StandardWords,
): Outcome<StandardWords, 'standard_held.period' | 'standard_held.held_already'> {
  const { since, until } = words;
  if (since !== null && until !== null && until < since)
    return refuse('standard_held.period', { from: since, to: until });
  const twice = others.some(
    (other) =>
      other.id !== ownId &&
      other.standard === words.standard &&
      other.edition === words.edition &&
      other.until === null &&
      until === null,
  );
  return twice ? refuse('standard_held.held_already', { edition: words.edition }) : accept(words);
}

/** A certificate has its days in order; one that was ended says why. */
export function keepCertificate(
  words: CertificateWords,
  today: Day,
): Outcome<
  CertificateWords,
  | 'certificate.period'
  | 'certificate.issued_in_future'
  | 'certificate.ended_before_issue'
  | 'certificate.reason_needed'
  | 'certificate.certifies_and_accredits'
> {
  if (words.issued_on > today) return refuse('certificate.issued_in_future');
  if (words.expires_on !== null && words.expires_on <= words.issued_on)
    return refuse('certificate.period', { from: words.issued_on, to: words.expires_on });
  if (words.ended_on !== null && words.ended_on < words.issued_on)
    return refuse('certificate.ended_before_issue', { issued: words.issued_on });
  if (words.ended_on !== null && words.ended_why === '') return refuse('certificate.reason_needed');
  // An accreditation body accredits those who certify and certifies nobody itself.
  const sameBody =
    words.accreditation_body.toLowerCase() === words.certification_body.toLowerCase();
  return sameBody ? refuse('certificate.certifies_and_accredits') : accept(words);
}

const LONGEST_AUDIT = 60;

/** The days of an external audit, past or to come: in their order, the last at most 60 days after the first. */
export function planAudit(
  words: AuditWords,
): Outcome<AuditWords, 'external_audit.period' | 'external_audit.too_long'> {
  if (words.ends_on < words.starts_on)
    return refuse('external_audit.period', { from: words.starts_on, to: words.ends_on });
  return daysBetween(words.starts_on, words.ends_on) > LONGEST_AUDIT
    ? refuse('external_audit.too_long')
    : accept(words);
}

/** How a certificate stands on a day. */
export type CertificateState = 'valid' | 'expires_soon' | 'expired' | 'ended';

const SOON = 180;

/** Half a year before it expires, the next audit has to be on its way. */
export function certificateState(
  certificate: Pick<Certificate, 'expires_on' | 'ended_on'>,
  today: Day,
): CertificateState {
  if (certificate.ended_on !== null && certificate.ended_on <= today) return 'ended';
  if (certificate.expires_on === null) return 'valid';
  if (certificate.expires_on < today) return 'expired';
  return daysBetween(today, certificate.expires_on) <= SOON ? 'expires_soon' : 'valid';
}

/** What comes next from outside: an audit, or a certificate that runs out before one. */
export type NextEvent = {
  readonly kind: 'audit' | 'expiry' | 'expired';
  readonly on: Day;
  readonly standard: string;
  readonly audit: AuditKind | null;
};

/**
 * The one thing about certificates that matters most today: a certificate that has run out and was
 * not followed by another, else the next audit or expiry, whichever comes first.
 */
export function nextEvent(standards: readonly StandardHeld[], today: Day): NextEvent | null {
  const events = standards
    .filter((standard) => standard.until === null || standard.until >= today)
    .flatMap((standard) => eventsOf(standard, today));
  const [first] = events.toSorted(
    (one, other) => rank(one) - rank(other) || (one.on < other.on ? -1 : 1),
  );
  return first ?? null;
}

function rank(event: NextEvent): number {
  return event.kind === 'expired' ? 0 : 1;
}

function eventsOf(held: StandardHeld, today: Day): NextEvent[] {
  const audits = held.audits
    .filter((audit) => audit.ends_on >= today)
    .map(({ starts_on, kind }) => ({
      kind: 'audit' as const,
      on: starts_on < today ? today : starts_on,
      standard: held.standard,
      audit: kind,
    }));
  const running = held.certificates.filter((certificate) => certificate.ended_on === null);
  // Only the last day of the newest certificate counts: an older one was followed by it.
  const expires = running.flatMap((certificate) => certificate.expires_on ?? []).toSorted();
  const last = expires.at(-1);
  const endless = running.some((certificate) => certificate.expires_on === null);
  if (last === undefined || endless) return audits;
  const kind = last < today ? ('expired' as const) : ('expiry' as const);
  return [...audits, { kind, on: last, standard: held.standard, audit: null }];
}

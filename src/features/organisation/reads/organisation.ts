import type { Day } from '../../../lib/day.ts';
import { allows } from '../../../platform/access/predicate.ts';
import { read } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { countPeople } from '../../people/reads/figures.ts';
import { organisationShape, type AuditKind } from '../contract/shapes.ts';
import { editOrganisation, keepStandards, seeOrganisation } from '../policy.ts';
import { allHolidays, findFirm } from '../store/firm.ts';
import { allStandards, auditsOf, certificatesOf } from '../store/standards.ts';

export const organisationRecord = read({
  path: '/api/organisation',
  operation: 'organisation.read',
  words: 'read what the firm says about itself',
  permit: seeOrganisation,
  response: organisationShape,
  read: async (tx, _asked, { scope, asOf, isPast }) => {
    const [firm, holidays, standards, certificates, audits, people] = await Promise.all([
      findFirm(tx),
      allHolidays(tx),
      allStandards(tx),
      certificatesOf(tx, null),
      auditsOf(tx, null),
      countPeople(tx, asOf),
    ]);
    const may = (policy: typeof editOrganisation): boolean =>
      !isPast && allows(policy, scope.actor, null);
    return {
      ...firm,
      holidays,
      people,
      standards: standards.map((standard) => ({
        ...standard,
        certificates: certificates.filter(isOf(standard.id)).map(withoutStandard),
        audits: audits.filter(isOf(standard.id)).map(withoutStandard),
      })),
      can: { edit: may(editOrganisation), keep_standards: may(keepStandards) },
    };
  },
});

type Of = { readonly standard_held_id: string };

function isOf(standardId: string): (one: Of) => boolean {
  return (one) => one.standard_held_id === standardId;
}

function withoutStandard<One extends Of>({
  standard_held_id: _of,
  ...one
}: One): Omit<One, keyof Of> {
  return one;
}

/** On which days the firm works. */
export type WorkingCalendar = {
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays: readonly number[];
  readonly holidays: ReadonlySet<string>;
};

export async function workingCalendar(tx: ReadTx): Promise<WorkingCalendar> {
  const [firm, holidays] = await Promise.all([findFirm(tx), allHolidays(tx)]);
  return {
    weekdays: firm.working_weekdays,
    holidays: new Set(holidays.map((holiday) => holiday.day)),
  };
}

/** The days of one external audit: what is done before, during and after is compared. */
export type AuditWindow = {
  readonly id: string;
  readonly kind: AuditKind;
  readonly starts_on: Day;
  readonly ends_on: Day;
};

/** All external audits, planned and held, the latest first. */
export async function auditWindows(tx: ReadTx): Promise<AuditWindow[]> {
  const audits = await auditsOf(tx, null);
  return audits.map(({ id, kind, starts_on, ends_on }) => ({ id, kind, starts_on, ends_on }));
}

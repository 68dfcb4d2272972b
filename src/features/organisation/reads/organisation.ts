import type { Day } from '../../../lib/day.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { countPeople } from '../../people/reads/figures.ts';
import { organisationShape } from '../contract/shapes.ts';
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

/** The standards that are held on a day, with their editions; one without days is held. */
export async function editionsHeldOn(tx: ReadTx, on: Day) {
  return (await allStandards(tx)).filter(
    ({ since, until }) => (since === null || since <= on) && (until === null || until >= on),
  );
}

/** The keys of the standards that are held on a day. */
export async function standardsHeldOn(tx: ReadTx, on: Day): Promise<string[]> {
  return [...new Set((await editionsHeldOn(tx, on)).map(({ standard }) => standard))];
}

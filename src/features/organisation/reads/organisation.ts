import { knownBy, type Day } from '../../../lib/day.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { onRecordThen } from '../../../platform/ledger/beginnings.ts';
import { countPeople } from '../../people/reads/figures.ts';
import { organisationShape } from '../contract/shapes.ts';
import { editOrganisation, keepStandards, seeOrganisation } from '../policy.ts';
import { allHolidays, findFirm } from '../store/firm.ts';
import {
  allStandards,
  auditsOf,
  certificatesOf,
  type StoredCertificate,
} from '../store/standards.ts';

export const organisationRecord = read({
  path: '/api/organisation',
  operation: 'organisation.read',
  words: 'read what the firm says about itself',
  permit: seeOrganisation,
  response: organisationShape,
  read: async (tx, _asked, context) => {
    const { scope, asOf, isPast } = context;
    const [firm, holidays, standards, certificates, audits, people] = await Promise.all([
      findFirm(tx),
      allHolidays(tx),
      allStandards(tx),
      certificatesOf(tx, null),
      auditsOf(tx, null),
      countPeople(tx, asOf),
    ]);
    const known = new Set((await onRecordThen(tx, [...standards, ...audits], context)).map(idOf));
    // What began by then is told of then, whenever it was written down here; one without days was always held.
    const stood = ({ id, since }: { id: string; since: Day | null }): boolean =>
      known.has(id) || since === null || since <= asOf;
    const may = (policy: typeof editOrganisation): boolean =>
      !isPast && allows(policy, scope.actor, null);
    return {
      ...firm,
      holidays,
      people,
      standards: standards.filter(stood).map((standard) => ({
        ...standard,
        certificates: certificatesBy(context, certificates.filter(isOf(standard.id))).map(
          withoutStandard,
        ),
        audits: audits
          .filter(
            (audit) => isOf(standard.id)(audit) && stood({ ...audit, since: audit.starts_on }),
          )
          .map(withoutStandard),
      })),
      can: { edit: may(editOrganisation), keep_standards: may(keepStandards) },
    };
  },
});

type Of = { readonly standard_held_id: string };

const idOf = ({ id }: { readonly id: string }): string => id;

function isOf(standardId: string): (one: Of) => boolean {
  return (one) => one.standard_held_id === standardId;
}

/** Those issued by the day asked for; what ended one later had not yet. */
function certificatesBy(
  context: ReadContext,
  all: readonly StoredCertificate[],
): StoredCertificate[] {
  return all
    .filter(({ issued_on: issued }) => !context.isPast || issued <= context.asOf)
    .map((one) => {
      const ended = knownBy(one.ended_on, context);
      return { ...one, ended_on: ended, ended_why: ended === null ? '' : one.ended_why };
    });
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

import { addDays, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { leadershipFacts } from '../../leadership/reads/facts.ts';
import { reviewsPlanned } from '../../meetings/reads/facts.ts';
import { countPeople, leavePeriods, rolePeriods } from '../../people/reads/figures.ts';
import {
  CLIFF_DAYS,
  lastAudit,
  lastCertification,
  type ExternalAudit,
  type LeadingFacts,
  type TopPerson,
} from '../rules/aggregates/leading.ts';
import {
  activePeople,
  activityOf,
  actsOf,
  begunBetween,
  closedBetween,
  externalAudits,
  firmSince,
} from '../store/leading.ts';
import type { Look } from '../store/standing.ts';

/** Days before an audit that the surge looks at: thirty, and ninety before them. */
const BEFORE_AUDIT = 120;

/** Who is of top management on the day, since when, and when they were away. */
async function topsOn(tx: ReadTx, asOf: Day): Promise<TopPerson[]> {
  const roles = (await rolePeriods(tx)).filter(({ role }) => role === 'top_management');
  const leave = await leavePeriods(tx);
  const people = [...new Set(roles.map(({ person_id: id }) => id))].toSorted();
  return people
    .map((personId) => ({
      personId,
      periods: roles
        .filter(({ person_id: id }) => id === personId)
        .map(({ starts_on: from, ends_on: to }) => ({ from, to })),
      away: leave
        .filter(({ person_id: id }) => id === personId)
        .map(({ starts_on: from, ends_on: to }) => ({ from, to })),
    }))
    .filter(({ periods }) =>
      periods.some(({ from, to }) => from <= asOf && (to === null || to >= asOf)),
    );
}

const aroundAudit = async (tx: ReadTx, look: Look, audits: readonly ExternalAudit[]) => {
  const audit = lastAudit(audits, look.asOf);
  return audit === undefined
    ? []
    : closedBetween(tx, look, addDays(audit.startsOn, -BEFORE_AUDIT), addDays(audit.startsOn, -1));
};

const aroundCertification = async (tx: ReadTx, look: Look, audits: readonly ExternalAudit[]) => {
  const audit = lastCertification(audits, look.asOf);
  return audit === undefined
    ? []
    : begunBetween(
        tx,
        look,
        addDays(audit.startsOn, -CLIFF_DAYS),
        addDays(audit.endsOn, CLIFF_DAYS),
      );
};

/** What leaders do themselves and how evenly and broadly the system is used, as known at the end of a day. */
export async function leadingFacts(
  tx: ReadTx,
  look: Look,
  since: Day,
  required: readonly string[],
): Promise<LeadingFacts> {
  const audits = await externalAudits(tx);
  const tops = await topsOn(tx, look.asOf);
  const people = tops.map(({ personId }) => personId);
  const [led, acts, closed, begun, planned, weeks, active, here, recordsSince] = await Promise.all([
    leadershipFacts(tx, look, since),
    actsOf(tx, look, since, people),
    aroundAudit(tx, look, audits),
    aroundCertification(tx, look, audits),
    reviewsPlanned(tx, look, addDays(since, -14), required),
    activityOf(tx, look),
    activePeople(tx, look),
    countPeople(tx, look.asOf),
    firmSince(tx, look),
  ]);
  const used = { weeks, active: { people: active, here }, recordsSince };
  return { ...led, audits, tops, acts, closed, begun, planned, ...used };
}

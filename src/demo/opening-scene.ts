import { randomUUID } from 'node:crypto';
import { day as toDay, type Day } from '../lib/day.ts';
import { addAudit } from '../features/organisation/commands/audits.ts';
import { addCertificate } from '../features/organisation/commands/certificates.ts';
import { addHolidays, editFirm } from '../features/organisation/commands/firm.ts';
import { found } from '../features/organisation/commands/found.ts';
import { addStandard } from '../features/organisation/commands/standards.ts';
import { edit as editPerson } from '../features/people/commands/record.ts';
import { giveRole } from '../features/people/commands/roles.ts';
import { createSite } from '../features/people/commands/sites.ts';
import { createTeam, editTeam } from '../features/people/commands/teams.ts';
import type { Calendar } from './calendar.ts';
import { FIRM_ZONE } from './calendar.ts';
import { character } from './cast.ts';
import { SITES, TEAMS } from './firm/places.ts';
import type { SiteKey } from './firm/people.ts';
import {
  ACCREDITATION_BODY,
  CERTIFICATE_ENDS,
  CERTIFICATION_BODY,
  CERTIFIED,
  EXTERNAL_AUDITS,
  FEAST_DAYS,
  FIRM_NAME,
  MAIL_DOMAIN,
  PROFILE,
  STANDARDS_HELD,
} from './firm/profile.ts';
import { placed, type Stage } from './stage.ts';

/** Who opens the books; everybody else is written down by her. */
export const FOUNDER = 'leonie';

/** The e-mail address of somebody of the example, made of their name; null where they work without one. */
export function addressOf(key: string): string | null {
  const { name, email } = character(key);
  const local = name.toLowerCase().replaceAll(' ', '.');
  return email ? `${local}@${MAIL_DOMAIN}` : null;
}

/** Founds the firm and writes down what it is, its sites and its teams, still without people. */
export async function openingScene(stage: Stage, years: readonly number[]): Promise<void> {
  const founder = character(FOUNDER);
  const personId = randomUUID();
  await stage.run(null, found, {
    organisation_id: stage.organisationId,
    name: FIRM_NAME,
    time_zone: FIRM_ZONE,
    is_example: true,
    founder: {
      person_id: personId,
      name: founder.name,
      email: addressOf(FOUNDER),
      is_top: false,
    },
  });
  stage.people.set(FOUNDER, { id: personId, version: 1 });
  for (const [key, site] of Object.entries(SITES) as [SiteKey, typeof SITES.mill][]) {
    stage.sites.set(key, await stage.run(FOUNDER, createSite, site));
  }
  for (const { key, name, parent } of TEAMS) {
    const parentId = parent === null ? null : placed(stage.teams, parent).id;
    const team = await stage.run(FOUNDER, createTeam, { name, parent_id: parentId });
    stage.teams.set(key, team);
  }
  await stage.run(FOUNDER, editFirm, { version: 1, ...PROFILE });
  const days = years.flatMap((year) =>
    FEAST_DAYS.map(([date, name]) => ({ day: toDay(`${year}-${date}`), name })),
  );
  await stage.run(FOUNDER, addHolidays, { days });
}

/** Gives the teams their heads and the founder her place, and writes down the standards. */
export async function settle(stage: Stage, calendar: Calendar): Promise<void> {
  for (const { key, lead } of TEAMS) {
    const team = placed(stage.teams, key);
    const leadId = (stage.people.get(lead) ?? placed(stage.people, heirOf(lead))).id;
    const changed = await stage.run(FOUNDER, editTeam, { ...team, lead_id: leadId });
    stage.teams.set(key, changed);
  }
  const { job, team, site } = character(FOUNDER);
  const named = await stage.run(FOUNDER, editPerson, {
    ...placed(stage.people, FOUNDER),
    job_title: job,
    team_id: placed(stage.teams, team).id,
    site_id: placed(stage.sites, site).id,
  });
  const promoted = await stage.run(FOUNDER, giveRole, { ...named, role: 'line_manager' });
  stage.people.set(FOUNDER, promoted);
  for (const { standard, edition, scope } of STANDARDS_HELD) {
    const held = await stage.run(FOUNDER, addStandard, { standard, edition, scope });
    stage.standards.set(standard, held);
  }
  await planAudits(stage, calendar, EXTERNAL_AUDITS.slice(0, 2));
}

/** Writes down the certificates and the rest of their cycle. */
export async function certify(stage: Stage, calendar: Calendar): Promise<void> {
  for (const { standard, number, scope } of STANDARDS_HELD) {
    await stage.run(FOUNDER, addCertificate, {
      standard_held_id: placed(stage.standards, standard).id,
      number,
      certification_body: CERTIFICATION_BODY,
      accreditation_body: ACCREDITATION_BODY,
      scope,
      issued_on: calendar.day(CERTIFIED),
      expires_on: calendar.anyDay(CERTIFICATE_ENDS),
    });
  }
  await planAudits(stage, calendar, EXTERNAL_AUDITS.slice(2));
}

async function planAudits(
  stage: Stage,
  calendar: Calendar,
  audits: typeof EXTERNAL_AUDITS,
): Promise<void> {
  for (const { kind, first, last, note } of audits) {
    const days: { starts_on: Day; ends_on: Day } = {
      starts_on: calendar.day(first),
      ends_on: calendar.day(last),
    };
    for (const { id } of stage.standards.values())
      await stage.run(FOUNDER, addAudit, { standard_held_id: id, kind, ...days, note });
  }
}

function heirOf(key: string): string {
  return character(key).leaves?.to ?? key;
}

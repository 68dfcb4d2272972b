import { randomUUID } from 'node:crypto';
import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import { site, team } from './places.ts';

const TO_COME = '2026-12-24';

export const peopleExamples: Examples = {
  records: {
    person: async (firm) => (await firm.person()).id,
    person_role: async (firm) => (await roleOf(firm)).role_id,
    leave: async (firm) => (await leave(firm)).id,
  },
  requests: {
    'person_mail.read': () => ({}),
    'person.choose_mail': async (firm) => {
      const { version } = await firm.do('person_mail.read');
      const at = { weekday: 1 + (version % 7), hour: 7 };
      return { body: { at, news_at_once: false, version } };
    },
    'person.create': async (firm) => ({
      body: {
        name: firm.text('person'),
        email: `${randomUUID()}@example.org`,
        job_title: firm.text('job'),
        team_id: (await team(firm)).id,
        site_id: (await site(firm)).id,
        starts_on: TODAY,
        roles: [{ role: 'external_auditor', ends_on: TO_COME, scope: firm.text('scope') }],
      },
    }),
    'person.edit': async (firm) => ({
      body: { ...(await firm.person()), job_title: firm.text('job') },
    }),
    'person.give_role': async (firm) => ({
      body: { ...(await firm.person()), role: 'internal_auditor', scope: firm.text('scope') },
    }),
    'person.end_role': async (firm) => ({ body: { ...(await roleOf(firm)), ends_on: TODAY } }),
    'person.leave': async (firm) => {
      const { id, version } = await firm.person();
      const { id: action } = await firm.run('action.create', {
        title: firm.text('owned'),
        accountable_id: id,
      });
      const to_id = firm.founder.personId;
      return { body: { id, version, to_id, except: [{ kind: 'action', id: action, to_id }] } };
    },
    'person.return': async (firm) => {
      const { id, version } = await firm.person();
      const to_id = firm.founder.personId;
      const left = await firm.run('person.leave', { id, version, to_id });
      return { body: { id, version: left.version, roles: [{ role: 'line_manager' }] } };
    },
    'person.invite': async (firm) => ({
      body: { id: (await firm.person()).id, route: 'printed' },
    }),
    'person.invite_auditor': async (firm) => ({
      body: {
        name: firm.text('auditor'),
        email: `${randomUUID()}@example.org`,
        route: 'printed',
        scope: firm.text('scope'),
        scope_team_id: (await team(firm)).id,
        starts_on: TODAY,
        ends_on: TO_COME,
      },
    }),
    'person.withdraw_invitation': async (firm) => {
      const { id } = await firm.person();
      await firm.run('person.invite', { id, route: 'printed' });
      return { body: { id } };
    },
    'person.reset_access': async (firm) => ({ body: { id: (await firm.visitor()).personId } }),
    'person.remove_second_factor': async (firm) => ({
      body: { id: (await firm.visitor()).personId },
    }),
    'person.import': (firm) => ({
      body: { rows: [{ name: firm.text('listed'), team: firm.text('team') }] },
    }),
    'person.merge': async (firm) => ({
      body: { ...(await written(firm)), into_id: (await firm.person()).id },
    }),
    'person.recognise': async (firm) => ({
      body: { ...(await written(firm)), roles: [{ role: 'staff' }] },
    }),
    'leave.record': async (firm) => ({
      body: { person_id: (await firm.person()).id, starts_on: TODAY, ends_on: TO_COME },
    }),
    'leave.change': async (firm) => ({
      body: { ...(await leave(firm)), starts_on: TODAY, ends_on: '2026-12-01' },
    }),
    'leave.remove': async (firm) => ({ body: await leave(firm) }),
    'person.list': () => ({ query: { state: 'all' } }),
    'person.search': (firm) => ({ query: { q: firm.marker.slice(-4), everyone: 'yes' } }),
    'person.read': async (firm) => ({ params: { id: (await firm.person()).id } }),
    'person.access': () => ({}),
  },
};

async function roleOf(firm: Firm): Promise<{ id: string; version: number; role_id: string }> {
  const { id } = await firm.person({ roles: [{ role: 'line_manager' }] });
  const record = await firm.do('person.read', { params: { id } });
  return { id, version: record.version, role_id: record.periods[0].id };
}

async function leave(firm: Firm): Promise<{ id: string; version: number }> {
  const { id } = await firm.person();
  const period = { starts_on: TODAY, ends_on: TO_COME };
  const made = await firm.run('leave.record', { person_id: id, ...period });
  return { id: made.id, version: made.version };
}

/** A name as an import finds it. */
async function written(firm: Firm): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  await firm.sql(
    `INSERT INTO person (organisation_id, id, name, as_written, import_id, recorded_at) VALUES ($1, $2, $3, true, $4, now())`,
    [firm.id, id, firm.text('written'), randomUUID()],
  );
  return { id, version: 1 };
}

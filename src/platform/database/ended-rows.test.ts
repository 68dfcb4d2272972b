import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { addMember, asOwner, foundFirm, startApp, type TestApp } from '../../../test/app.ts';
import { said } from '../../../test/voice.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

const MIGRATION = '0065-links-and-supporters-of-past-days.sql';
/** The tables as they were before that migration: what was ended had been deleted. */
const BEFORE = `
  ALTER TABLE action_link NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE voice_support NO FORCE ROW LEVEL SECURITY;
  DELETE FROM action_link WHERE unlinked_at IS NOT NULL;
  DELETE FROM voice_support WHERE left_at IS NOT NULL;
  DROP FUNCTION action_links_until, voice_support_until;
  DROP INDEX voice_support_now;
  ALTER TABLE action_link DROP COLUMN linked_at, DROP COLUMN unlinked_at;
  ALTER TABLE voice_support DROP CONSTRAINT voice_support_pkey, DROP COLUMN left_at,
    ADD PRIMARY KEY (organisation_id, item_id, person_id);
  ALTER TABLE action_link FORCE ROW LEVEL SECURITY;
  ALTER TABLE voice_support FORCE ROW LEVEL SECURITY;`;

it('an installation of before learns from its ledger which links and supporters there were', async () => {
  const firm = await foundFirm(app);
  const staff = await addMember(app, firm, ['staff'], 'Staff member');
  const { founder } = firm;
  const action = await act(app, founder, 'action.create', { title: 'Ask the carrier' });
  const item = await said(app, founder);
  const nextDay = () => app.clock.advance(86_400_000);
  const link = (label: string) =>
    act(app, founder, 'action.link', { id: action.id, label, target: 'Folder 12' });
  const days = [app.clock.now().toISOString().slice(0, 10)];
  const removed = await link('Removed');
  await act(app, staff, 'voice.join', { id: item.id });
  for (const then of [
    async () => {
      await act(app, founder, 'action.unlink', { id: action.id, link_id: removed.id });
      await act(app, staff, 'voice.leave', { id: item.id });
    },
    async () => {
      await link('Kept');
      await act(app, staff, 'voice.join', { id: item.id });
    },
  ]) {
    nextDay();
    days.push(app.clock.now().toISOString().slice(0, 10));
    await then();
  }
  nextDay();
  const seen = async () => {
    const shown = [];
    for (const day of days) {
      const { links } = await look(app, founder, `/api/actions/${action.id}?as_of=${day}`);
      const { supporters } = await look(app, founder, `/api/voice/${item.id}?as_of=${day}`);
      shown.push([links.map(({ label }: { label: string }) => label), supporters]);
    }
    return shown;
  };
  const told = [
    [['Removed'], 1],
    [[], 0],
    [['Kept'], 1],
  ];
  expect(await seen()).toEqual(told);
  await asOwner(app, firm.id, async (client) => {
    await client.query(BEFORE);
    const sql = await readFile(join(import.meta.dirname, '../../../migrations', MIGRATION), 'utf8');
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('COMMIT');
  });
  expect(await seen()).toEqual(told);
});

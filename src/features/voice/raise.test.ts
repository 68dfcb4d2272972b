import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { said } from '../../../test/voice.ts';

let app: TestApp;
let firm: Firm;
let manager: Member;
let staff: Member;
let other: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  other = await addMember(app, firm, ['staff'], 'Colleague');
});
afterAll(() => app.stop());

const act = (command: string, body: object, who: Member = manager): Promise<At> =>
  acted(app, who, command, body);

async function refused(command: string, body: object, who: Member = manager): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

describe('saying something', () => {
  it('names at once the day by which one hears, counted in working days', async () => {
    const days = { concern: '2026-11-26', barrier: '2026-11-27', idea: '2026-12-01', thanks: null };
    for (const [kind, promised] of Object.entries(days)) {
      const { body } = await post(app, staff, 'voice.raise', { kind, text: 'x' });
      expect(body.result.promised_on).toBe(promised);
    }
  });

  it('promises what the manager set, from then on', async () => {
    const promise = { kind: 'question', days: 1 };
    expect(await refused('voice.promise_set', promise, manager)).toBe('403');
    expect((await post(app, firm.founder, 'voice.promise_set', promise)).status).toBe(200);
    expect(await refused('voice.promise_set', promise, firm.founder)).toBe(
      'promise.nothing_changed',
    );
    const { promises } = await look(app, staff, '/api/voice_places');
    expect(promises).toContainEqual(promise);
    expect(promises).toContainEqual({ kind: 'idea', days: 5 });
    const { body } = await post(app, staff, 'voice.raise', { kind: 'question', text: 'Why two?' });
    expect(body.result.promised_on).toBe('2026-11-25');
  });

  it('needs words or a picture, somebody else who is here, and a place in use', async () => {
    const idea = { kind: 'idea', text: 'x' };
    expect(await refused('voice.raise', { kind: 'idea' }, staff)).toBe('item.nothing_said');
    expect(await refused('voice.raise', { ...idea, to_person_id: staff.personId }, staff)).toBe(
      'item.to_oneself',
    );
    expect(await refused('voice.raise', { ...idea, to_person_id: randomUUID() }, staff)).toBe(
      'item.nobody_here',
    );
    expect(await refused('voice.raise', { ...idea, place_id: randomUUID() }, staff)).toBe(
      'item.place_unknown',
    );
    expect(await refused('voice.raise', { ...idea, about_id: randomUUID() }, staff)).toBe(
      'item.about_without_thanks',
    );
    expect(
      await refused('voice.raise', { kind: 'thanks', text: 'x', about_id: randomUUID() }, staff),
    ).toBe('item.about_unknown');
    expect(await refused('voice.raise', { ...idea, pictures: ['not.ours'] }, staff)).toBe(
      'item.picture_unknown',
    );
    const auditor = await addMember(app, firm, ['external_auditor'], 'Auditor');
    expect(await refused('voice.raise', idea, auditor)).toBe('403');
  });

  it('is answered by those who lead: their first word stops the clock, the raiser’s own does not', async () => {
    const at = await said(app, staff);
    const own = await act('voice.reply', { ...at, text: 'On line 2 as well' }, staff);
    expect(await refused('voice.reply', { ...own, text: 'Yes' }, other)).toBe('403');
    expect(await refused('voice.reply', { ...at, text: 'Late' })).toBe('record.changed_meanwhile');
    await act('voice.reply', { ...own, text: 'I will look on Monday' });
    const { rows } = await asOwner(app, firm.id, (client) =>
      client.query('SELECT first_reply_at, version FROM voice_item WHERE id = $1', [at.id]),
    );
    expect(rows).toEqual([{ first_reply_at: app.clock.now(), version: 3 }]);
  });

  it('said to one person is there for the two alone', async () => {
    const at = await said(app, staff, { text: 'For you alone', to_person_id: manager.personId });
    for (const who of [firm.founder, other]) {
      expect(await refused('voice.reply', { ...at, text: 'Hm' }, who)).toBe('404');
    }
    const next = await act('voice.reply', { ...at, text: 'Thank you for telling me' });
    await act('voice.reply', { ...next, text: 'Good' }, staff);
    const payloads = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query('SELECT payload FROM ledger_payload');
      return JSON.stringify(rows);
    });
    expect(payloads).not.toContain('For you alone');
    expect(payloads).not.toContain('Thank you for telling me');
    expect(payloads).toContain('I will look on Monday');
  });

  it('a concern is no secret from those who answer, and is none of the others’ business', async () => {
    const at = await said(app, staff, { kind: 'concern', text: 'The ladder wobbles' });
    expect(await refused('voice.reply', { ...at, text: 'Hm' }, other)).toBe('404');
    await act('voice.reply', { ...at, text: 'It is taken away' }, firm.founder);
  });
});

describe('a place', () => {
  it('is kept by those who keep the system, and retired rather than removed', async () => {
    const place = { name: 'Hall 1, press 3', people: 6 };
    expect(await refused('voice.place_add', place, staff)).toBe('403');
    let at = await act('voice.place_add', place, firm.founder);
    expect(await refused('voice.place_add', place, firm.founder)).toBe('place.name_taken');
    expect(
      await refused('voice.place_add', { name: 'x', team_id: randomUUID() }, firm.founder),
    ).toBe('place.around_unknown');
    expect(await refused('voice.place_edit', { ...at, people: 6 }, firm.founder)).toBe(
      'place.nothing_changed',
    );
    at = await act('voice.place_edit', { ...at, people: 7 }, firm.founder);
    await said(app, staff, { place_id: at.id });
    at = await act('voice.place_retire', at, firm.founder);
    expect(await refused('voice.place_retire', at, firm.founder)).toBe('place.retired');
    expect(await refused('voice.place_edit', { ...at, people: 9 }, firm.founder)).toBe(
      'place.retired',
    );
    expect(await refused('voice.raise', { kind: 'idea', text: 'x', place_id: at.id }, staff)).toBe(
      'item.place_unknown',
    );
    const { rows, can } = await look(app, staff, '/api/voice_places');
    expect(rows).toEqual([
      {
        ...at,
        name: 'Hall 1, press 3',
        site: null,
        team: null,
        people: 7,
        retired_on: '2026-11-24',
      },
    ]);
    expect(can).toEqual({ edit: false });
  });

  it('has its name alone, also where two name one at once', async () => {
    const added = await Promise.all(
      Array.from({ length: 6 }, () =>
        post(app, firm.founder, 'voice.place_add', { name: 'Hall 2, press 4' }),
      ),
    );
    expect(added.map(({ status }) => status).toSorted()).toEqual([200, 422, 422, 422, 422, 422]);
    const others = [];
    for (const name of ['Dock 1', 'Dock 2', 'Dock 3']) {
      others.push(await act('voice.place_add', { name }, firm.founder));
    }
    const renamed = await Promise.all(
      others.map((at) => post(app, firm.founder, 'voice.place_edit', { ...at, name: 'Dock' })),
    );
    expect(renamed.map(({ status }) => status).toSorted()).toEqual([200, 422, 422]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act as acted, type At } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  NOW,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { said as saidBy } from '../../../test/voice.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { tellRaisers } from './jobs/tell-raisers.ts';

let app: TestApp;
let firm: Firm;
let manager: Member;
let staff: Member;

beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(NOW);
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Ben Manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  await address(staff, 'staff@x.test');
});

const act = (command: string, body: object, who: Member = manager): Promise<At> =>
  acted(app, who, command, body);
const said = (words: object = {}, who: Member = staff) => saidBy(app, who, words);

const address = ({ personId }: Member, email: string | null) =>
  asOwner(app, firm.id, (client) =>
    client.query('UPDATE person SET email = $1 WHERE id = $2', [email, personId]),
  );

const HOUR = 3_600_000;

/** Lets so many hours pass, and the hour of the mail come. */
async function afternoon(hours = 6): Promise<void> {
  app.clock.advance(hours * HOUR);
  await tellRaisers.run(app.platform, openScope(firm.id, systemActor, 'Europe/Berlin'));
}

async function mails(): Promise<{ to: string; subject: string; text: string }[]> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query(
      `SELECT to_address AS to, subject, body_text AS text FROM mail
       WHERE organisation_id = $1 AND kind = 'voice' ORDER BY made_at`,
      [firm.id],
    );
    return rows as { to: string; subject: string; text: string }[];
  });
}

describe('whoever said something by name', () => {
  it('hears by one mail a day what was answered, decided and done', async () => {
    const idea = await said({ text: 'Label the hoses at line 2' });
    const barrier = await said({ kind: 'barrier', text: 'The torque wrench is away' });
    await act('voice.reply', { ...idea, text: 'Good point, I look at it.' });
    const yes = { decision: 'yes', reason: 'It stops the line.' };
    const agreed = await act('voice.decide', { ...barrier, ...yes });
    await act('voice.finish', { ...agreed, outcome: 'There are two now.' });
    await afternoon();
    // It runs again, as after a crash.
    await afternoon(0);
    const told = await mails();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ to: 'staff@x.test', subject: 'News of 2 things you said' });
    const { text } = told[0]!;
    for (const sentence of [
      'Label the hoses at line 2 (V-1)',
      'Ben Manager replied: Good point, I look at it.',
      'Ben Manager decided: yes, because It stops the line.',
      'It is done: There are two now.',
      'You are asked whether it is gone.',
      `/voice/${barrier.id}`,
    ]) {
      expect(text).toContain(sentence);
    }
    // Nothing more happens: nothing more is written, also not that the question is still open.
    await afternoon(24);
    await afternoon(24);
    expect(await mails()).toHaveLength(1);
  });

  it('hears of each thing once, also of what came after the mail of the day', async () => {
    const idea = await said();
    await act('voice.reply', { ...idea, text: 'First' });
    await afternoon();
    app.clock.advance(HOUR);
    await act('voice.reply', { id: idea.id, version: 2, text: 'Second' });
    await afternoon(23);
    const [first, second, ...more] = await mails();
    expect(first!.text).toContain('First');
    expect(second!.text).toContain('Second');
    expect(second!.text).not.toContain('First');
    expect(more).toEqual([]);
  });

  it('is not told twice that they are asked, whatever happens to it later on that day', async () => {
    const barrier = await said({ kind: 'barrier', text: 'The torque wrench is away' });
    const agreed = await act('voice.decide', { ...barrier, decision: 'yes', reason: 'Yes' });
    await act('voice.finish', { ...agreed, outcome: 'There are two now.' });
    await afternoon();
    app.clock.advance(HOUR);
    await act('voice.reply', { id: barrier.id, version: 3, text: 'I look tomorrow' }, staff);
    await afternoon(23);
    expect(await mails()).toHaveLength(1);
  });

  it('is told that they are asked where the day ends when it is the next one elsewhere', async () => {
    await asOwner(app, firm.id, (client) =>
      client.query(`UPDATE organisation SET time_zone = 'America/Los_Angeles' WHERE id = $1`, [
        firm.id,
      ]),
    );
    const barrier = await said({ kind: 'barrier', text: 'The torque wrench is away' });
    const agreed = await act('voice.decide', { ...barrier, decision: 'yes', reason: 'Yes' });
    // Half past four on the 25th, where they are.
    app.clock.set(new Date('2026-11-26T00:30:00Z'));
    await act('voice.ask_gone', agreed);
    app.clock.set(new Date('2026-11-27T00:07:00Z'));
    await tellRaisers.run(app.platform, openScope(firm.id, systemActor, 'America/Los_Angeles'));
    const [mail] = await mails();
    expect(mail!.text).toContain('You are asked whether it is gone.');
  });

  it('reads no word in a mail of what not everyone may read', async () => {
    const concern = await said({ kind: 'concern', text: 'canary-words' });
    await act('voice.decide', { ...concern, decision: 'no', reason: 'canary-reason' });
    const between = await said({ text: 'canary-between', to_person_id: manager.personId });
    await act('voice.reply', { ...between, text: 'canary-reply' });
    await afternoon();
    const [mail] = await mails();
    expect(mail!.text).not.toContain('canary');
    expect(mail!.text).toContain('What you said on');
    expect(mail!.text).toContain('It was decided, with the reason.');
    expect(mail!.text).toContain('You have an answer.');
  });

  it('is not written to about their own doing, without an address, or where they want no mail', async () => {
    const own = await said();
    await act('voice.reply', { ...own, text: 'One more thing' }, staff);
    await afternoon();
    expect(await mails()).toEqual([]);
    const idea = await said();
    await act('voice.reply', { ...idea, text: 'Seen' });
    await address(staff, null);
    await afternoon(1);
    await address(staff, 'staff@x.test');
    await act('person.choose_mail', { at: null, news_at_once: false, version: 0 }, staff);
    await afternoon(1);
    expect(await mails()).toEqual([]);
  });
});

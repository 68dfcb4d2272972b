import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { said } from '../../../test/voice.ts';

let app: TestApp;
let firm: Firm;
let lead: Member;
let machinist: Member;

beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  firm = await foundFirm(app);
  lead = await addMember(app, firm, ['line_manager'], 'Lena Lead');
  machinist = await addMember(app, firm, ['staff'], 'Jan Machinist');
});

const toAnswer = async (who: Member): Promise<number> =>
  (await look(app, who, '/api/home/mine')).to_answer;
const forMe = async (who: Member): Promise<number> =>
  (await look(app, who, '/api/voice?state=mine')).total;

/** A team, led by whom is said. */
async function team(name: string, leadId: string | null, parentId: string | null = null) {
  const words = { name, parent_id: parentId, site_id: null, lead_id: leadId };
  return (await act(app, firm.founder, 'team.create', words)).id;
}

async function putInto(who: Member, teamId: string): Promise<void> {
  const { version } = await look(app, firm.founder, `/api/people/${who.personId}`);
  await act(app, firm.founder, 'person.edit', { id: who.personId, version, team_id: teamId });
}

describe('what is said in a team', () => {
  it('waits for whoever leads it or the team above, and not for the top', async () => {
    const hall = await team('Hall', lead.personId);
    await putInto(machinist, await team('Presses', null, hall));
    await said(app, machinist, { kind: 'concern' });
    expect([await toAnswer(lead), await forMe(lead)]).toEqual([1, 1]);
    expect([await toAnswer(firm.founder), await forMe(firm.founder)]).toEqual([0, 0]);
  });

  it('waits for top management from the first day where nobody leads it', async () => {
    await putInto(machinist, await team('Assembly', null));
    await said(app, machinist, { kind: 'concern' });
    expect([await toAnswer(firm.founder), await forMe(firm.founder)]).toEqual([1, 1]);
    expect([await toAnswer(lead), await toAnswer(machinist)]).toEqual([0, 0]);
  });

  it('waits for top management where whoever said it is the only one who leads', async () => {
    await putInto(lead, await team('Assembly', lead.personId));
    await said(app, lead);
    expect([await toAnswer(lead), await toAnswer(firm.founder)]).toEqual([0, 1]);
  });
});

describe('what waits for a decision', () => {
  it('is no question: one that was answered is not decided', async () => {
    const asked = await said(app, machinist, { kind: 'question' });
    const idea = await said(app, machinist);
    for (const at of [asked, idea]) await act(app, lead, 'voice.reply', { ...at, text: 'I ask' });
    const { total, rows, counts } = await look(app, lead, '/api/voice?state=undecided');
    expect([total, rows[0].id]).toEqual([1, idea.id]);
    expect(JSON.stringify(counts)).toContain('"undecided":1');
  });
});

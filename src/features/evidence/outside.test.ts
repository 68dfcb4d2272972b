import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  foundFirm,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { auditorOf, partFirm, type Parted } from '../../../test/parted.ts';
import { verifyBundle } from '../../../tools/verify-ledger.ts';

let app: TestApp;
let firm: Firm;
let parted: Parted;
let note: string;
beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  parted = await partFirm(app, firm);
  await act(app, firm.founder, 'decision.record', {
    question: 'Whether to buy the press',
    chosen: 'Bought from the north',
  });
  note = (await post(app, firm.founder, 'evidence.sign', {})).body.result.note;
});
afterAll(() => app.stop());

async function bundleOf(who: Member, query = ''): Promise<string> {
  const url = `/api/evidence/bundle${query}`;
  const answer = await app.app.inject({ url, headers: { cookie: who.cookie } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.body;
}

/** What the disclosed entries say, joined. */
const contentsOf = (bundle: string): string =>
  JSON.parse(bundle)
    .entries.map(({ payload }: { payload: { text: string } | null }) => payload?.text ?? '')
    .join('\n');

test('an auditor of a site takes away what they may read, proved against the signed state', async () => {
  const auditor = await auditorOf(app, firm, { scope_site_id: parted.sites.north });
  expect((await look(app, auditor, '/api/evidence')).can).toMatchObject({
    download: false,
    download_readable: true,
  });
  const bundle = await bundleOf(auditor);
  const report = verifyBundle(bundle, note);
  expect(report).toMatchObject({ verdict: 'unchanged', problems: [] });
  const contents = contentsOf(bundle);
  expect(contents).toContain('Weld the north stop');
  expect(contents).toContain('Bent north brackets');
  expect(bundle).not.toContain('south');
  expect(contents).not.toContain('south');
  expect(report.lines.join('\n')).not.toContain('none is missing');
});

test('an auditor of the whole firm takes away no more than they may read either', async () => {
  const bundle = await bundleOf(await auditorOf(app, firm));
  expect(verifyBundle(bundle, note).verdict).toBe('unchanged');
  const contents = contentsOf(bundle);
  expect(contents).toContain('Weld the north stop');
  expect(contents).toContain('Weld the south stop');
  expect(contents).not.toContain('Bought');
  expect(JSON.parse(bundle)).toMatchObject({ complete: false });
});

test('a content that was changed on the way does not hold', async () => {
  const auditor = await auditorOf(app, firm, { scope_team_id: parted.teams.north });
  const changed = (await bundleOf(auditor)).replaceAll('Weld the north stop', 'Weld nothing');
  expect(verifyBundle(changed, note).verdict).toBe('broken');
});

test('without contents nothing but the proofs is left', async () => {
  const auditor = await auditorOf(app, firm, { scope_site_id: parted.sites.north });
  const bare = await bundleOf(auditor, '?contents=no');
  expect(verifyBundle(bare, note).verdict).toBe('unchanged');
  expect(contentsOf(bare).trim()).toBe('');
  expect(JSON.parse(bare).people).toBeNull();
});

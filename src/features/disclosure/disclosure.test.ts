import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { addMember, NOW, startApp, type Member, type TestApp } from '../../../test/app.ts';
import { readPdf, type ReadPdf } from '../../../test/pdf.ts';
import { twoTeams } from '../../../test/pulse/two-teams.ts';
import { WAVE } from '../../../test/pulse/voting.ts';
import { INDICATORS } from '../culture/rules/indicators/catalogue.ts';
import { MISSING } from '../culture/rules/missing.ts';
import { SIGNALS } from '../culture/rules/signals/catalogue.ts';
import behind from '../culture/web/behind/en.json';
import { EXTRA_ITEMS, ITEMS } from '../pulse/contract/questionnaire.ts';
import { RISKS } from '../pulse/contract/risks.ts';
import pulseWords from '../pulse/web/en.json';
import words from './web/en.json';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

const COUNCIL = '/api/disclosure/works-council.pdf';
const NOTICE = '/api/disclosure/privacy-notice.pdf';

async function printed(member: Member, url: string): Promise<ReadPdf & { text: string }> {
  const answer = await ask(member, url);
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  const pdf = await readPdf(answer.rawPayload);
  return { ...pdf, text: plain(pdf.pages.join(' ')) };
}

function ask({ cookie }: Member, url: string) {
  return app.app.inject({ method: 'GET', url, headers: { cookie } });
}

/** Text without the ends of lines, and without the foot of each page, which stands in the middle of sentences. */
function plain(text: string): string {
  return text
    .replace(/Firm · [^\n]*?Page \d+ of \d+/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('- ', '-');
}

const times = (text: string, part: string) => text.split(plain(part)).length - 1;

test('the package for a works council has every figure, signal, statement and risk, and each promise once', async () => {
  const { staff, leader } = await twoTeams(app);
  await act(app, leader, 'pulse.announce', { ...WAVE, least: 6, kept_days: 45 });
  // Anybody of the firm may have it: a works council has no role of its own.
  const { text, title, tagged, roles, pages } = await printed(staff[0]!, COUNCIL);
  expect(title).toBe(words.council.title);
  expect(tagged).toBe(true);
  expect(pages.length).toBeGreaterThan(8);
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  const names = behind as Readonly<Record<string, string>>;
  for (const { id } of INDICATORS) {
    expect(text, id).toContain(`${id} · ${names[`indicator.${id}.name`]}`);
  }
  for (const { id } of SIGNALS) {
    expect(text, id).toContain(`${id} · ${names[`signal.${id}.name`]}`);
  }
  for (const { id, name } of MISSING) {
    expect(text, id).toContain(names[`page.missing_figure.${name}`]);
  }
  for (const { id, staff: said } of [...ITEMS, ...Object.values(EXTRA_ITEMS).flat()]) {
    expect(times(text, said.en), id).toBeGreaterThan(0);
  }
  expect(times(text, pulseWords.risk.claim)).toBe(1);
  for (const risk of RISKS) expect(times(text, pulseWords.risk[risk]), risk).toBe(1);
  for (const never of Object.values(words.never)) expect(times(text, never)).toBeGreaterThan(0);
  // No gap of a text was left open.
  expect(text).not.toMatch(
    /\{\{|\}\}|undefined|\bNaN\b|\b(?:council|indicator|signal|page|how)\.[a-z0-9]|_/i,
  );
});

test('it says what is set: limits, the groups of the last pulse, days, roles, and who opens letters', async () => {
  const { firm, staff, leader } = await twoTeams(app);
  const bare = await printed(leader, COUNCIL);
  expect(bare.text).toContain(words.council.pulse.none);
  expect(bare.text).toContain(words.council.firm.nobody);
  await act(app, leader, 'pulse.announce', { ...WAVE, least: 6, kept_days: 45 });
  await act(app, leader, 'handler.name', { person_id: staff[2]!.personId });
  await addMember(app, firm, ['internal_auditor'], 'Ada');
  await act(app, leader, 'limit.set', {
    indicator: '3d',
    version: 0,
    watch: 0.2,
    act: 0.45,
    reason: 'Most of our work is seasonal.',
  });
  const { text } = await printed(leader, COUNCIL);
  expect(text).toContain('The latest pulse was open from 25 November 2026 to 1 December 2026.');
  expect(text).toContain(
    'Nothing of fewer than 6 answers together. The product allows no fewer than 5.',
  );
  expect(text).toContain('45 days after the results are out');
  expect(text).toContain('14 besides top management, 2 in it by themselves');
  expect(text).toMatch(/Internal auditor 1 person/);
  expect(text).toMatch(/3d · Overdue share .*? above 20 % above 45 % 5/);
  expect(text).toMatch(/4a · .*? 5 points behind 15 points behind 8/);
  expect(times(text, words.paper.blank)).toBeGreaterThan(7);
});

test('who sees what comes from the policies, and what leaves as a file from the operations there are', async () => {
  const { leader } = await twoTeams(app);
  const known = await look(app, leader, '/api/disclosure');
  const sees = (what: string) =>
    known.sights.find(({ sees: all }: { sees: string[] }) => all.includes(what))?.who;
  expect(sees('read the pulses')).toBe('Everybody of the firm, but not: external auditor');
  expect(sees('read the teams')).toBe('Everybody who may enter');
  expect(known.exports).toContain('print the minutes of a meeting');
  expect(known.exports).toContain('export actions');
  expect(known.exports.join()).not.toMatch(/answers of a pulse|ballot/);
  const { text } = await printed(leader, COUNCIL);
  for (const file of known.exports) expect(text).toContain(plain(file));
  for (const { what } of known.keeps)
    expect(text.toLowerCase()).toContain(plain(what).toLowerCase());
});

test('the privacy notice says what everybody is told, and marks what the firm has to fill in', async () => {
  const { firm, staff, leader } = await twoTeams(app);
  await act(app, leader, 'pulse.announce', { ...WAVE, least: 6, kept_days: 45 });
  const { text, pages } = await printed(staff[0]!, NOTICE);
  expect(pages.length).toBeLessThan(8);
  expect(text).toContain('decides why and how data are processed here');
  expect(text).toContain('Nothing is shown of fewer than 6 answers together.');
  expect(text).toContain('The answers are destroyed 45 days after the results are out.');
  expect(times(text, pulseWords.risk.claim)).toBe(1);
  for (const risk of RISKS) expect(times(text, pulseWords.risk[risk]), risk).toBe(1);
  for (const blank of Object.values(words.notice.blank)) expect(text).toContain(blank);
  const outside = await addMember(app, firm, ['external_auditor'], 'Olaf');
  for (const url of [COUNCIL, NOTICE, '/api/disclosure']) {
    expect((await ask(outside, url)).statusCode).toBe(403);
  }
  expect(app.clock.now()).toEqual(NOW);
});

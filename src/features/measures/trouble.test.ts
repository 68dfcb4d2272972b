import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { takeApart } from './rules/pasted.ts';
import words from './web/en.json';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const send = (command: string, body: object) => post(app, firm.founder, command, body);

async function act(command: string, body: object) {
  const answer = await send(command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

const begin = (body: object = {}): Promise<{ id: string; version: number }> =>
  act('measure.create', { name: 'Late deliveries', kind: 'xmr', better: 'lower', ...body });

const paste = (id: string, text: string, kind: 'xmr' | 'p' | 'c' = 'xmr') =>
  send('measure.record_values', { id, values: takeApart(text, kind).entries });

const valuesOf = async (id: string) =>
  (await get(app, firm.founder, `/api/measures/${id}`)).body.values;

/** The sentence a refusal is shown as, its places filled. */
function sentence({ code, details }: { code: string; details: Record<string, string | number> }) {
  const texts: Record<string, string> = words.refusals;
  const text = texts[code];
  expect(text, code).toBeDefined();
  return text!.replaceAll(/\{\{(\w+)\}\}/g, (_, place: string) => String(details[place]));
}

describe('bad input', () => {
  it.each([
    ['2026-01\t4\n2026-02\t#DIV/0!', 'xmr', '“#DIV/0!” is no number.'],
    ['2026-01\t4\n2026-02\t=SUM(B1:B3)', 'xmr', '“=SUM(B1:B3)” is no number.'],
    ['2026-01\t4\n2026-02\t1e999', 'xmr', '“1e999” is no number.'],
    ['2026-01\t4\n2026-02\t<b>5</b>', 'xmr', '“<b>5</b>” is no number.'],
    ['2026-01\t4\n2026-02\t\u202e54', 'xmr', '“\u202e54” is no number.'],
    ['2026-01\t4\nJan 2026\t5', 'xmr', '“Jan 2026” stands here for the second time.'],
    ['2026-01\t4\n2026-02\t-3', 'c', '“-3” is below zero, and what is counted cannot be.'],
    ['2026-01\t4\t0\n2026-02\t4\t9', 'p', 'Out of 0 nothing can be counted. Leave the period out.'],
  ] as const)('in a paste, %j, is refused whole and named', async (text, kind, said) => {
    const { id } = await begin({ kind });
    const { status, body } = await paste(id, text, kind);
    expect([status, sentence(body.refusal)]).toEqual([422, said]);
    expect(await valuesOf(id)).toEqual([]);
  });

  it('a target of zero is taken where it means something, and refused where all would meet it', async () => {
    const aim = (at: { id: string; version: number }) =>
      send('measure.set_target', { ...at, starts_on: '2026-01-01', target: 0, reason: 'None' });
    const { body } = await aim(await begin({ kind: 'c', better: 'higher' }));
    expect(sentence(body.refusal)).toBe(
      'Higher is better here, so everything would meet a target of zero.',
    );
    const accidents = await begin({ kind: 'c' });
    expect((await aim(accidents)).status).toBe(200);
    const steady = Array.from({ length: 12 }, (_, at) => `2025-${at + 1}\t${at % 3}`).join('\n');
    expect((await paste(accidents.id, steady, 'c')).status).toBe(200);
    const { verdict } = (await get(app, firm.founder, `/api/measures/${accidents.id}`)).body;
    // A lower limit of zero promises nothing.
    expect(verdict.assurance).toBe('hit_and_miss');
  });

  it('a value for a measure that was ended is refused, and what it holds stays', async () => {
    const measure = await begin();
    await paste(measure.id, '2026-01\t4');
    await act('measure.retire', { id: measure.id, version: 2, reason: 'The line was sold' });
    const { body } = await paste(measure.id, '2026-02\t4');
    expect(sentence(body.refusal)).toBe(
      'This measure was ended, so nothing was recorded. Take it up again first.',
    );
    expect(await valuesOf(measure.id)).toHaveLength(1);
  });
});

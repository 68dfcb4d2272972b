import { expect, test } from 'vitest';
import { plantTree } from '../planted-tree.ts';
import { pastDay } from './past-day.ts';
import { applyRules } from './rules.ts';

const PAGE = 'src/features/actions/web/page.tsx';
const dated = { get: { parameters: [{ name: 'as_of', in: 'query' }] } };
const DOCUMENT = JSON.stringify({
  paths: {
    '/api/people/{id}': dated,
    '/api/meetings/{id}/minutes.pdf': dated,
    '/api/actions/{id}/files/{file_id}': { get: { parameters: [] } },
    '/api/me': { get: {} },
    '/api/outbox': { get: { parameters: [{ name: 'page', in: 'query' }] } },
    '/api/people': { post: {} },
  },
});

const caught = (text: string, path = PAGE): string[] =>
  applyRules(plantTree({ [path]: text, 'docs/openapi.json': DOCUMENT }), [pastDay]).findings.map(
    ({ line, message }) => `${line} ${message}`,
  );

test.each([
  ['fetchJson(`/api/people/${id}`, signal);', 'api.GET'],
  ['fetch(`/api/people/${id}?size=1`);', 'api.GET'],
  ["read(api.GET('/api/outbox', { signal }));", 'let its route take as_of'],
  ['const a = <Download path={`/api/meetings/${id}/minutes.pdf`} name="a" />;', 'give it asOf'],
  ['const a = <Download path={`/api/meetings/${id}/minutes.pdf`}>x</Download>;', 'give it asOf'],
])('%s forgets the day', (statement, instead) => {
  const [finding] = caught(`\n${statement}`);
  expect(finding).toMatch(/^2 \/api\//);
  expect(finding).toContain(instead);
});

test('what sends the day, what knows none and what is no page are let through', () => {
  for (const statement of [
    "read(api.GET('/api/people/{id}', { params: { path: { id } }, signal }));",
    'const a = <Download path={`/api/meetings/${id}/minutes.pdf`} asOf={asOf} name="a" />;',
    'const a = <Download path={`/api/actions/${id}/files/${file}`} name="a" />;',
    "fetchJson('/api/me');",
    'fetchJson(path);',
    "fetch('/api/people');",
  ]) {
    expect(caught(statement), statement).toEqual([]);
  }
  const forgets = 'fetchJson(`/api/people/${id}`);';
  expect(caught(forgets, 'src/features/actions/reads.ts')).toEqual([]);
  expect(caught(forgets, 'src/features/letterbox/web/light/send.ts')).toEqual([]);
});

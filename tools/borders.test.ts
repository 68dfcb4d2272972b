import { expect, test } from 'vitest';
import { borderRules } from './border-rules.ts';
import { inspectBorders } from './borders.ts';
import { plantTree } from './planted-tree.ts';

/** A small product in which every import is allowed. */
const sound: Record<string, string> = {
  'package.json': JSON.stringify({
    dependencies: { zod: '4.0.0', kysely: '0.28.0', react: '19.0.0' },
    devDependencies: { 'fast-check': '4.0.0' },
  }),
  'node_modules/zod/index.js': 'export const z = 1;',
  'node_modules/zod/package.json': JSON.stringify({ name: 'zod', main: 'index.js' }),
  'node_modules/react/index.js': 'export const r = 1;',
  'node_modules/react/package.json': JSON.stringify({ name: 'react', main: 'index.js' }),
  'node_modules/kysely/index.js': 'export const k = 1;',
  'node_modules/kysely/package.json': JSON.stringify({ name: 'kysely', main: 'index.js' }),
  'node_modules/fast-check/index.js': 'export const f = 1;',
  'node_modules/fast-check/package.json': JSON.stringify({ name: 'fast-check', main: 'index.js' }),
  'src/lib/day.ts': "export const day = 'day';",
  'src/standards/clauses.ts': "export { day } from '../lib/day.ts';",
  'src/platform/commands/command.ts': 'export const command = 1;',
  'src/web/shell.tsx': "import 'react';\nexport const shell = 1;",
  'src/features/features.ts': [
    "import { feature as people } from './people/feature.ts';",
    "import { feature as actions } from './actions/feature.ts';",
    'export const features = [people, actions];',
  ].join('\n'),
  'src/features/people/contract.ts': "import * as z from 'zod';\nexport const person = z;",
  'src/features/people/rules.ts': "export { day } from '../../lib/day.ts';",
  'src/features/people/store.ts': "import 'kysely';\nexport const rows = 1;",
  'src/features/people/reads.ts': "export { rows } from './store.ts';",
  'src/features/people/commands.ts':
    "import { command } from '../../platform/commands/command.ts';\nimport { rows } from './store.ts';\nexport const add = [command, rows];",
  'src/features/people/store/register.ts': 'export const asked = 1;',
  'src/features/people/store/box.ts': 'export const ballots = 1;',
  'src/features/people/feature.ts':
    "import { add } from './commands.ts';\nexport const feature = { add };",
  'src/features/people/web/page.tsx':
    "import { shell } from '../../../web/shell.tsx';\nimport { person } from '../contract.ts';\nexport const page = [shell, person];",
  'src/features/actions/store.ts': 'export const rows = 1;',
  'src/features/actions/commands.ts':
    "import type { person } from '../people/contract.ts';\nimport { rows } from '../people/reads.ts';\nexport type P = typeof person;\nexport const close = rows;",
  'src/features/actions/web/page.tsx':
    "import { page } from '../../people/web/page.tsx';\nexport const list = page;",
  'src/features/actions/feature.ts':
    "import { close } from './commands.ts';\nexport const feature = { close };",
  'src/features/actions/store.test.ts':
    "import 'fast-check';\nimport { app } from '../../../test/app.ts';\nimport { rows } from './store.ts';\nexport const t = [app, rows];",
  'src/demo/play.ts':
    "import { close } from '../features/actions/commands.ts';\nexport const play = close;",
  'src/main.demo.ts': "export { play } from './demo/play.ts';",
  'src/main.server.ts':
    "import { features } from './features/features.ts';\nexport const main = features;",
  'src/main.web.tsx':
    "import { list } from './features/actions/web/page.tsx';\nexport const main = list;",
  'test/app.ts': "export { main } from '../src/main.server.ts';",
};

/** For every border rule one line, put at the top of one file, that crosses it. */
const crossings: readonly (readonly [rule: string, file: string, line: string])[] = [
  [
    'people-uses-only-features-above',
    'src/features/people/commands.ts',
    "import '../actions/commands.ts';",
  ],
  ['private-to-its-feature', 'src/features/actions/commands.ts', "import '../people/store.ts';"],
  ['register-knows-no-box', 'src/features/people/store/register.ts', "import './box.ts';"],
  ['box-knows-no-register', 'src/features/people/store/box.ts', "import './register.ts';"],
  [
    'feature-list-is-for-main',
    'src/features/actions/commands.ts',
    "import '../people/feature.ts';",
  ],
  ['browser-stays-in-browser', 'src/features/people/web/page.tsx', "import '../commands.ts';"],
  [
    'browser-stays-in-browser',
    'src/web/shell.tsx',
    "import type { command } from '../platform/commands/command.ts';",
  ],
  ['no-node-in-browser', 'src/web/shell.tsx', "import 'node:fs';"],
  ['server-stays-on-server', 'src/platform/commands/command.ts', "import '../../web/shell.tsx';"],
  [
    'pure-stays-pure',
    'src/features/people/rules.ts',
    "import '../../platform/commands/command.ts';",
  ],
  ['pure-stays-pure', 'src/features/people/contract.ts', "import './store.ts';"],
  ['pure-uses-no-packages', 'src/features/people/rules.ts', "import 'react';"],
  ['pure-uses-no-packages', 'src/features/people/rules.ts', "import 'node:crypto';"],
  [
    'platform-knows-no-feature',
    'src/platform/commands/command.ts',
    "import '../../features/people/reads.ts';",
  ],
  [
    'shared-web-knows-no-feature',
    'src/web/shell.tsx',
    "import '../features/actions/web/page.tsx';",
  ],
  ['lib-knows-nothing', 'src/lib/day.ts', "import '../standards/clauses.ts';"],
  ['standards-know-only-lib', 'src/standards/clauses.ts', "import '../features/people/rules.ts';"],
  ['only-main-knows-everything', 'src/web/shell.tsx', "import '../main.web.tsx';"],
  ['example-is-for-main', 'src/platform/commands/command.ts', "import '../../demo/play.ts';"],
  ['example-writes-by-commands', 'src/demo/play.ts', "import '../features/actions/store.ts';"],
  ['product-without-scaffolding', 'src/main.server.ts', "import '../test/app.ts';"],
  ['no-cycle', 'src/features/people/store.ts', "import './reads.ts';"],
  ['database-through-platform', 'src/features/people/commands.ts', "import 'kysely';"],
  ['shipped-packages-only', 'src/features/people/store.ts', "import 'fast-check';"],
];

test('a sound product crosses no border', async () => {
  const { crossings: found, modules } = await inspectBorders(plantTree(sound));
  expect(found).toEqual([]);
  expect(modules).toBeGreaterThan(15);
});

test.each(crossings)('%s: caught in %s', async (rule, file, line) => {
  const root = plantTree({ ...sound, [file]: `${line}\n${sound[file] ?? ''}` });
  const { crossings: found } = await inspectBorders(root);
  const caught = found.find(
    (crossing) => crossing.rule === rule && [crossing.from, crossing.to].join(' ').includes(file),
  );
  expect(caught?.message).toMatch(/\.$/);
});

test('every border rule has a planted crossing', () => {
  const named = borderRules(['people', 'actions']).map((rule) => rule.name);
  expect(named.filter((name) => !crossings.some(([rule]) => rule === name))).toEqual([]);
});

test('a feature that the list forgets, or invents, is found', async () => {
  const forgotten = { ...sound, 'src/features/voice/contract.ts': 'export const idea = 1;' };
  const [first] = (await inspectBorders(plantTree(forgotten))).crossings;
  expect(first?.message).toMatch(/does not name voice: put it below everything it uses/);

  const list = sound['src/features/features.ts'] ?? '';
  const invented = {
    ...sound,
    'src/features/features.ts': `import { feature as gone } from './gone/feature.ts';\n${list.replace('[people', '[gone, people')}`,
  };
  const [second] = (await inspectBorders(plantTree(invented))).crossings;
  expect(second?.message).toMatch(/names gone, and there is no such folder/);
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inspectBorders } from './borders.ts';
import { applyRules } from './rules/rules.ts';

/** How one check ended. */
export interface Result {
  readonly passed: boolean;
  /** A figure worth a glance, for the line of the check. */
  readonly note?: string;
  /** What to mend, where it failed. */
  readonly output: string;
}

/** One of the things that must hold before a change is committed. */
export interface Check {
  readonly name: string;
  readonly about: string;
  run(root: string): Promise<Result>;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const tsc = ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit', '--pretty', 'false', '-p'];

/** Every check, the longest first, so that two at a time finish early. */
export const checks: readonly Check[] = [
  {
    name: 'generated',
    about: 'the generated files say what the code says',
    run: (root) => command(root, [bin('tsx'), 'tools/generate.ts', '--check']),
  },
  {
    name: 'types',
    about: 'the compiler, everything',
    run: (root) => command(root, [...tsc, 'tsconfig.json']),
  },
  {
    name: 'pure',
    about: 'the compiler again, where neither Node nor a browser may be needed',
    run: (root) => command(root, [...tsc, 'tsconfig.pure.json']),
  },
  {
    name: 'unused',
    about: 'files, exports and packages that nobody uses',
    run: (root) => command(root, [bin('knip'), '--no-progress']),
  },
  { name: 'borders', about: 'imports point one way', run: borders },
  { name: 'rules', about: 'our own rules (tools/rules)', run: ownRules },
  {
    name: 'lint',
    about: 'oxlint',
    run: (root) => command(root, [bin('oxlint'), '--format=unix', '--deny-warnings']),
  },
  {
    name: 'format',
    about: 'prettier',
    run: (root) => command(root, [bin('prettier'), '--check', '--log-level=warn', '.']),
  },
  { name: 'size', about: 'what the first page makes a phone load', run: size },
];

async function borders(root: string): Promise<Result> {
  const { crossings, modules } = await inspectBorders(root);
  return {
    passed: crossings.length === 0,
    note: `${modules} modules`,
    output: crossings
      .map(({ rule, from, to, message }) => `${from} → ${to}\n  ${rule}: ${message}`)
      .join('\n'),
  };
}

function ownRules(root: string): Promise<Result> {
  const { findings, suppressed } = applyRules(root);
  return Promise.resolve({
    passed: findings.length === 0,
    note: `${suppressed} suppression${suppressed === 1 ? '' : 's'} in src`,
    output: findings
      .map(({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}`)
      .join('\n'),
  });
}

async function size(root: string): Promise<Result> {
  if (!existsSync(join(root, '.size-limit.mjs'))) {
    return { passed: false, output: '.size-limit.mjs is missing: it holds the budgets' };
  }
  const built = await command(root, ['node', 'tools/build.mjs']);
  if (!built.passed) return built;
  return command(root, [bin('size-limit')]);
}

/** Runs a program in the root; whatever it prints is the output of the check. */
export function command(root: string, [program, ...args]: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(program ?? '', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const parts: string[] = [];
    child.stdout.on('data', (data: Buffer) => parts.push(data.toString()));
    child.stderr.on('data', (data: Buffer) => parts.push(data.toString()));
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output: parts.join('').trim() }));
  });
}

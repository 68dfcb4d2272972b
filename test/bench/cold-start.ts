import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { productRoot } from '../../src/platform/root.ts';

const ROUNDS = 5;

/** Start of an installation to its first answered request: once empty, then with its data there. */
export async function measureColdStart(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
  try {
    const first = await startOnce(dataDir);
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) later.push(await startOnce(dataDir));
    later.sort((a, b) => a - b);
    return [
      `first start to first answer: ${first.toFixed(0)} ms (n=1, database made)`,
      `later starts: median ${later[Math.floor(ROUNDS / 2)]?.toFixed(0)} ms, slowest ${later.at(-1)?.toFixed(0)} ms (n=${ROUNDS})`,
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function startOnce(dataDir: string): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const started = performance.now();
  const child = spawn(process.execPath, [join(productRoot, 'tools', 'start.mjs')], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(10);
  }
  const elapsed = performance.now() - started;
  child.kill('SIGTERM');
  await ended;
  return elapsed;
}

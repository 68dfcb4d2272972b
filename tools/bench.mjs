// npm run bench: builds what is measured as it is built for everybody, and runs it. Plain JavaScript, like the build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildBench } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = await buildBench(root);
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
process.exitCode = status ?? 1;

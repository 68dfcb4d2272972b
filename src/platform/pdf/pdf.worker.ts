import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  initSync,
  TypstCompilerBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler';
import { productRoot } from '../root.ts';
import { limitMemory } from './memory-limit.ts';
import type { PrintAnswer, PrintTask } from './messages.ts';

const HERE = join(productRoot, 'src/platform/pdf');
const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';
const DIAGNOSTICS_AS_LINES = 2;

const { megabytes } = workerData as { megabytes: number };
const { memory, compiler } = await open();
parentPort?.on('message', (task: PrintTask) => parentPort?.postMessage(print(task), []));

async function open(): Promise<{ memory: WebAssembly.Memory; compiler: TypstCompiler }> {
  const path = createRequire(join(productRoot, 'package.json')).resolve(WASM);
  const bytes = new Uint8Array(limitMemory(readFileSync(path), megabytes));
  const started = initSync({ module: new WebAssembly.Module(bytes) });
  const builder = new TypstCompilerBuilder();
  // It sees no file and no network: only what is handed over below.
  await builder.set_access_model({}, never, () => true, String, never);
  const fonts = readdirSync(join(HERE, 'fonts')).filter((name) => name.endsWith('.ttf'));
  for (const name of fonts.toSorted()) {
    await builder.add_raw_font(readFileSync(join(HERE, 'fonts', name)));
  }
  return { memory: started.memory, compiler: await builder.build() };
}

function print({ template, data }: PrintTask): PrintAnswer {
  compiler.reset_shadow();
  compiler.add_source('/document.typ', readFileSync(join(HERE, 'document.typ'), 'utf8'));
  compiler.add_source('/main.typ', readFileSync(join(productRoot, template), 'utf8'));
  compiler.map_shadow('/data.json', Buffer.from(data));
  try {
    const { result, diagnostics } = compiler.compile(
      '/main.typ',
      undefined,
      'pdf',
      DIAGNOSTICS_AS_LINES,
    ) as { result?: Uint8Array; diagnostics?: string[] };
    compiler.reset();
    return result === undefined
      ? { kind: 'mistake', cause: (diagnostics ?? []).join('\n') }
      : { kind: 'printed', pdf: result, megabytes: used() };
  } catch (error) {
    return { kind: 'broken', megabytes: used(), cause: String(error) };
  }
}

function used(): number {
  return memory.buffer.byteLength / 1_048_576;
}

function never(): undefined {
  return undefined;
}

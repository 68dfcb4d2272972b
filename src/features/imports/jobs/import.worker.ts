import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from '../../../platform/spreadsheets/read.ts';
import { gatherWorkbook } from '../../../platform/spreadsheets/read-spreadsheet.ts';
import { RefusedFile } from '../../../platform/spreadsheets/refused-file.ts';
import { checkRows } from './check-rows.ts';
import { findIn } from './find-in.ts';
import type { FromThread, ThreadTask, ToThread } from './thread-messages.ts';

const port = parentPort;
if (port !== null) await work(workerData as ThreadTask);

/** Reads the file, finds its tables, reads and plans every row; what it needs of the database it asks for. */
async function work(task: ThreadTask): Promise<void> {
  try {
    const workbook = await readWorkbook(task);
    const { found, tables } = findIn(workbook, task);
    const choices = task.choices ?? found.choices;
    say({ kind: 'found', found: found.found, choices });
    await checkRows(tables, choices, task.register, { say, ask });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    say({ kind: 'refused', code: error.code, details: error.details });
  }
  port?.close();
}

async function readWorkbook(task: ThreadTask) {
  const workbook = gatherWorkbook();
  for await (const event of readFile(Buffer.from(task.bytes.buffer), task.name)) {
    if (event.kind === 'progress') {
      say({ kind: 'progress', done: Math.round(event.done * 100), total: 100, of: 'share' });
    }
    workbook.take(event);
  }
  return workbook.finish();
}

function say(message: FromThread): void {
  port?.postMessage(message);
}

async function ask(message: FromThread): Promise<ToThread> {
  say(message);
  const [answer] = (await once(port as NonNullable<typeof port>, 'message')) as [ToThread];
  return answer;
}

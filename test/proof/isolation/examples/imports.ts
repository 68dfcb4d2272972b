import { setTimeout as pause } from 'node:timers/promises';
import type { Firm, Json } from '../firm.ts';
import { workOff } from '../work-off.ts';
import type { Examples } from './example.ts';

type At = { id: string; version: number };

export const importExamples: Examples = {
  records: { import: async (firm) => (await done(firm)).id },
  requests: {
    'import.open': async (firm) => ({ body: { upload: await list(firm), register: 'action' } }),
    'import.map': async (firm) => {
      const { id, version, choices } = await ready(firm);
      return { body: { id, version, ...choices } };
    },
    'import.try': async (firm) => ({ body: at(await ready(firm)) }),
    'import.run': async (firm) => ({ body: at(await ready(firm)) }),
    'import.cancel': async (firm) => ({ body: { id: (await ready(firm)).id } }),
    'import.undo': async (firm) => ({ body: at(await done(firm)) }),
    'import.list': () => ({}),
    'import.read': async (firm) => ({ params: { id: (await ready(firm)).id } }),
    'import.rows': async (firm) => ({ params: { id: (await ready(firm)).id } }),
    'import.obstacles': async (firm) => ({ params: { id: (await done(firm)).id } }),
    'import.registers': () => ({}),
    'import.download_file': async (firm) => ({ params: { id: (await ready(firm)).id } }),
    'import.problems': async (firm) => ({ params: { id: (await ready(firm)).id } }),
  },
};

/** A list of actions as firms keep it in a spreadsheet, sent but not opened yet. */
async function list(firm: Firm): Promise<string> {
  const row = (number: number): string =>
    `${firm.text('reference')},2026-01-10,${firm.text('description')},${firm.text('owner')},2026-12-${number},Open,${firm.text('shift')}`;
  const content = `Ref,Raised,Description,Owner,Due,Status,Shift\n${row(10)}\n${row(11)}\n`;
  const file = { name: `${firm.text('list')}.csv`, content };
  return (await firm.do('upload.take', { file })).upload as string;
}

/** An import that has been read and could be brought in. */
async function ready(firm: Firm): Promise<Json> {
  const { id } = await firm.run('import.open', { upload: await list(firm), register: 'action' });
  return settled(firm, id, 'ready');
}

async function done(firm: Firm): Promise<At> {
  const { id } = await firm.run('import.run', at(await ready(firm)));
  return at(await settled(firm, id, 'done'));
}

const WORKING = ['reading', 'checking', 'trying', 'running', 'undoing'];

/** Where an import comes to rest. Another example may be doing its work just now, so it is waited for. */
async function settled(firm: Firm, id: string, state: string): Promise<Json> {
  for (;;) {
    await workOff(firm.program);
    const read = await firm.do('import.read', { params: { id } });
    if (read.state === state) return read;
    if (!WORKING.includes(String(read.state))) {
      throw new Error(`The import is ${read.state}, not ${state}.`);
    }
    await pause(50);
  }
}

function at({ id, version }: At): At {
  return { id, version };
}

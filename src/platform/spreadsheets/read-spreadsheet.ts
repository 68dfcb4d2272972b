import type { Worker } from 'node:worker_threads';
import { accept, refuse, type Outcome } from '../../lib/outcome.ts';
import type { Cell, CellRange, Sheet, SpreadsheetRefusal, Workbook } from '../../lib/workbook.ts';
import { startWorker } from '../worker.ts';
import { READ_LIMITS } from './limits.ts';
import type { ReadEvent } from './read.ts';
import type { ReadMessage, ReadTask } from './spreadsheet.worker.ts';

export type ReadOptions = {
  /** Told the share of the file read so far, 0 to 1, now and then. */
  readonly onProgress?: (done: number) => void;
  /** Stops reading; the outcome is then the refusal `spreadsheet.cancelled`. */
  readonly signal?: AbortSignal;
  /** Milliseconds and megabytes after which reading is given up. */
  readonly milliseconds?: number;
  readonly megabytes?: number;
};

/** A workbook with what reading it found worth saying. */
export type ReadWorkbook = Workbook & {
  /** Cells whose broken accents were mended. */
  readonly repairedCells: number;
};

/**
 * Reads a CSV or XLSX file in a thread of its own, with a limit on memory and time, so that no file can hold up
 * or bring down the product. Rows come over a few hundred at a time. Refuses with a plain code what is no table.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Outcome<ReadWorkbook, SpreadsheetRefusal>> {
  if (bytes.length > READ_LIMITS.fileBytes) {
    return refuse('spreadsheet.file_too_large', { megabytes: READ_LIMITS.fileBytes / 1e6 });
  }
  if (options.signal?.aborted === true) return refuse('spreadsheet.cancelled');
  const task: ReadTask = { bytes: Uint8Array.from(bytes), name };
  const worker = startWorker('spreadsheet', {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes ?? READ_LIMITS.workerMegabytes },
  });
  try {
    return await listen(worker, options);
  } finally {
    await worker.terminate();
  }
}

function listen(
  worker: Worker,
  options: ReadOptions,
): Promise<Outcome<ReadWorkbook, SpreadsheetRefusal>> {
  const workbook = gatherWorkbook();
  return new Promise((resolve, reject) => {
    const limit = options.milliseconds ?? READ_LIMITS.workerMilliseconds;
    const timer = setTimeout(() => finish(refuse('spreadsheet.took_too_long')), limit);
    const cancel = () => finish(refuse('spreadsheet.cancelled'));
    const finish = (outcome: Outcome<ReadWorkbook, SpreadsheetRefusal>) => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', cancel);
      resolve(outcome);
    };
    options.signal?.addEventListener('abort', cancel);
    worker.on('message', (message: ReadMessage) => {
      if (message.kind === 'end') finish(accept(workbook.finish()));
      else if (message.kind === 'refused') finish(refuse(message.code, message.details));
      else {
        workbook.take(message);
        if (message.kind === 'progress') options.onProgress?.(message.done);
        if (message.kind === 'rows') worker.postMessage('next', []);
      }
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        finish(refuse('spreadsheet.unpacked_too_large'));
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
  });
}

const BLANK: readonly Cell[] = Object.freeze([]);

type OpenSheet = { name: string; hidden: boolean; rows: (readonly Cell[])[] };

/** Puts the events of reading together again. Blank rows between filled ones share one empty row. */
export function gatherWorkbook(): {
  take: (event: ReadEvent) => void;
  finish: () => ReadWorkbook;
} {
  const sheets: Sheet[] = [];
  let repairedCells = 0;
  let open: OpenSheet | undefined;
  return {
    take(event) {
      if (event.kind === 'sheet') open = { name: event.name, hidden: event.hidden, rows: [] };
      else if (event.kind === 'rows' && open !== undefined) {
        while (open.rows.length < event.first - 1) open.rows.push(BLANK);
        for (const row of event.rows) open.rows.push(row);
      } else if (event.kind === 'sheetEnd' && open !== undefined) {
        repairedCells += event.repaired;
        sheets.push(closeSheet(open, event));
      }
    },
    finish: () => ({ sheets, repairedCells }),
  };
}

function closeSheet(
  open: OpenSheet,
  end: { merged: readonly CellRange[]; hiddenColumns: readonly number[]; hiddenRows: number },
): Sheet {
  return {
    name: open.name,
    rows: open.rows,
    ...(open.hidden ? { hidden: true } : {}),
    ...(end.merged.length > 0 ? { merged: end.merged } : {}),
    ...(end.hiddenColumns.length > 0 ? { hiddenColumns: end.hiddenColumns } : {}),
    ...(end.hiddenRows > 0 ? { hiddenRows: end.hiddenRows } : {}),
  };
}

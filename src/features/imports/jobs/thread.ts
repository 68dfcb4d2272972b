import { on } from 'node:events';
import { READ_LIMITS } from '../../../platform/spreadsheets/limits.ts';
import { RefusedFile } from '../../../platform/spreadsheets/refused-file.ts';
import { startWorker } from '../../../platform/worker.ts';
import type { FromThread, ThreadTask, ToThread } from './thread-messages.ts';

// Beside the file itself, every row is kept as it was read and as it is planned.
const MEGABYTES = 768;

/** A thread that reads a file, as its owner sees it. */
export type Thread = {
  /**
   * The next thing it says that is no progress.
   * @throws RefusedFile where the file cannot be read, also where it takes too long or too much
   */
  readonly next: () => Promise<Exclude<FromThread, { kind: 'progress' | 'refused' }>>;
  readonly answer: (message: ToThread) => void;
  readonly end: () => Promise<void>;
};

/** Starts reading. Every message must come within the time a file may take; the signal ends it at once. */
export function openThread(
  task: ThreadTask,
  onProgress: (progress: Extract<FromThread, { kind: 'progress' }>) => void,
  signal: AbortSignal,
): Thread {
  const worker = startWorker('import', {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const silence = new AbortController();
  const messages = on(worker, 'message', { signal: AbortSignal.any([signal, silence.signal]) });
  const failure = new Promise<never>((_, reject) => worker.once('error', reject));
  failure.catch(() => undefined);
  const take = async (): Promise<FromThread> => {
    const timer = setTimeout(() => silence.abort(), READ_LIMITS.workerMilliseconds);
    try {
      const { value } = await Promise.race([messages.next(), failure]);
      return (value as [FromThread])[0];
    } catch (error) {
      throw asRefusal(error, signal, silence.signal);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    next: async () => {
      for (;;) {
        const message = await take();
        if (message.kind === 'refused') throw new RefusedFile(message.code, message.details);
        if (message.kind === 'progress') onProgress(message);
        else return message;
      }
    },
    answer: (message) => worker.postMessage(message, []),
    end: async () => void (await worker.terminate()),
  };
}

function asRefusal(error: unknown, stopped: AbortSignal, silent: AbortSignal): unknown {
  if (stopped.aborted) return stopped.reason;
  if (silent.aborted) return new RefusedFile('spreadsheet.took_too_long');
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new RefusedFile('spreadsheet.unpacked_too_large')
    : error;
}

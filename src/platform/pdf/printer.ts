import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { EdgeError } from '../http/edge-error.ts';
import { startWorker } from '../worker.ts';
import { PDF_LIMITS, type PdfLimits } from './limits.ts';
import type { PrintAnswer, PrintTask } from './messages.ts';
import { asJson, type Paper, type Printable } from './paper.ts';

/**
 * Makes PDF documents, one after the other, in a thread with a warm compiler. A compiler that takes too long, breaks or has
 * grown too large is ended, and the next document gets a fresh one.
 */
export class Printer {
  readonly #limits: PdfLimits;
  #worker: Worker | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(limits: PdfLimits = PDF_LIMITS) {
    this.#limits = limits;
  }

  /**
   * The document, tagged for screen readers. The same paper, data and template make the same bytes.
   * @param template path of a Typst file below the product's folder, never from outside
   * @throws EdgeError too_large, too_many or unavailable, in words for whoever asked
   */
  async print(
    template: string,
    paper: Paper,
    about: Readonly<Record<string, Printable>>,
  ): Promise<Buffer> {
    const data = asJson(paper, about);
    if (Buffer.byteLength(data) > this.#limits.dataBytes) throw tooLarge();
    if (this.#waiting >= this.#limits.waiting) {
      throw new EdgeError(
        'too_many',
        'Many documents are being made at the moment. Please try again in a minute.',
      );
    }
    this.#waiting += 1;
    const mine = this.#turn.then(() => this.#make({ template, data }));
    this.#turn = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Ends the thread. What is being made is not finished. */
  async close(): Promise<void> {
    await this.#end();
  }

  async #make(task: PrintTask): Promise<Buffer> {
    const answer = await this.#ask(task).catch(async (error: unknown) => {
      await this.#end();
      throw error;
    });
    if (answer.kind === 'printed') {
      if (answer.megabytes > this.#limits.keptMegabytes) {
        await this.#end();
        this.#start();
      }
      return Buffer.from(answer.pdf);
    }
    if (answer.kind === 'broken') {
      await this.#end();
      // Memory is asked for in doubling steps, so the last request may fail well below the limit.
      if (answer.megabytes > this.#limits.megabytes / 3) throw tooLarge();
    }
    throw new Error(`The document could not be made: ${answer.cause}`);
  }

  async #ask(task: PrintTask): Promise<PrintAnswer> {
    const worker = this.#worker ?? this.#start();
    const { milliseconds } = this.#limits;
    const listening = new AbortController();
    const { signal } = listening;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      listening.abort();
    }, milliseconds);
    worker.ref();
    try {
      worker.postMessage(task, []);
      const ended = once(worker, 'exit', { signal }).then(() => {
        throw new Error('The thread that makes documents has ended.');
      });
      ended.catch(() => undefined);
      const [answer] = await Promise.race([once(worker, 'message', { signal }), ended]);
      return answer as PrintAnswer;
    } catch (error) {
      if (late) throw tookTooLong();
      throw (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error;
    } finally {
      clearTimeout(timer);
      listening.abort();
      worker.unref();
    }
  }

  #start(): Worker {
    const { megabytes } = this.#limits;
    const worker = startWorker('pdf', {
      workerData: { megabytes },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    // It may die while nobody waits for it; the next document then starts another.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function tooLarge(): EdgeError {
  return new EdgeError(
    'too_large',
    'This is too much for one document. Please ask for less at a time.',
  );
}

function tookTooLong(): EdgeError {
  return new EdgeError(
    'unavailable',
    'Making this document took too long and was stopped. Nothing is lost; please try again.',
  );
}

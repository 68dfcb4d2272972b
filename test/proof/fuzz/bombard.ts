import * as fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import type { Operation } from '../isolation/document.ts';
import type { Session } from '../isolation/send.ts';
import type { World } from '../isolation/world.ts';
import { crowdFor } from './crowd.ts';
import { curlOf, fault, LONGEST_MS, type Heard } from './judge.ts';
import { requestsTo, type Request } from './request.ts';

export type Tally = {
  requests: number;
  /** How often each status was answered. */
  readonly statuses: Map<number, number>;
  slowestMs: number;
  slowest: string;
  readonly failures: string[];
};

export function newTally(): Tally {
  return { requests: 0, statuses: new Map(), slowestMs: 0, slowest: '', failures: [] };
}

/** A failure in words: what was asked, what came, and the smallest request with which it happens. */
class Fault extends Error {}

type Wave = { readonly runs: number; readonly seed: number; readonly tally: Tally };

/** So many requests use up the examples they are made from; then there are new ones. */
const WAVE = 150;

/** Sends an operation so many hostile requests, until the first fault of each kind is noted, shrunk. */
export async function bombard(world: World, operation: Operation, all: Wave): Promise<void> {
  let left = all.runs;
  for (let wave = 0; left > 0; wave += 1) {
    await strike(world, operation, { ...all, runs: Math.min(left, WAVE), seed: all.seed + wave });
    left -= WAVE;
  }
}

async function strike(
  world: World,
  operation: Operation,
  { runs, seed, tally }: Wave,
): Promise<void> {
  const { sessions, sources } = await crowdFor(world, operation);
  const property = fc.asyncProperty(requestsTo(operation, sources), async (request) => {
    const session = sessions[request.who] as Session;
    const heard = await ask(world, request, session);
    if (heard === undefined) return;
    count(tally, operation, heard);
    const wrong = fault(heard, request);
    if (wrong !== undefined) throw new Fault(wrong);
  });
  const result = await fc.check(property, { seed, numRuns: runs, endOnFailure: false });
  if (!result.failed) return;
  const [request] = result.counterexample as [Request];
  const what = (result.errorInstance as Error | null)?.message ?? '';
  // One of a kind is enough; its request identifies itself by a number that differs.
  const kind = `${operation.id}: ${what.replaceAll(/"requestId":"[^"]*"/g, '')}`;
  if (tally.failures.some((failure) => failure.startsWith(kind))) return;
  tally.failures.push(
    `${kind}\n    ${shortened(curlOf(request))}\n    seed ${seed}, path ${result.counterexamplePath}`,
  );
}

const sent = { count: 0 };

/** Undefined where the request could not even be sent: no client can write it on a wire. */
async function ask(
  { program }: World,
  { method, url, headers, payload }: Request,
  session: Session,
): Promise<Heard | undefined> {
  sent.count += 1;
  const cookie = headers['cookie'] ?? session.cookie;
  const began = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), LONGEST_MS);
  });
  try {
    const response = await Promise.race([
      late,
      program.app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url,
        remoteAddress: `11.${(sent.count >> 16) & 255}.${(sent.count >> 8) & 255}.${sent.count & 255}`,
        headers: {
          ...(session.organisation === undefined ? {} : { 'x-organisation': session.organisation }),
          ...headers,
          ...(cookie === '' ? {} : { cookie }),
        },
        ...(payload === undefined ? {} : { payload }),
      }),
    ]);
    const tookMs = performance.now() - began;
    if (response === 'late')
      return { status: 0, headers: {}, body: Buffer.alloc(0), tookMs: LONGEST_MS + 1 };
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.rawPayload,
      tookMs,
    };
  } catch (error) {
    if (error instanceof TypeError && /Invalid URL|ERR_INVALID_URL/.test(String(error)))
      return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function count(tally: Tally, { id }: Operation, { status, tookMs }: Heard): void {
  tally.requests += 1;
  tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
  if (tookMs > tally.slowestMs) {
    tally.slowestMs = tookMs;
    tally.slowest = id;
  }
}

function shortened(text: string): string {
  return text.length > 1_500 ? `${text.slice(0, 1_200)} … (${text.length} characters)` : text;
}

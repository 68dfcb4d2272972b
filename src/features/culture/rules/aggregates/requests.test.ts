import { expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { ago } from '../../../../../test/steering.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import type { Level } from '../timeline.ts';
import { countRequests, type RequestFacts } from './requests.ts';

type Given = NonNullable<RequestFacts['answer']>['given'];
const LEVELS: ReadonlyMap<string, Level> = new Map([['foreman', 'line']]);

/** Asked and answered or withdrawn so many days ago. */
const request = (
  id: string,
  asked: number,
  end: { readonly answered?: number; readonly given?: Given; readonly withdrawn?: number } = {},
  handedToId: string | null = null,
): RequestFacts => ({
  id,
  askedOn: ago(asked),
  answer:
    end.answered === undefined
      ? null
      : { on: ago(end.answered), given: end.given ?? 'yes', hasReason: true },
  withdrawnOn: end.withdrawn === undefined ? null : ago(end.withdrawn),
  handedToId,
});
const count = (...requests: readonly RequestFacts[]) =>
  countRequests(requests, LEVELS, TODAY, DEFAULT_THRESHOLDS.counting);

it('takes what is asked, answered or withdrawn on the day as so at its end', () => {
  const counts = count(
    request('asked', 0),
    request('answered', 4, { answered: 0 }),
    request('withdrawn', 3, { withdrawn: 0 }),
    request('answered tomorrow', 2, { answered: -1 }),
    request('withdrawn tomorrow', 1, { withdrawn: -1 }),
  );
  expect(counts.waits).toEqual([
    { time: 0, ended: 0, open: 1 },
    { time: 1, ended: 0, open: 1 },
    { time: 2, ended: 0, open: 1 },
    { time: 3, ended: 0, open: 1 },
    { time: 4, ended: 1, open: 0 },
  ]);
  expect(counts.waiting.ids).toEqual(['answered tomorrow', 'withdrawn tomorrow', 'asked']);
});

it('names what waits and what was answered with the longest wait first', () => {
  const counts = count(
    request('a', 10),
    request('b', 30),
    request('c', 20, {}, 'foreman'),
    request('d', 40, { answered: 20 }),
    request('e', 40, { answered: 10 }),
  );
  expect(counts.waiting).toEqual({ total: 3, ids: ['b', 'c', 'a'] });
  expect(counts.waitingForTop).toEqual({ total: 2, ids: ['b', 'a'] });
  expect(counts.answered).toEqual({ total: 2, ids: ['e', 'd'] });
});

it('names a prompt no of the last thirty days, the latest first', () => {
  const no = (id: string, answered: number) => request(id, answered + 3, { answered, given: 'no' });
  const counts = count(
    no('first day', 29),
    no('before', 30),
    no('latest', 1),
    request('another way', 5, { answered: 3, given: 'changed' }),
  );
  expect(counts.promptNo).toEqual({ total: 2, ids: ['latest', 'first day'] });
});

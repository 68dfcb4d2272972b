import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../test/app.ts';
import { countDay } from '../features/culture/reads/counts.ts';
import {
  evaluate,
  evaluationDays,
  liveSignals,
  type Evaluation,
} from '../features/culture/rules/evaluation.ts';
import type { Concerned } from '../features/culture/rules/signals/signal.ts';
import { DEFAULT_THRESHOLDS } from '../features/culture/rules/thresholds.ts';
import { coverageOn } from '../features/meetings/reads/coverage.ts';
import { addDays, day } from '../lib/day.ts';
import { median } from '../lib/stats/quantile.ts';
import { theatreOn } from '../main.demo.ts';
import { play } from './play.ts';
import { Stage } from './stage.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('exactly the planted signals are live, and the planted good news is there', async () => {
  const stage = new Stage(theatreOn(app.platform, app.clock), randomUUID(), TODAY);
  await play(stage, tellStory(TODAY));
  const scope = stage.scopeOf(null);
  const names = new Map([...stage.people].map(([key, { id }]) => [id, key]));
  const say = ({ concerns, ...news }: { concerns: Concerned; cause: string }): string =>
    `${news.cause}: ${concerns.kind === 'top_team' ? 'top team' : names.get(concerns.personId)}`;
  const at = (offset: number): Promise<Evaluation[]> =>
    app.platform.database.transactions.read(scope, (tx) =>
      Promise.all(
        evaluationDays(addDays(TODAY, offset), DEFAULT_THRESHOLDS).map(async (asOf) =>
          evaluate(await countDay(tx, scope, asOf), DEFAULT_THRESHOLDS),
        ),
      ),
    );
  const [now, before] = (await at(0)) as [Evaluation, Evaluation];
  const live = liveSignals(now, before).map((signal) => `${signal.id} ${say(signal)}`);
  expect(live.toSorted()).toEqual([
    'S1 long_overdue: ines',
    'S10 one_owner: top team',
    'S12 leaders_behind: top team',
    'S13 concern_unheard: top team',
    'S2 late_extensions: top team',
    'S2 moved_often: ines',
    'S21 hold_overridden: colette',
    'S8 deputy_twice: petra',
  ]);
  expect(now.goodNews.map(say)).toEqual(
    expect.arrayContaining(['done_early: hedda', 'time_kept: top team', 'heard_soon: top team']),
  );
  const [then, earlier] = (await at(-200)) as [Evaluation, Evaluation];
  expect(liveSignals(then, earlier)).toEqual([]);
  const counted = await app.platform.database.transactions.read(scope, async (tx) => ({
    ...(await countDay(tx, scope, TODAY)),
    there: await coverageOn(tx, undefined, { scope, today: TODAY, asOf: TODAY, isPast: false }),
  }));
  // Answers to the one question after the end, as far as they were told in the last ninety days.
  expect(counted.voice.treated).toEqual({ answers: 6, fair: 4 });
  const { inputs, ages } = counted.meetings;
  expect(inputs).toEqual({
    required: counted.there.required,
    considered: counted.there.covered,
  });
  expect(median(ages)).toBe(counted.there.median_data_age_days);
}, 240_000);

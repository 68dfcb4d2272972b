import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../test/app.ts';
import { countsOf } from '../../test/pictures.ts';
import { evaluate, evaluationDays, liveSignals } from '../features/culture/rules/evaluation.ts';
import type { Concerned } from '../features/culture/rules/signals/signal.ts';
import { DEFAULT_THRESHOLDS } from '../features/culture/rules/thresholds.ts';
import { factsOf } from '../features/culture/store/facts.ts';
import { addDays, day } from '../lib/day.ts';
import { FIRM_ZONE } from './calendar.ts';
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
  const { commands, files } = app.platform;
  const stage = new Stage({ commands, files, clock: app.clock }, randomUUID(), TODAY);
  await play(stage, tellStory(TODAY));
  const facts = await app.platform.database.transactions.read(stage.scopeOf(null), (tx) =>
    factsOf(tx, FIRM_ZONE, null),
  );
  const names = new Map([...stage.people].map(([key, { id }]) => [id, key]));
  const say = ({ concerns, ...news }: { concerns: Concerned; cause: string }): string =>
    `${news.cause}: ${concerns.kind === 'top_team' ? 'top team' : names.get(concerns.personId)}`;
  const at = (offset: number): ReturnType<typeof evaluate>[] =>
    evaluationDays(addDays(TODAY, offset), DEFAULT_THRESHOLDS).map((asOf) =>
      evaluate(countsOf(facts, asOf), DEFAULT_THRESHOLDS),
    );
  const [now, before] = at(0) as [ReturnType<typeof evaluate>, ReturnType<typeof evaluate>];
  const live = liveSignals(now, before).map((signal) => `${signal.id} ${say(signal)}`);
  expect(live.toSorted()).toEqual([
    'S1 long_overdue: ines',
    'S10 one_owner: top team',
    'S2 late_extensions: top team',
    'S2 moved_often: ines',
  ]);
  expect(now.goodNews.map(say)).toContain('done_early: hedda');
  const [then, earlier] = at(-200) as [ReturnType<typeof evaluate>, ReturnType<typeof evaluate>];
  expect(liveSignals(then, earlier)).toEqual([]);
}, 240_000);

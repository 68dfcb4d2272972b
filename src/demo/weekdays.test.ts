import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../test/app.ts';
import { addDays, day } from '../lib/day.ts';
import { theatreOn } from '../main.demo.ts';
import { play } from './play.ts';
import { Stage } from './stage.ts';
import { tellStory } from './story.ts';

const MONDAY = day('2026-11-23');
/** Long enough for every kind of act. */
const DAYS = 300;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

// Days off move what is told to the Friday before, so that the order of acts hangs on the weekday.
test.each([0, 1, 2, 3, 4, 5, 6])(
  'the story can be told on every day of the week: Monday and %i',
  async (after) => {
    const today = addDays(MONDAY, after);
    const stage = new Stage(theatreOn(app.platform, app.clock), randomUUID(), today);
    await expect(play(stage, tellStory(today, DAYS))).resolves.toBeUndefined();
  },
  300_000,
);

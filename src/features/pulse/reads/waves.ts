import * as z from 'zod';
import { addDays, dayOf } from '../../../lib/day.ts';
import { instantAt } from '../../../lib/instant.ts';
import { id } from '../../../lib/resource-id.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { allows } from '../../../platform/access/predicate.ts';
import {
  ownShape,
  planAskShape,
  planShape,
  waveListShape,
  waveShape,
  type OwnWave,
  type WaveCan,
} from '../contract/shapes.ts';
import { canOf, planWave, seeWaves } from '../policy.ts';
import { allowedCuts, divide, usualLeast, type Block } from '../rules/blocks.ts';
import { coursesOf } from '../rules/course.ts';
import { stateOf } from '../rules/life.ts';
import { supplementsHeld } from '../store/firm.ts';
import { linkedDecisions, turnouts } from '../store/list.ts';
import { placeOf } from '../store/register.ts';
import { allWaves, blocksOf, type StoredWave } from '../store/write.ts';
import { firmOn } from './firm.ts';
import { singleOf } from './single.ts';
import { asItStood, leaderFirstUntil, publishBy, shownBlock, shownWave } from './present.ts';

export const waveList = read({
  path: '/api/pulses',
  operation: 'pulse.list',
  words: 'read the pulses',
  permit: seeWaves,
  response: waveListShape,
  read: async (tx, _asked, context) => {
    const { scope, isPast } = context;
    const waves = await wavesOn(tx, context);
    const [latest, linked] = await Promise.all([
      turnouts(tx, context),
      linkedDecisions(tx, context),
    ]);
    return {
      rows: waves.map((wave) =>
        shownWave(
          wave,
          latest.get(wave.id),
          linked.filter(({ wave_id: of }) => of === wave.id).length,
        ),
      ),
      can: { announce: !isPast && allows(planWave, scope.actor, null) },
    };
  },
});

export const waveRecord = read({
  path: '/api/pulses/:id',
  operation: 'pulse.read',
  words: 'read a pulse',
  permit: seeWaves,
  params: z.strictObject({ id: id('pulse_wave') }),
  response: waveShape,
  read: async (tx, { params }, context) => {
    const waves = await wavesOn(tx, context);
    const wave = waves.find(({ id: one }) => one === params.id);
    if (wave === undefined) return undefined;
    const [latest, linked, blocks] = await Promise.all([
      turnouts(tx, context),
      linkedDecisions(tx, context),
      blocksOf(tx, wave.id),
    ]);
    const answers = linked.filter(({ wave_id: of }) => of === wave.id);
    const state = stateOf(wave);
    const single = await singleOf(tx, wave, context);
    const results = state === 'published' || single?.first === true ? wave.results : null;
    return {
      ...shownWave(wave, latest.get(wave.id), answers.length),
      supplements: [...wave.supplements],
      with_open: wave.with_open,
      cut: wave.cut,
      least: wave.least,
      kept_days: wave.kept_days,
      leaders: wave.leaders,
      address: wave.address,
      announced_at: wave.announced_at.toISOString(),
      closed_at: wave.closed_at?.toISOString() ?? null,
      cancelled_at: wave.cancelled_at?.toISOString() ?? null,
      cancel_reason: wave.cancelled_at === null ? '' : wave.cancel_reason,
      destroyed_at: wave.destroyed_at?.toISOString() ?? null,
      forgotten_at: wave.forgotten_at?.toISOString() ?? null,
      single,
      publish_by: publishBy(wave, context.scope.timeZone),
      questions: [...wave.questions],
      blocks: blocks.map(shownBlock),
      results,
      courses: results === null ? [] : coursesBefore({ ...wave, results }, waves, context),
      answers: answers.map(({ wave_id: _wave, ...answer }) => answer),
      can: whatMayBeDone(wave, context),
    };
  },
});

type Published = StoredWave & { readonly results: NonNullable<StoredWave['results']> };

function coursesBefore(wave: Published, waves: readonly StoredWave[], { scope }: ReadContext) {
  const before = waves.flatMap((other) =>
    other.published_at !== null && other.results !== null && other.opens_on < wave.opens_on
      ? [{ ...other, results: other.results, on: dayOf(other.published_at, scope.timeZone) }]
      : [],
  );
  return coursesOf(wave, before).map((course) => ({ ...course, earlier: [...course.earlier] }));
}

/** What the reader may do now, given where the wave stands. */
function whatMayBeDone(wave: StoredWave, { scope, today, isPast }: ReadContext): WaveCan {
  const may = canOf(scope.actor);
  const state = stateOf(wave);
  const from = leaderFirstUntil(wave, scope.timeZone);
  const now = (act: keyof WaveCan, fits: boolean) => !isPast && may[act] && fits;
  return {
    open: now('open', state === 'announced' && today >= wave.opens_on),
    close: now('close', state === 'open' && today > wave.closes_on),
    publish: now('publish', state === 'closed' && (from === null || today >= from)),
    answer: now('answer', state === 'published'),
    tell: now('tell', state === 'published' && wave.told_at === null),
    cancel: now('cancel', state === 'announced' || state === 'open'),
    enter_paper: now('enter_paper', state === 'open'),
  };
}

/** The waves as they stood at the end of the day asked for, the latest first. */
async function wavesOn(tx: ReadTx, context: ReadContext): Promise<StoredWave[]> {
  return (await allWaves(tx)).flatMap((wave) => asItStood(wave, context) ?? []);
}

export const ownWaves = read({
  path: '/api/pulse_own',
  operation: 'pulse.own',
  words: 'read which pulses you may answer',
  permit: seeWaves,
  response: ownShape,
  read: async (tx, _asked, { scope, today }) => {
    const rows: OwnWave[] = [];
    for (const wave of await allWaves(tx)) {
      if (stateOf(wave) !== 'open' || today > wave.closes_on) continue;
      const place = await placeOf(tx, wave.id, scope.actor.personId);
      const blocks = place === undefined ? [] : await blocksOf(tx, wave.id);
      const block = blocks.find(({ id: one }) => one === place?.block_id);
      const key = block?.public_key ?? null;
      if (place === undefined || block === undefined || key === null) continue;
      rows.push({
        wave_id: wave.id,
        address: wave.address,
        form: wave.form,
        block_id: block.id,
        block: block.name,
        block_eligible: block.eligible,
        of_leaders: block.of_leaders,
        least: wave.least,
        has_token: place.has_token,
        with_open: wave.with_open && !block.of_leaders,
        closes_on: wave.closes_on,
        closes_at: instantAt(addDays(wave.closes_on, 1), '00:00', scope.timeZone).toISOString(),
        kept_days: wave.kept_days,
        public_key: key.toString('base64'),
        questions: wave.questions.map(({ id: question, version, staff, leader }) => ({
          id: question,
          version,
          words: block.of_leaders ? leader : staff,
        })),
      });
    }
    return { rows };
  },
});

export const wavePlan = read({
  path: '/api/pulse_plan',
  operation: 'pulse.plan',
  words: 'see how a pulse would be divided',
  permit: planWave,
  query: planAskShape,
  response: planShape,
  read: async (tx, { query }, { today }) => {
    const whole = await firmOn(tx, today, 'whole');
    const eligible = whole.unit.people.length;
    const cuts = allowedCuts(eligible);
    const cut = query.cut !== undefined && cuts.includes(query.cut) ? query.cut : 'whole';
    const firm = cut === 'whole' ? whole : await firmOn(tx, today, cut);
    const usual = usualLeast(eligible);
    return {
      eligible,
      leaders: whole.leaders.length,
      cuts: [...cuts],
      usual_least: usual,
      supplements: await supplementsHeld(tx, today),
      blocks: listed(divide(firm.unit, query.least ?? usual), 0),
    };
  },
});

type Listed = z.input<typeof planShape>['blocks'][number];

function listed({ name, people, blocks }: Block, depth: number): Listed[] {
  const own = { name, depth, eligible: people.length, is_last: blocks.length === 0 };
  return [own, ...blocks.flatMap((block) => listed(block, depth + 1))];
}

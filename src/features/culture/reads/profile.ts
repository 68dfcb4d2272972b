import * as z from 'zod';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { coursesOf } from '../../pulse/rules/course.ts';
import {
  dimensionIdShape,
  dimensionPageShape,
  existsShape,
  profileShape,
  type Course,
  type CriterionShown,
  type DemandShown,
  type DimensionPage,
  type Exists,
  type PeopleShown,
  type Profile,
} from '../contract/profile.ts';
import { seeFigures } from '../policy.ts';
import { dimensionOf, dimensionOfSignal } from '../rules/dimensions.ts';
import { findingsFor } from '../rules/evaluation.ts';
import { demandedOf, type Stands } from '../rules/exists.ts';
import type { Dimension, IndicatorResult } from '../rules/indicators/indicator.ts';
import { overallLevel, type Criterion } from '../rules/levels/ladder.ts';
import type { PeopleSay, PublishedWave } from '../rules/people.ts';
import { looksAt, viewerOf } from './looks.ts';
import { presentEvidence, presentIndicator, presentSignal } from './present.ts';
import { demandsAt, levelsAt } from './quarters.ts';
import { recordsBehind } from './records.ts';

/** So many records stand beside a figure; the others are on its own page. */
const MOST_BESIDE = 3;

const presentCriterion = ({ figures, numbers, ...one }: Criterion): CriterionShown => ({
  ...one,
  figures: [...figures],
  numbers: { ...numbers },
});

function presentPeople(people: PeopleSay | null): PeopleShown | null {
  if (people === null) return null;
  const { waveId, publishedOn, eligible, answered, whole, leaders, gap } = people;
  return { wave_id: waveId, published_on: publishedOn, eligible, answered, whole, leaders, gap };
}

/** How many figures of a dimension stand how. */
function countFigures(figures: readonly IndicatorResult[]): Course['figures'] {
  const at = (verdict: IndicatorResult['verdict']) =>
    figures.filter((one) => one.figure.kind !== 'not_enough' && one.verdict === verdict).length;
  return {
    in_order: at('in_order'),
    watch: at('watch'),
    act: at('act'),
    told: at(null),
    not_enough: figures.filter(({ figure }) => figure.kind === 'not_enough').length,
  };
}

const ofDimension = (figures: readonly IndicatorResult[], dimension: Dimension) =>
  figures.filter(({ id }) => dimensionOf(id) === dimension);

async function profileOf(tx: ReadTx, context: ReadContext): Promise<Profile> {
  const { figures, demands, dimensions } = await levelsAt(tx, context);
  const { level, lowest } = overallLevel(
    new Map(dimensions.map((one) => [one.dimension, one.level])),
  );
  return {
    as_of: context.asOf,
    overall: { level, lowest: [...lowest] },
    dimensions: dimensions.map(({ dimension, level: own, heldBack, people }) => ({
      dimension,
      level: own,
      held_back: heldBack.map(presentCriterion),
      figures: countFigures(ofDimension(figures, dimension)),
      people: presentPeople(people),
      exists: demandedOf(demands, dimension),
    })),
  };
}

async function demandsShown(
  tx: ReadTx,
  demands: readonly Stands[],
  context: ReadContext,
): Promise<DemandShown[]> {
  const shown: DemandShown[] = [];
  for (const { key, dimension, clauses, needs, isKept, isThere, records } of demands) {
    shown.push({
      key,
      dimension,
      clauses: [...clauses],
      needs,
      is_kept: isKept,
      is_there: isThere,
      total: records.total,
      records: await recordsBehind(tx, records, context),
    });
  }
  return shown;
}

const first = ({ total, records }: IndicatorResult['evidence']) => ({
  total,
  records: records.slice(0, MOST_BESIDE),
});

/** What was said before, where it was asked in the same words. */
function courseOf(waves: readonly PublishedWave[], people: PeopleSay, dimension: Dimension) {
  const at = waves.findIndex(({ id }) => id === people.waveId);
  const before = waves.slice(at + 1).map((wave) => ({ ...wave, on: wave.published_on }));
  const course = coursesOf(waves[at]!, before).find(
    (one) => one.dimension === dimension && one.group === 0,
  );
  return { earlier: [...(course?.earlier ?? [])], broken: course?.broken ?? false };
}

async function dimensionPageOf(
  tx: ReadTx,
  dimension: Dimension,
  context: ReadContext,
): Promise<DimensionPage> {
  const levels = await levelsAt(tx, context);
  const { level, heldBack, criteria, people } = levels.dimensions.find(
    (one) => one.dimension === dimension,
  )!;
  const figures: DimensionPage['figures'] = [];
  for (const result of ofDimension(levels.figures, dimension)) {
    const records = await recordsBehind(tx, first(result.evidence), context);
    figures.push({ ...presentIndicator(result, levels.thresholds), records });
  }
  const viewer = viewerOf(context);
  const findings = findingsFor(viewer, (await looksAt(tx, context)).evaluations);
  const demands = levels.demands.filter((one) => one.dimension === dimension);
  return {
    as_of: context.asOf,
    dimension,
    level,
    held_back: heldBack.map(presentCriterion),
    criteria: criteria.map(presentCriterion),
    figures,
    signals: findings
      .filter(({ finding }) => dimensionOfSignal(finding) === dimension)
      .map(({ finding, live }) => {
        const { id, cause, says } = presentSignal(finding, viewer, null);
        const evidence = presentEvidence(finding.evidence);
        return { id, cause, says, evidence, state: live ? 'live' : 'forming' };
      }),
    people: people && {
      ...presentPeople(people)!,
      ...courseOf(levels.waves, people, dimension),
      parts: [...people.parts],
      statements: people.questions.map(({ id, staff }) => ({ id, words: staff })),
    },
    demands: await demandsShown(tx, demands, context),
  };
}

async function existsOf(tx: ReadTx, context: ReadContext): Promise<Exists> {
  const demands = await demandsAt(tx, context);
  const shown = await demandsShown(tx, demands, context);
  return { as_of: context.asOf, ...demandedOf(demands), demands: shown };
}

export const cultureProfile = read({
  path: '/api/culture/profile',
  operation: 'culture.profile',
  words: 'read how the firm stands in the nine dimensions',
  permit: seeFigures,
  fromRecords: true,
  response: profileShape,
  read: (tx, _asked, context) => profileOf(tx, context),
});

export const cultureDimension = read({
  path: '/api/culture/dimensions/:dimension',
  operation: 'culture.dimension',
  words: 'read what is behind a dimension',
  permit: seeFigures,
  fromRecords: true,
  params: z.strictObject({ dimension: dimensionIdShape }),
  response: dimensionPageShape,
  read: (tx, { params }, context) => dimensionPageOf(tx, params.dimension, context),
});

export const cultureExists = read({
  path: '/api/culture/exists',
  operation: 'culture.exists',
  words: 'read of what the standards demand there is a record',
  permit: seeFigures,
  fromRecords: true,
  response: existsShape,
  read: (tx, _asked, context) => existsOf(tx, context),
});

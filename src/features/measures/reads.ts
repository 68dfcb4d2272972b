import * as z from 'zod';
import type { Day } from '../../lib/day.ts';
import { id } from '../../lib/resource-id.ts';
import { allows } from '../../platform/access/predicate.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { Composed, read, type ReadContext } from '../../platform/http/read-routes.ts';
import {
  measureRecordShape,
  wallChartShape,
  wallFactsShape,
  wallRowShape,
  type MeasureChart,
  type MeasureCan,
  type MeasureRecord,
  type MeasureRow,
  type MeasureValue,
} from './contract/shapes.ts';
import { canOf, createMeasure, seeMeasures } from './policy.ts';
import { chartedMeasures } from './reads/standings.ts';
import { measureChart, type Known } from './rules/chart.ts';
import { packed } from './rules/wall.ts';
import {
  stands,
  storedMeasures,
  storedNotes,
  storedRebases,
  storedTargets,
  storedValues,
  type StoredMeasure,
  type StoredRebase,
  type StoredValue,
} from './store/record.ts';

/** Five years of months: as many points as the line of a small picture can show apart. */
const ON_THE_WALL = 60;

export const measureList = read({
  path: '/api/measures',
  operation: 'measure.list',
  words: 'read measures',
  permit: seeMeasures,
  fromRecords: true,
  response: z.strictObject({
    rows: z.array(wallRowShape),
    can: z.strictObject({ create: z.boolean() }),
  }),
  read: async (tx, _asked, context) => {
    const rows = (await chartedMeasures(tx, context)).map(({ measure, chart }) =>
      joined(JSON.stringify(wallFactsShape.parse(facts(measure))), pictureOf(chart)),
    );
    const create = !context.isPast && allows(createMeasure, context.scope.actor, null);
    return new Composed(`{"rows":[${rows.join(',')}],"can":${JSON.stringify({ create })}}`);
  },
});

// A chart that has not changed is the same object, and is written and checked once.
const pictures = new WeakMap<MeasureChart, string>();

function pictureOf(chart: MeasureChart): string {
  const kept = pictures.get(chart);
  if (kept !== undefined) return kept;
  const shown = { ...chart, ...packed(chart.points.slice(-ON_THE_WALL)) };
  const text = JSON.stringify(wallChartShape.parse(shown));
  pictures.set(chart, text);
  return text;
}

/** Two objects as one, both as text. */
function joined(one: string, other: string): string {
  return `${one.slice(0, -1)},${other.slice(1)}`;
}

export const measureRecord = read({
  path: '/api/measures/:id',
  operation: 'measure.read',
  words: 'read a measure',
  permit: seeMeasures,
  fromRecords: true,
  params: z.strictObject({ id: id('measure') }),
  response: measureRecordShape,
  read: async (tx, { params }, context) => {
    const [measure] = await storedMeasures(tx, params.id, context);
    return measure && presentRecord(tx, measure, context);
  },
});

export const measureReads = [measureList, measureRecord];

async function presentRecord(
  tx: ReadTx,
  measure: StoredMeasure,
  context: ReadContext,
): Promise<MeasureRecord> {
  const [all, rebases, targets, notes] = await Promise.all([
    storedValues(tx, measure.id, context),
    storedRebases(tx, [measure.id], context),
    storedTargets(tx, measure.id, context),
    storedNotes(tx, measure.id, context),
  ]);
  const { counting, corrected } = revisions(all);
  return {
    ...facts(measure),
    ...measureChart(measure, knownOf(all), rebases.filter(stands), measure.target),
    definition: measure.definition,
    source: measure.source,
    retire_reason: measure.retired_on === null ? '' : measure.retire_reason,
    recorded_at: measure.recorded_at.toISOString(),
    values: counting.map(presentValue),
    corrected: corrected.map(presentValue),
    targets: targets.map(({ starts_on, target, ...said }) => ({
      starts_on,
      target,
      ...saidBy(said),
    })),
    rebases: rebases.map(presentRebase),
    notes: notes.map(({ id: noteId, day, text, ...said }) => ({
      id: noteId,
      day,
      text,
      by: person(said),
      at: said.at.toISOString(),
    })),
    can: context.isPast ? NOTHING : canOf(context.scope.actor, measure),
  };
}

/** The past is looked at, not changed. */
const NOTHING: MeasureCan = {
  edit: false,
  record_values: false,
  set_target: false,
  rebase: false,
  add_note: false,
  retire: false,
};

function facts(measure: StoredMeasure): Omit<MeasureRow, 'points' | 'phases' | 'verdict'> {
  const {
    id: measureId,
    version,
    name,
    unit,
    kind,
    better,
    rhythm,
    per,
    baseline,
    retired_on,
    target,
  } = measure;
  const owner = person({ by_id: measure.owner_id, by_name: measure.owner_name });
  return {
    id: measureId,
    version,
    name,
    unit,
    kind,
    better,
    rhythm,
    per,
    baseline,
    owner,
    retired_on,
    target,
  };
}

function presentRebase(rebase: StoredRebase): MeasureRecord['rebases'][number] {
  const { starts_on, withdrawn_at: at, withdrawn_reason: why, ...said } = rebase;
  const by = { by_id: said.withdrawn_by, by_name: said.withdrawn_name };
  return {
    starts_on,
    ...saidBy({ reason: said.reason, at: said.at, by_id: said.by_id, by_name: said.by_name }),
    withdrawn: at === null ? null : saidBy({ reason: why ?? '', at, ...by }),
  };
}

type Person = { readonly by_id: string | null; readonly by_name: string | null };

function person({ by_id, by_name }: Person): { id: string; name: string } | null {
  return by_id === null ? null : { id: by_id, name: by_name ?? '' };
}

function saidBy({ reason, at, ...by }: Person & { reason: string; at: Date }) {
  return { reason, by: person(by), at: at.toISOString() };
}

/** The revision of each period that counts, and those whose place it took. */
function revisions(all: readonly StoredValue[]) {
  const isLatest = (value: StoredValue, at: number) => all[at - 1]?.period !== value.period;
  return { counting: all.filter(isLatest), corrected: all.filter((one, at) => !isLatest(one, at)) };
}

function knownOf(all: readonly StoredValue[]): Known[] {
  const first = new Map<Day, number>();
  for (const { period, measure_version: version } of all) first.set(period, version);
  return revisions(all).counting.map(({ period, value, size }) => ({
    period,
    value,
    size,
    known: first.get(period)!,
  }));
}

function presentValue({
  period,
  value,
  size,
  revision,
  reason,
  by_key,
  at,
  import_id: importId,
  address,
  source_columns: columns,
  ...by
}: StoredValue): MeasureValue {
  return {
    period,
    value,
    size,
    revision,
    reason,
    recorded_by: person(by),
    by_key,
    recorded_at: at.toISOString(),
    file:
      importId === null
        ? null
        : { import_id: importId, address: address ?? '', columns: columns ?? {} },
  };
}

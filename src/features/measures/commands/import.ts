import { v7 as newId } from 'uuid';
import type { Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import type { At } from '../../../lib/version.ts';
import { writingOf } from '../../../platform/commands/change.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { meant } from '../../actions/commands/import-people.ts';
import {
  hangingOn,
  type Bringing,
  type RegisterOffer,
  type RowToWrite,
} from '../../imports/commands/registers.ts';
import { measureCreated, targetSet } from '../contract/events.ts';
import { measureRemovedWithImport, valuesTakenBack } from '../contract/imported.ts';
import { measureRegister } from '../contract/register.ts';
import {
  beginning,
  judgeRows,
  targetsOf,
  type Aimed,
  type NamedMeasure,
} from '../rules/imported.ts';
import type { Kept } from '../rules/values.ts';
import {
  aimsOf,
  countUp,
  holdNamed,
  holdTouched,
  measuresMade,
  measuresNamed,
  obstaclesTo,
  removeMade,
  standingIn,
  takeBackTargets,
  takeBackValues,
  type StandingValue,
  type StoredNamed,
} from '../store/import.ts';
import { insertMeasure, insertTarget, insertValues, type NewValue } from '../store/write.ts';
import { eventsOf } from './values.ts';

/** What files may fill here: values of measures, and the measures they begin. Its owner is not told of old news. */
export const measureRegisterOffer: RegisterOffer = {
  register: measureRegister,
  judging: (tx, today) => {
    const begun = new Map<string, NamedMeasure>();
    return async (rows) => {
      const names = rows.map(({ values }) => fold(String(values['measure'] ?? '')));
      const known = groupedBy(await measuresNamed(tx, [...new Set(names)]), ({ name }) =>
        fold(name),
      );
      return judgeRows(rows, known, begun, today);
    };
  },
  existing: async (tx, identities) => {
    const pairs = Object.values(identities)
      .flat()
      .map((identity) => identity.split('\n'));
    const names = new Set(pairs.map(([name = '']) => name));
    const periods = new Set(pairs.map(([, period = '']) => period));
    const found = pairs.length === 0 ? [] : await standingIn(tx, [...names], [...periods]);
    return found.map(({ measure_id: id, name, period, value, size, target }) => ({
      key: `${id} ${period}`,
      values: {
        measure: name,
        period,
        value,
        ...(size !== null && { size }),
        ...(target !== null && { target }),
      },
      sourceColumns: {},
    }));
  },
  write: (write, rows, bringing, context) => {
    const course = courses.get(bringing) ?? { last: Promise.resolve(), versions: new Map() };
    courses.set(bringing, course);
    const wrote = course.last.then(() =>
      writeRows(write, rows, bringing, course.versions, context),
    );
    course.last = wrote.catch(() => undefined);
    return wrote;
  },
  obstacles: async (tx, importId) => {
    const made = await measuresMade(tx, importId);
    return obstaclesTo(tx, importId, await hangingOn(tx, measureRegister.noun, made));
  },
  undo: async (write, importId, { now, today }) => {
    const touched = await holdTouched(write, importId);
    const values = await takeBackValues(write, importId, now);
    await takeBackTargets(write, importId, now);
    const made = touched.filter((measure) => measure.made);
    const others = touched.filter((measure) => !measure.made);
    await countUp(write, idsOf(others), now);
    await removeMade(write, idsOf(made), now, today);
    const periodsOf = (id: string) =>
      values.filter(({ measure_id: of }) => of === id).map(({ period }) => period);
    return {
      removed: values.length,
      putBack: others.length,
      events: [
        ...others.map(({ id, version }) =>
          valuesTakenBack.of(
            { id, version: version + 1 },
            { import_id: importId, periods: periodsOf(id) },
          ),
        ),
        ...made.map(({ id, version, name }) =>
          measureRemovedWithImport.of({ id, version: version + 1 }, { import_id: importId, name }),
        ),
      ],
    };
  },
};

/** What is underway of an import, and the version each measure has by it. */
type Course = { last: Promise<unknown>; readonly versions: Map<string, number> };

// A batch goes on with the measures that the one before it began, so that batches of one import wait for each other. All of
// them are one change of a measure: which values limits rest on must not hang on where a file was parted.
const courses = new WeakMap<Bringing, Course>();

const idsOf = (measures: readonly { readonly id: string }[]): string[] =>
  measures.map(({ id }) => id);

type Wrote = Awaited<ReturnType<RegisterOffer['write']>>;

async function writeRows(
  write: WriteTx,
  rows: readonly RowToWrite[],
  bringing: Bringing,
  versions: Map<string, number>,
  context: CommandContext,
): Promise<Wrote> {
  const byName = groupedBy(rows, ({ values }) => fold(String(values['measure'])));
  const names = [...byName.keys()];
  const held = new Map((await holdNamed(write, names)).map((one) => [fold(one.name), one]));
  const periods = rows.map(({ values }) => String(values['period']));
  const standing = groupedBy(
    await standingIn(write, names, [...new Set(periods)]),
    ({ measure_id: id }) => id,
  );
  const aims = groupedBy(
    await aimsOf(
      write,
      [...held.values()].map(({ id }) => id),
    ),
    ({ measure_id: id }) => id,
  );
  const events: LedgerEvent[] = [];
  const values: NewValue[] = [];
  const targets: (Aimed & At)[] = [];
  const counted: string[] = [];
  let [created, changed] = [0, 0];
  for (const [name, own] of byName) {
    const known = held.get(name);
    const measure = known ?? (await begin(write, own[0]!, bringing, context, events));
    const kept = keptOf(own, standing.get(measure.id) ?? []);
    const aimed = targetsOf(own.map(aimOf), aims.get(measure.id) ?? []);
    if (kept.length + aimed.length === 0) continue;
    const reason = `Brought in with the file ${bringing.fileName}`;
    const version = versions.get(measure.id) ?? measure.version + 1;
    if (!versions.has(measure.id)) counted.push(measure.id);
    versions.set(measure.id, version);
    values.push(...kept.map((one) => asValue(one, measure.id, version, reason, bringing, context)));
    if (kept.length > 0) events.push(...eventsOf(kept, reason, { id: measure.id, version }));
    for (const aim of aimed) {
      targets.push({ ...aim, id: measure.id, version });
      events.push(targetSet.of({ id: measure.id, version }, { ...aim, before: null, reason }));
    }
    const fresh = kept.filter(({ before }) => before === null).length;
    created += fresh;
    changed += own.length - fresh;
  }
  await countUp(write, counted, context.now);
  await insertValues(write, values);
  for (const { id, version, ...aim } of targets) {
    const reason = `Brought in with the file ${bringing.fileName}`;
    const from = { import_id: bringing.importId };
    await insertTarget(write, { ...aim, reason, ...from }, writingOf(context, { id, version }));
  }
  return { created, changed, events };
}

function aimOf({ values }: RowToWrite): { period: Day; target: number | undefined } {
  const { period, target } = values as { period: Day; target?: number };
  return { period, target };
}

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Begins the measure that a row names first. */
async function begin(
  write: WriteTx,
  { values }: RowToWrite,
  bringing: Bringing,
  { organisationId, actor, now }: CommandContext,
  events: LedgerEvent[],
): Promise<StoredNamed> {
  const { retired_on: _retired, ...drawn } = beginning(values);
  const words = { ...drawn, owner_id: meant(bringing, values['owner']) };
  const id = newId();
  await insertMeasure(write, {
    organisation_id: organisationId,
    id,
    ...words,
    import_id: bringing.importId,
    created_by: actor.personId,
    recorded_at: now,
  });
  events.push(measureCreated.of({ id, version: 1 }, words));
  return { id, version: 1, retired_on: null, ...words };
}

type KeptRow = Kept & { readonly from: RowToWrite };

/** What of the rows is not recorded yet. */
function keptOf(rows: readonly RowToWrite[], standing: readonly StandingValue[]): KeptRow[] {
  const recorded = new Map<string, StandingValue>(standing.map((one) => [one.period, one]));
  return rows.flatMap((from, row): KeptRow[] => {
    const { period, value, size = null } = from.values as Pick<Kept, 'period' | 'value' | 'size'>;
    const before = recorded.get(period) ?? null;
    const same = before?.value === value && before.size === size;
    return same ? [] : [{ row, period, value, size, before, from }];
  });
}

function asValue(
  { period, value, size, before, from }: KeptRow,
  measureId: string,
  version: number,
  reason: string,
  { importId }: Bringing,
  { actor, now }: CommandContext,
): NewValue {
  return {
    measure_id: measureId,
    period,
    value,
    size,
    reason: before === null ? '' : reason,
    measure_version: version,
    recorded_by: actor.personId,
    key_id: null,
    recorded_at: now.toISOString(),
    import_id: importId,
    address: from.address,
    source_columns: from.sourceColumns,
  };
}

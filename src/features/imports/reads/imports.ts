import * as z from 'zod';
import { dayOf } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { READ_LIMITS } from '../../../platform/spreadsheets/limits.ts';
import { allOffers, knownOffer, mayFill } from '../commands/registers.ts';
import {
  importRowShape,
  importShape,
  obstaclesShape,
  registersShape,
  rowPageShape,
  rowsQueryShape,
  type ImportRecord,
  type ImportRow,
} from '../contract/shapes.ts';
import { WORKING_STATES } from '../contract/states.ts';
import { bringIn } from '../policy.ts';
import type { Field, Register } from '../rules/register.ts';
import { missingFields, openPoints, takesSeveral } from '../rules/standing.ts';
import { findImport, listImports, type ListedImport, type StoredImport } from '../store/record.ts';
import { pageOfRows } from '../store/rows.ts';

export const importList = read({
  path: '/api/imports',
  operation: 'import.list',
  words: 'read imports',
  permit: bringIn,
  response: z.strictObject({ rows: z.array(importRowShape) }),
  read: async (tx, _asked, context) => ({
    rows: (await listImports(tx))
      .filter(({ register }) => mayFill(context.scope.actor, register))
      .filter(({ opened_at: opened }) => wasBy(opened, context))
      .map((given) => presentLine(standingOn(given, context))),
  }),
});

export const importRecord = read({
  path: '/api/imports/:id',
  operation: 'import.read',
  words: 'read an import',
  permit: bringIn,
  params: z.strictObject({ id: id('import') }),
  response: importShape,
  read: async (tx, { params }, { scope }) => {
    const given = await importFor(tx, params.id, scope.actor);
    return given === undefined ? undefined : present(given, scope.actor);
  },
});

export const importRows = read({
  path: '/api/imports/:id/rows',
  operation: 'import.rows',
  words: 'read the rows of an import',
  permit: bringIn,
  params: z.strictObject({ id: id('import') }),
  query: rowsQueryShape,
  response: rowPageShape,
  read: async (tx, { params, query }, { scope }) => {
    if ((await importFor(tx, params.id, scope.actor)) === undefined) return undefined;
    const { total, rows } = await pageOfRows(tx, params.id, query);
    return {
      total,
      rows: rows.map(({ number, act, brought, shown }) => ({ number, act, ...brought, ...shown })),
    };
  },
});

export const importObstacles = read({
  path: '/api/imports/:id/obstacles',
  operation: 'import.obstacles',
  words: 'read what keeps an import from being undone',
  permit: bringIn,
  params: z.strictObject({ id: id('import') }),
  response: obstaclesShape,
  read: async (tx, { params }, { scope }) => {
    const given = await importFor(tx, params.id, scope.actor);
    if (given === undefined) return undefined;
    const { total, rows } = await knownOffer(given.register).obstacles(tx, given.id);
    return { total, rows: [...rows] };
  },
});

export const importRegisters = read({
  path: '/api/import_registers',
  operation: 'import.registers',
  words: 'read what can be brought in',
  permit: bringIn,
  response: registersShape,
  read: async (_tx, _asked, { scope }) => ({
    rows: allOffers()
      .filter(({ register }) => mayFill(scope.actor, register.noun))
      .map(({ register }) => ({
        noun: register.noun,
        fields: fieldsOf(register),
        may: allows(bringIn, scope.actor, null),
      })),
    limits: {
      file_bytes: READ_LIMITS.fileBytes,
      rows: READ_LIMITS.rows,
      columns: READ_LIMITS.columns,
      cells: READ_LIMITS.cells,
      sheets: READ_LIMITS.sheets,
    },
  }),
});

export const importReads = [importList, importRecord, importRows, importObstacles, importRegisters];

/** One import of a register that somebody may fill. */
export async function importFor(
  tx: ReadTx,
  importId: string,
  actor: Actor,
): Promise<StoredImport | undefined> {
  const given = await findImport(tx, importId);
  return given !== undefined && mayFill(actor, given.register) ? given : undefined;
}

const wasBy = (at: Date, { asOf, scope }: ReadContext): boolean =>
  dayOf(at, scope.timeZone) <= asOf;

/** On a past day what was undone since still stood, and what was brought in since was ready. */
function standingOn(given: ListedImport, context: ReadContext): ListedImport {
  const { done, undone_at: undoneAt } = given;
  if (done !== null && !wasBy(new Date(done.at), context)) {
    return { ...given, state: 'ready', done: null, undone_at: null, undone_by: null };
  }
  if (undoneAt !== null && !wasBy(undoneAt, context)) {
    return { ...given, state: 'done', undone_at: null, undone_by: null };
  }
  return given;
}

function presentLine(given: ListedImport): ImportRow {
  return {
    id: given.id,
    register: given.register,
    state: given.state,
    file: given.file,
    opened_at: given.opened_at.toISOString(),
    opened_by: given.opened_by,
    rows: given.rows,
    done: given.done,
    undone_at: given.undone_at?.toISOString() ?? null,
    undone_by: given.undone_by,
    version: given.version,
  };
}

function present(given: StoredImport, actor: Actor): ImportRecord {
  const { register } = knownOffer(given.register);
  const { found, choices, checked } = given;
  const chosen = new Map(choices?.tables.map((one) => [one.table, one.mapping]));
  return {
    ...presentLine({ ...given, rows: checked?.counts.rows ?? null }),
    progress: given.progress,
    refusal: given.refusal,
    trouble: given.trouble,
    fields: fieldsOf(register),
    tables: (found?.tables ?? []).map((table, at) => ({
      ...table,
      missing: missingFields(register, chosen.get(at) ?? proposedMapping(table.columns)),
    })),
    without: [...(found?.without ?? [])],
    repaired_cells: found?.repaired_cells ?? 0,
    choices,
    open_points:
      given.state === 'choosing' || given.state === 'ready'
        ? openPoints(register, choices, checked)
        : [],
    questions: [...(checked?.questions ?? [])],
    counts: checked?.counts ?? null,
    tried: given.tried,
    can: canOf(given, actor),
  };
}

type Columns = NonNullable<StoredImport['found']>['tables'][number]['columns'];

function proposedMapping(columns: Columns) {
  return Object.fromEntries(columns.map((one) => [one.column, one.proposed]));
}

/** What may be done with it now; the browser derives none of it. */
function canOf({ state, choices, checked, register }: StoredImport, actor: Actor) {
  const may = allows(bringIn, actor, null);
  const open = may && (state === 'choosing' || state === 'ready');
  const ready = open && openPoints(knownOffer(register).register, choices, checked).length === 0;
  const working = (WORKING_STATES as readonly string[]).includes(state) && state !== 'undoing';
  return {
    map: open,
    try: ready,
    run: ready,
    cancel: may && (open || working),
    undo: may && state === 'done',
  };
}

function fieldsOf(register: Register) {
  return register.fields.map((field: Field) => ({
    name: field.name,
    kind: field.kind,
    required: field.required === true,
    joins: takesSeveral(field),
    choices: field.kind === 'choice' ? field.choices.map((one) => one.value) : [],
  }));
}

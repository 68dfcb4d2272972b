import { v7 as newId } from 'uuid';
import { fold } from '../../../lib/fold.ts';
import type { Day } from '../../../lib/day.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Bringing, RegisterOffer, RowToWrite } from '../../imports/commands/registers.ts';
import { undoing } from '../../imports/commands/undoing.ts';
import { identityOf } from '../../imports/rules/plan-import.ts';
import { workingWeek } from '../../organisation/reads/working-week.ts';
import {
  itemChangedByImport,
  itemImported,
  itemPutBack,
  itemRemovedWithImport,
} from '../contract/imported.ts';
import { voiceRegister } from '../contract/register.ts';
import { readFiles } from '../policy.ts';
import {
  changesByFile,
  fileValues,
  importedItem,
  replyOf,
  type FileColumns,
  type ImportableItem,
} from '../rules/imported.ts';
import { promisedOn, type Firm } from '../rules/raising.ts';
import { openWords } from '../rules/standing.ts';
import {
  holdImportable,
  insertImported,
  insertReplies,
  itemsByReference,
  placesByName,
  takeNumbers,
  updateImported,
  type ImportedReply,
  type NamedPlace,
  type NewImported,
} from '../store/import.ts';
import { allPromises } from '../store/places.ts';
import { changedByImport, undoableItems } from '../store/undo.ts';
import { keepWordsOf } from '../store/write.ts';

const taking = undoing(undoableItems, {
  removed: (record, { import_id, reference }) =>
    itemRemovedWithImport.of(record, { import_id, reference }),
  putBack: itemPutBack.of,
});

/** What files may fill here: registers of suggestions, concerns, near misses and the like, said openly. */
export const voiceRegisterOffer: RegisterOffer = {
  register: voiceRegister,
  readers: readFiles,
  judging: (tx) => async (rows) => {
    const named = rows.flatMap(({ values }) => values['reference'] ?? []).map(identityOf);
    const known = new Map((await itemsByReference(tx, named)).map((item) => [item.folded, item]));
    return rows.map(({ values }) => {
      const reference = values['reference'];
      const item = reference === undefined ? undefined : known.get(identityOf(reference));
      if (item === undefined || item.untouched) return { values, problems: [] };
      // What people said here themselves, and what was answered here, no file says anew, nor does it show what it was.
      const said = Object.keys(values).length > 1;
      const problem = {
        key: 'row.said_here' as const,
        values: { reference: item.reference },
        field: 'reference',
      };
      return { values: { reference: item.reference }, problems: said ? [problem] : [] };
    });
  },
  existing: async (tx, { reference = [] }) =>
    (await itemsByReference(tx, reference)).map((item) => ({
      key: item.id,
      values: item.untouched ? fileValues(item) : { reference: item.reference },
      sourceColumns: item.untouched ? item.source_columns : {},
    })),
  write: async (write, rows, bringing, context) => {
    const around = await aroundOf(write, rows);
    const fresh = rows.filter((row) => row.existing === undefined);
    const known = rows.filter((row) => row.existing !== undefined);
    const made = await writeNew(write, fresh, around, bringing, context);
    const changed = await writeChanges(write, known, around, bringing, context);
    return { created: made.length, changed: changed.length, events: [...made, ...changed] };
  },
  obstacles: taking.obstacles,
  undo: async (write, importId, context) => {
    const changed = await changedByImport(write, importId);
    const taken = await taking.undo(write, importId, context);
    await keepWordsOf(write, changed);
    return taken;
  },
};

type Around = { readonly firm: Firm; readonly places: ReadonlyMap<string, NamedPlace> };

async function aroundOf(read: ReadTx, rows: readonly RowToWrite[]): Promise<Around> {
  const names = rows.flatMap(({ values }) => values['place'] ?? []).map((name) => fold(`${name}`));
  return {
    firm: { weekdays: await workingWeek(read), promises: await allPromises(read) },
    places: await placesByName(read, [...new Set(names)]),
  };
}

/** A row as it is stored: at a place that is known here where its name says so, and promised an answer from today on. */
function stored(
  columns: FileColumns,
  { firm, places }: Around,
  today: Day,
): Omit<NewImported, 'id' | 'reference' | 'source_columns'> {
  const place = places.get(fold(columns.place_given));
  const waits = columns.closed_on === null && columns.first_reply_on === null;
  return {
    ...columns,
    place_id: place?.id ?? null,
    place_given: place === undefined ? columns.place_given : '',
    team_id: place?.team_id ?? null,
    promised_on: waits ? promisedOn(columns.kind, today, firm) : null,
  };
}

/** Makes an item of each row, under its own reference or the firm's next number. */
async function writeNew(
  write: WriteTx,
  rows: readonly RowToWrite[],
  around: Around,
  { importId }: Bringing,
  { organisationId, now, today }: CommandContext,
): Promise<LedgerEvent[]> {
  if (rows.length === 0) return [];
  const given = rows.map(({ values }) => values['reference'] as string | undefined);
  const unnamed = given.filter((reference) => reference === undefined).length;
  let next = await takeNumbers(write, organisationId, unnamed, greatestOf(given));
  const items = rows.map(({ values, sourceColumns }, at) => ({
    id: newId(),
    reference: given[at] ?? `V-${next++}`,
    columns: importedItem(values, today),
    source_columns: sourceColumns,
  }));
  const toStore = items.map(({ columns, ...item }) => ({
    ...stored(columns, around, today),
    ...item,
  }));
  await insertImported(write, toStore, importId, now);
  const replies = items.flatMap(({ id }, at) => replyIn(rows[at]!, id, today));
  await insertReplies(write, replies, importId, now);
  await keepWordsOf(
    write,
    items.map(({ id }) => id),
  );
  const replied = new Set(replies.map((reply) => reply.item_id));
  return items.map(({ id, reference, columns }, at) => {
    const { kind, text, reason, raised_on, decision, closed_on, closed_how } = columns;
    return itemImported.of(
      { id, version: 1 },
      {
        import_id: importId,
        address: rows[at]!.address,
        reference,
        kind,
        text: openly(kind, text),
        raised_on,
        decision,
        reason: openly(kind, reason),
        replied: replied.has(id),
        closed_on,
        closed_how,
      },
    );
  });
}

const openly = (kind: FileColumns['kind'], words: string): string | null =>
  openWords({ kind, way: 'named', sealed: false }, words);

function replyIn({ values }: RowToWrite, itemId: string, today: Day): ImportedReply[] {
  const reply = replyOf(values, today);
  return reply === undefined ? [] : [{ ...reply, id: newId(), item_id: itemId }];
}

/** The greatest of our own numbers among references of a file, so that it is not given once more. */
function greatestOf(references: readonly (string | undefined)[]): number {
  const numbers = references.map((one) => Number(/^V-(\d{1,9})$/i.exec(one ?? '')?.[1] ?? 0));
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}

async function writeChanges(
  write: WriteTx,
  rows: readonly RowToWrite[],
  around: Around,
  { importId }: Bringing,
  { now, today }: CommandContext,
): Promise<LedgerEvent[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.existing!.key);
  const held = new Map((await holdImportable(write, ids)).map((one) => [one.id, one]));
  const changes = rows.flatMap((row) => {
    const item = held.get(row.existing!.key);
    return item === undefined ? [] : changeOf(item, row, around, today);
  });
  if (changes.length === 0) return [];
  await updateImported(
    write,
    changes.map(({ item, target }) => ({ ...target, version: item.version })),
    importId,
    now,
  );
  await insertReplies(
    write,
    changes.flatMap(({ replies }) => replies),
    importId,
    now,
  );
  await keepWordsOf(
    write,
    changes.map(({ item }) => item.id),
  );
  return changes.map(({ item, changed, replies, address, target }) => {
    const before = Object.fromEntries(
      Object.keys(changed).map((name) => [name, (item as Record<string, unknown>)[name] ?? null]),
    );
    const forAll = openly(item.kind, '') !== null && openly(target.kind, '') !== null;
    return itemChangedByImport.of(
      { id: item.id, version: item.version + 1 },
      {
        import_id: importId,
        address,
        changed: Object.keys(changed),
        before: forAll ? before : null,
        after: forAll ? changed : null,
        replied: replies.length > 0,
      },
    );
  });
}

/** What a row changes in an item that came with a file; nothing where the item says it already. */
function changeOf(item: ImportableItem, row: RowToWrite, around: Around, today: Day) {
  const changed = changesByFile(item, row.values, today);
  // A file adds an answer where there is none; what was answered before is not said anew.
  const replies = item.reply === '' ? replyIn(row, item.id, today) : [];
  if (Object.keys(changed).length === 0 && replies.length === 0) return [];
  const { id, reference } = item;
  const columns = Object.fromEntries(
    Object.keys(importedItem({}, today)).map((name) => [
      name,
      { ...item, ...changed }[name as keyof FileColumns],
    ]),
  ) as unknown as FileColumns;
  const sources = { ...item.source_columns, ...row.sourceColumns };
  const target = { ...stored(columns, around, today), id, reference, source_columns: sources };
  return [{ item, changed, replies, target, address: row.address }];
}

import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { rowsOf, type ColumnTypes } from '../../../platform/database/columns.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { FileColumns, FileReply, ImportableItem } from '../rules/imported.ts';

/** The zone of the firm: what a file calls a day is one of its days. */
const ZONE = sql`(SELECT o.time_zone FROM organisation o WHERE o.id = current_organisation())`;
const dayOf = (column: string) => sql`(${sql.ref(column)} AT TIME ZONE ${ZONE})::date`;

/** An item as a file brings it in. */
export type NewImported = FileColumns & {
  readonly id: string;
  readonly reference: string;
  readonly place_id: string | null;
  readonly team_id: string | null;
  readonly promised_on: Day | null;
  readonly source_columns: Readonly<Record<string, string>>;
};

const COLUMNS = {
  id: 'uuid',
  reference: 'text',
  kind: 'text',
  text: 'text',
  place_id: 'uuid',
  place_given: 'text',
  team_id: 'uuid',
  raised_on: 'date',
  name_given: 'text',
  promised_on: 'date',
  first_reply_on: 'date',
  decision: 'text',
  decided_on: 'date',
  decided_by_given: 'text',
  reason: 'text',
  try_until: 'date',
  try_measure: 'text',
  try_ended_on: 'date',
  try_outcome: 'text',
  done_on: 'date',
  outcome: 'text',
  benefit_money: 'numeric',
  benefit_hours: 'numeric',
  benefit_note: 'text',
  asked_gone_on: 'date',
  gone: 'bool',
  closed_on: 'date',
  closed_how: 'text',
  source_columns: 'jsonb',
} as const satisfies ColumnTypes<NewImported>;

/** Days of a file that the record keeps as instants: noon of the firm, because a file says no hour. */
const INSTANTS: Readonly<Record<string, string>> = {
  first_reply_on: 'first_reply_at',
  decided_on: 'decided_at',
  done_on: 'done_at',
};

const columnOf = (name: string): string => INSTANTS[name] ?? name;

function valueOf(name: string): RawBuilder<unknown> {
  const given = sql.ref(`n.${name}`);
  return name in INSTANTS ? sql`((${given} + time '12:00') AT TIME ZONE ${ZONE})` : sql`${given}`;
}

/** Columns that a file changes and that are put back when its import is undone. */
export const CHANGED_COLUMNS = Object.keys(COLUMNS)
  .filter((name) => name !== 'id' && name !== 'reference')
  .map((name) => columnOf(name));

/** All that was answered, in one text: who said which of several is told with it. */
const repliesBy = (until: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (SELECT string_agg(CASE WHEN a.many THEN concat(coalesce(nullif(a.who, ''), '–'), ', ', a.said_on, ': ', a.text)
      ELSE a.text END, E'\n\n' ORDER BY a.recorded_at, a.id) AS reply,
    (array_agg(a.who ORDER BY a.recorded_at, a.id) FILTER (WHERE NOT a.by_raiser))[1] AS answered_by
   FROM (SELECT r.id, r.recorded_at, r.said_on, r.text, r.by_raiser, count(*) OVER () > 1 AS many,
       CASE WHEN r.by_raiser THEN coalesce(q.name, nullif(i.name_given, ''))
         ELSE coalesce(p.name, r.name_given) END AS who
     FROM voice_reply r LEFT JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
     LEFT JOIN person q ON q.organisation_id = i.organisation_id AND q.id = i.raiser_id
     WHERE r.organisation_id = i.organisation_id AND r.item_id = i.id AND r.text IS NOT NULL AND r.recorded_at < ${until}) a)`;

/** What a file says of an item, from a row `i` of the table or of a past day. */
export const FILE_COLUMNS = sql`i.id, i.reference, i.version, i.kind, i.text,
  coalesce(pl.name, i.place_given, '') AS place_given, i.raised_on, coalesce(ra.name, i.name_given) AS name_given,
  ${dayOf('i.first_reply_at')} AS first_reply_on, i.decision,
  ${dayOf('i.decided_at')} AS decided_on, coalesce(de.name, i.decided_by_given, '') AS decided_by_given,
  i.reason, i.try_until, i.try_measure, i.try_ended_on, i.try_outcome, ${dayOf('i.done_at')} AS done_on,
  i.outcome, i.benefit_money::float8 AS benefit_money, i.benefit_hours::float8 AS benefit_hours, i.benefit_note,
  i.asked_gone_on, i.gone, i.closed_on, i.closed_how, coalesce(i.source_columns, '{}') AS source_columns,
  coalesce(re.reply, '') AS reply, coalesce(re.answered_by, '') AS answered_by`;

/** What stands around it, as far as it was recorded by an instant. */
export const aroundFile = (
  until: RawBuilder<unknown> = sql`'infinity'::timestamptz`,
): RawBuilder<unknown> => sql`
  LEFT JOIN voice_place pl ON pl.organisation_id = i.organisation_id AND pl.id = i.place_id
  LEFT JOIN person ra ON ra.organisation_id = i.organisation_id AND ra.id = i.raiser_id
  LEFT JOIN person de ON de.organisation_id = i.organisation_id AND de.id = i.decided_by
  LEFT JOIN LATERAL ${repliesBy(until)} re ON true`;

/** As the last import left it: nobody has worked with it here since. */
const UNTOUCHED = sql`i.import_id IS NOT NULL AND i.version = coalesce((SELECT max(c.version) FROM voice_item_import_change c
    WHERE c.organisation_id = i.organisation_id AND c.voice_item_id = i.id), 1)
  AND NOT EXISTS (SELECT FROM voice_reply r WHERE r.organisation_id = i.organisation_id AND r.item_id = i.id
    AND r.import_id IS NULL)`;

export type KnownItem = ImportableItem & { readonly untouched: boolean; readonly folded: string };

/** Items by their folded references, and whether a file may change them. */
export async function itemsByReference(
  tx: ReadTx,
  references: readonly string[],
): Promise<KnownItem[]> {
  if (references.length === 0) return [];
  const { rows } = await sql<KnownItem>`
    SELECT ${FILE_COLUMNS}, i.folded_reference AS folded, ${UNTOUCHED} AS untouched
    FROM voice_item i ${aroundFile()}
    WHERE i.organisation_id = current_organisation() AND i.folded_reference = ANY(${references}::text[])`.execute(
    tx,
  );
  return rows;
}

/** Items that a file may change as they stand, held for this transaction in the order of their ids. */
export async function holdImportable(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ImportableItem[]> {
  const { rows } =
    await sql<ImportableItem>`SELECT ${FILE_COLUMNS} FROM voice_item i ${aroundFile()}
    WHERE i.organisation_id = current_organisation() AND i.id = ANY(${ids}::uuid[]) AND ${UNTOUCHED}
    ORDER BY i.id FOR UPDATE OF i`.execute(tx);
  return rows;
}

export type NamedPlace = {
  readonly id: string;
  readonly name: string;
  readonly team_id: string | null;
};

/** The places in use by their folded names. */
export async function placesByName(
  tx: ReadTx,
  names: readonly string[],
): Promise<ReadonlyMap<string, NamedPlace>> {
  if (names.length === 0) return new Map();
  const { rows } = await sql<NamedPlace & { folded: string }>`
    SELECT id, name, team_id, folded(name) AS folded FROM voice_place
    WHERE organisation_id = current_organisation() AND retired_on IS NULL
      AND folded(name) = ANY(${names}::text[]) ORDER BY name DESC, id`.execute(tx);
  return new Map(rows.map(({ folded, ...place }) => [folded, place]));
}

/** The firm's next own numbers: none of those that came in with a file is given again. */
export async function takeNumbers(
  write: WriteTx,
  organisationId: string,
  wanted: number,
  greatest: number,
): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    INSERT INTO voice_counter (organisation_id, last) VALUES (${organisationId}, ${greatest + wanted})
    ON CONFLICT (organisation_id) DO UPDATE
      SET last = greatest(voice_counter.last, ${greatest}::int) + ${wanted}::int
    RETURNING last`.execute(write);
  return (rows[0]?.last ?? wanted) - wanted + 1;
}

const refs = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
const values = (names: readonly string[]) => sql.join(names.map((name) => valueOf(name)));

/** Inserts imported items, all in one statement. */
export async function insertImported(
  write: WriteTx,
  items: readonly NewImported[],
  importId: string,
  now: Date,
): Promise<void> {
  const names = Object.keys(COLUMNS);
  await sql`INSERT INTO voice_item (organisation_id, way, import_id, recorded_at, changed_at, ${refs(names.map(columnOf))})
    SELECT current_organisation(), 'named', ${importId}::uuid, ${now}::timestamptz, ${now}::timestamptz, ${values(names)}
    FROM ${rowsOf(COLUMNS, items)} n`.execute(write);
}

export type ImportedReply = FileReply & { readonly id: string; readonly item_id: string };

/** What was answered, as files say it. */
export async function insertReplies(
  write: WriteTx,
  replies: readonly ImportedReply[],
  importId: string,
  now: Date,
): Promise<void> {
  if (replies.length === 0) return;
  const types = { id: 'uuid', item_id: 'uuid', text: 'text', by: 'text', on: 'date' } as const;
  await sql`INSERT INTO voice_reply
      (organisation_id, id, item_id, by_raiser, text, name_given, said_on, import_id, recorded_at)
    SELECT current_organisation(), n.id, n.item_id, false, n.text, n.by, n.on, ${importId}::uuid, ${now}::timestamptz
    FROM ${rowsOf(types, replies)} n`.execute(write);
}

/** A change by a file: the whole of what it may touch. */
export type ChangedByFile = NewImported & { readonly version: number };

/** Saves changes to items that are held; each counts one version up and is kept for undoing. */
export async function updateImported(
  write: WriteTx,
  changes: readonly ChangedByFile[],
  importId: string,
  now: Date,
): Promise<void> {
  const names = Object.keys(COLUMNS).filter((name) => name !== 'id' && name !== 'reference');
  const sets = names.map((name) => sql`${sql.ref(columnOf(name))} = ${valueOf(name)}`);
  await sql`UPDATE voice_item i SET ${sql.join(sets)}, version = i.version + 1, changed_at = ${now}
    FROM ${rowsOf<NewImported>(COLUMNS, changes)} n
    WHERE i.organisation_id = current_organisation() AND i.id = n.id`.execute(write);
  const kept = changes.map(({ id, version }) => ({ id, version: version + 1, before: version }));
  await sql`INSERT INTO voice_item_import_change
      (organisation_id, import_id, voice_item_id, version, version_before)
    SELECT current_organisation(), ${importId}::uuid, n.id, n.version, n.before
    FROM ${rowsOf({ id: 'uuid', version: 'int4', before: 'int4' }, kept)} n`.execute(write);
}

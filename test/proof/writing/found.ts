import type pg from 'pg';
import { MEETING_ROWS } from './meetings.ts';

/** What the database holds of one organisation, read at one moment. */
export type Found = {
  readonly receipts: readonly { readonly key: string; readonly result: unknown }[];
  readonly entries: readonly FoundEntry[];
  /** Every version of every action, the present one and those before. */
  readonly states: readonly FoundState[];
  readonly comments: readonly {
    readonly id: string;
    readonly actionId: string;
    readonly text: string;
  }[];
  readonly moves: readonly {
    readonly actionId: string;
    readonly reason: string;
    readonly to: string;
  }[];
  readonly files: readonly {
    readonly id: string;
    readonly actionId: string;
    readonly name: string;
    readonly sha256: string;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What was said, with the words by which it is found again. */
  readonly said: readonly {
    readonly id: string;
    readonly text: string;
    readonly words: number;
  }[];
  readonly rows: readonly { readonly kind: string; readonly word: string }[];
};

export type FoundEntry = {
  readonly sequence: number;
  readonly type: string;
  readonly objectId: string;
  readonly objectVersion: number;
  readonly payload: Readonly<Record<string, unknown>>;
};

export type FoundState = {
  readonly id: string;
  readonly version: number;
  readonly words: Readonly<Record<string, unknown>>;
};

/** Reads it inside the transaction that the client has open. */
export async function readFound(client: pg.Client, organisationId: string): Promise<Found> {
  const rows = async <Row>(text: string): Promise<Row[]> =>
    (await client.query(text, [organisationId])).rows as Row[];
  return {
    receipts: (
      await rows<{ key: string; result: { value: unknown } | null }>(
        'SELECT key, result FROM command_receipt WHERE organisation_id = $1',
      )
    ).map(({ key, result }) => ({ key, result: result?.value ?? null })),
    entries: (await rows<EntryRow>(ENTRIES)).map(entryOf),
    states: (await rows<{ state: { id: string; version: number } }>(STATES)).map(({ state }) => ({
      id: state.id,
      version: state.version,
      words: state,
    })),
    comments: await rows(
      'SELECT id, action_id AS "actionId", text FROM action_comment WHERE organisation_id = $1',
    ),
    moves: await rows(
      `SELECT action_id AS "actionId", reason, to_day::text AS "to"
       FROM action_due_move WHERE organisation_id = $1`,
    ),
    files: await rows(
      `SELECT f.id, a.action_id AS "actionId", f.name, f.sha256
       FROM file f LEFT JOIN action_file a ON a.organisation_id = f.organisation_id AND a.file_id = f.id
       WHERE f.organisation_id = $1`,
    ),
    people: await rows('SELECT id, name FROM person WHERE organisation_id = $1'),
    said: await rows(
      `SELECT i.id, i.text, (SELECT count(*)::int FROM voice_word w
         WHERE w.organisation_id = i.organisation_id AND w.item_id = i.id) AS words
       FROM voice_item i WHERE i.organisation_id = $1`,
    ),
    rows: await rows(MEETING_ROWS),
  };
}

const ENTRIES = `
  SELECT e.sequence::int, e.type, e.object_id, e.entry, p.payload
  FROM ledger_entry e LEFT JOIN ledger_payload p USING (organisation_id, sequence)
  WHERE e.organisation_id = $1 ORDER BY e.sequence`;

const STATES = `
  SELECT to_jsonb(a) - '{search,folded_reference}'::text[] AS state FROM action a WHERE organisation_id = $1
  UNION ALL SELECT state FROM action_past WHERE organisation_id = $1`;

type EntryRow = {
  sequence: number;
  type: string;
  object_id: string;
  entry: Buffer;
  payload: string | null;
};

function entryOf(row: EntryRow): FoundEntry {
  const { object } = JSON.parse(row.entry.toString('utf8')) as { object: { version: number } };
  return {
    sequence: row.sequence,
    type: row.type,
    objectId: row.object_id,
    objectVersion: object.version,
    payload: JSON.parse(row.payload ?? '{}') as Record<string, unknown>,
  };
}

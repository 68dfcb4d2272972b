import { cellText, isBlank } from '../../../lib/workbook.ts';
import { finderOf, type JudgedRow } from '../commands/registers.ts';
import type { Choices } from '../contract/values.ts';
import { storedText } from '../rules/cell-outcome.ts';
import { addressIn, type FoundTable } from '../rules/found-table.ts';
import { PROBLEMS, type Problem } from '../rules/message.ts';
import { identitiesIn, identityIn, planImport } from '../rules/plan-import.ts';
import type { ExistingRecord, PlannedRow } from '../rules/plan.ts';
import { openReader } from '../rules/read-rows.ts';
import type { Answers, ReadRow } from '../rules/reading.ts';
import type { Register } from '../rules/register.ts';
import type { BroughtRow, Checked, ShownRow } from '../rules/standing.ts';
import type { RowToKeep } from '../store/rows.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/** Few enough that taking a batch over never holds up the thread that answers requests. */
const ROWS_AT_A_TIME = 500;
const IDENTITIES_AT_A_TIME = 1_000;

type Line = {
  readonly say: (message: FromThread) => void;
  readonly ask: (message: FromThread) => Promise<ToThread>;
};

/** Where a row came from: its table among those found, and its place in it. */
type Origin = { readonly table: number; readonly index: number };

/** Reads all rows of the chosen tables, plans what becomes of each, and hands them over. */
export async function checkRows(
  tables: readonly FoundTable[],
  choices: Choices,
  register: Register,
  line: Line,
): Promise<void> {
  const { rows: read, origins, questions } = readChosen(tables, choices, register, line);
  const rows = register.judged ? await judgedRows(read, origins, tables, line) : read;
  const existing = await recordsFor(rows, register, line);
  const plan = planImport(rows, register, finderOf(register, existing), choices.existing);
  const problems = new Map<string, number>();
  for (let at = 0; at < plan.rows.length; at += ROWS_AT_A_TIME) {
    const some = plan.rows.slice(at, at + ROWS_AT_A_TIME);
    const kept = some.map((row, index) =>
      rowToKeep(row, at + index, origins[at + index] as Origin, tables, register),
    );
    await line.ask({ kind: 'rows', rows: JSON.stringify(kept) });
    line.say({ kind: 'progress', done: at + some.length, total: plan.rows.length, of: 'rows' });
    for (const { key } of some.flatMap((row) => row.problems)) {
      problems.set(key, (problems.get(key) ?? 0) + 1);
    }
  }
  const counts = {
    rows: plan.rows.length,
    ...plan.counts,
    with_problems: plan.rows.filter((row) => row.problems.length > 0).length,
    problems: Object.fromEntries(problems),
  };
  line.say({ kind: 'end', checked: { questions, counts, stopped_by: plan.stoppedBy } });
}

function readChosen(
  tables: readonly FoundTable[],
  choices: Choices,
  register: Register,
  line: Line,
): { rows: ReadRow[]; origins: Origin[]; questions: Checked['questions'] } {
  const rows: ReadRow[] = [];
  const origins: Origin[] = [];
  const total = choices.tables.reduce((sum, one) => sum + (tables[one.table]?.rows.length ?? 0), 0);
  const questions = choices.tables.flatMap(({ table: place, mapping, answers }) => {
    const table = tables[place];
    if (table === undefined) return [];
    const reader = openReader(table, mapping, register, answersOf(answers));
    for (let index = 0; index < table.rows.length; index += 1) {
      const row = reader.read(index);
      if (register.telling !== undefined && saysNothing(row, register.telling)) continue;
      rows.push(row);
      origins.push({ table: place, index });
      if (rows.length % 5_000 === 0) {
        line.say({ kind: 'progress', done: 0, total, of: 'rows' });
      }
    }
    return reader.questions.map(({ suggested, examples, ...question }) => ({
      ...question,
      examples: examples.map((one) => ({ ...one })),
      table: place,
      suggested: suggested ?? null,
    }));
  });
  return { rows, origins, questions };
}

/** A row whose telling cell is empty; one that could not be read says something. */
function saysNothing({ values, problems }: ReadRow, field: string): boolean {
  return (
    values[field] === undefined &&
    !problems.some((problem) => problem.field === field && problem.column > 0)
  );
}

/** The rows as the register they are for has judged them. */
async function judgedRows(
  rows: readonly ReadRow[],
  origins: readonly Origin[],
  tables: readonly FoundTable[],
  line: Line,
): Promise<ReadRow[]> {
  const judged: ReadRow[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
    const some = rows.slice(at, at + ROWS_AT_A_TIME);
    const answer = await line.ask({
      kind: 'judge',
      rows: some.map(({ values, notes }) => ({ values, notes })),
    });
    if (answer.kind !== 'judged') continue;
    for (const [index, given] of answer.rows.entries()) {
      const origin = origins[at + index]!;
      judged.push(withJudgement(some[index]!, given, tables[origin.table]!, origin.index));
    }
  }
  return judged;
}

function withJudgement(
  row: ReadRow,
  { values, problems }: JudgedRow,
  table: FoundTable,
  index: number,
): ReadRow {
  const found = problems.map(({ key, values: gaps, field }): Problem => {
    const column = row.columns?.[field] ?? 0;
    const address = addressIn(table, table.rows[index]!, column);
    return { key, values: gaps, field, row: row.row, column, address, effect: PROBLEMS[key] };
  });
  const sourceColumns = { ...row.sourceColumns };
  for (const { field, column, effect } of found) {
    const cell = table.rows[index]!.cells[column - 1];
    const label = table.columns.find((one) => one.column === column)?.label;
    const isLeftOut = effect === 'value_left_out' && values[field ?? ''] === undefined;
    if (isLeftOut && label !== undefined && !isBlank(cell))
      sourceColumns[label] = storedText(cell!);
  }
  return { ...row, values, sourceColumns, problems: [...row.problems, ...found] };
}

/** As they came over the wire: keyed by text, and with members that may be left out. */
function answersOf(given: Choices['tables'][number]['answers']): Answers {
  return given as unknown as Answers;
}

async function recordsFor(
  rows: readonly ReadRow[],
  register: Register,
  line: Line,
): Promise<ExistingRecord[]> {
  const records: ExistingRecord[] = [];
  for (const [field, all] of Object.entries(identitiesIn(rows, register))) {
    for (let at = 0; at < all.length; at += IDENTITIES_AT_A_TIME) {
      const identities = { [field]: all.slice(at, at + IDENTITIES_AT_A_TIME) };
      const answer = await line.ask({ kind: 'identities', identities });
      if (answer.kind === 'records') for (const record of answer.records) records.push(record);
    }
  }
  return records;
}

function rowToKeep(
  { read, act, problems, differences, key }: PlannedRow,
  at: number,
  origin: Origin,
  tables: readonly FoundTable[],
  { identity }: Register,
): RowToKeep {
  const table = tables[origin.table] as FoundTable;
  const cells = table.rows[origin.index]?.cells ?? [];
  return {
    number: at + 1,
    act,
    named: identity.some((by) => identityIn(read.values, by) !== undefined),
    with_problems: problems.length > 0,
    brought: {
      table: origin.table,
      row: read.row,
      address: read.address,
      values: read.values as BroughtRow['values'],
      source_columns: read.sourceColumns,
    },
    shown: {
      cells: table.columns.map(({ column }) => cellText(cells[column - 1])),
      differences: differences as ShownRow['differences'],
      problems: problems as ShownRow['problems'],
      key: key ?? null,
    },
  };
}

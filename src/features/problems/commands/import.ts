import { v7 as newId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { meant } from '../../actions/commands/import-people.ts';
import type { Bringing, RegisterOffer, RowToWrite } from '../../imports/commands/registers.ts';
import { undoing } from '../../imports/commands/undoing.ts';
import { firmCurrency } from '../../organisation/reads/firm-currency.ts';
import {
  problemChangedByImport,
  problemImported,
  problemPutBack,
  problemRemovedWithImport,
} from '../contract/imported.ts';
import { problemRegister } from '../contract/register.ts';
import { costJudge } from '../rules/amounts.ts';
import {
  changesByFile,
  fileValues,
  importedProblem,
  type FileColumns,
  type ImportableProblem,
} from '../rules/imported.ts';
import {
  CHANGED_COLUMNS,
  holdImportable,
  insertEntries,
  insertImported,
  insertImportedCosts,
  problemsByReference,
  takeNumbers,
  updateImported,
  type ChangedByFile,
  type ImportedCost,
  type ImportedEntry,
  type NewImported,
} from '../store/import.ts';
import { undoableProblems } from '../store/undo.ts';

/** What files may fill here: registers of nonconformities, complaints, incidents and findings. */
export const problemRegisterOffer: RegisterOffer = {
  register: problemRegister,
  judging: (tx) => {
    const judge = firmCurrency(tx).then(costJudge);
    judge.catch(() => undefined);
    return async (rows) => rows.map(await judge);
  },
  existing: async (tx, { reference = [] }) =>
    (reference.length === 0 ? [] : await problemsByReference(tx, reference)).map((problem) => ({
      key: problem.id,
      values: fileValues(problem, problem.owner),
      sourceColumns: problem.source_columns,
    })),
  write: async (write, rows, bringing, context) => {
    const fresh = rows.filter((row) => row.existing === undefined);
    const known = rows.filter((row) => row.existing !== undefined);
    const made = await writeNew(write, fresh, bringing, context);
    const changed = await writeChanges(write, known, bringing, context);
    return { created: made.length, changed: changed.length, events: [...made, ...changed] };
  },
  ...undoing(undoableProblems, {
    removed: problemRemovedWithImport.of,
    putBack: problemPutBack.of,
  }),
};

const NOTHING_WRITTEN = { containment: '', correction: '' } as const;

/** What a row says that was done, where nothing of that kind is written yet. */
function entriesOf(
  { values }: RowToWrite,
  problemId: string,
  doneOn: string,
  written: Readonly<Record<ImportedEntry['kind'], string>>,
): ImportedEntry[] {
  return (['containment', 'correction'] as const).flatMap((kind) => {
    const text = (values[kind] as string | undefined) ?? '';
    const done = { done_on: doneOn, done_by: null };
    return text === '' || written[kind] !== ''
      ? []
      : [{ id: newId(), problem_id: problemId, kind, text, ...done }];
  });
}

/** Makes a problem of each row, under its own reference or the firm's next number. */
async function writeNew(
  write: WriteTx,
  rows: readonly RowToWrite[],
  bringing: Bringing,
  { organisationId, actor, now, today }: CommandContext,
): Promise<LedgerEvent[]> {
  if (rows.length === 0) return [];
  const given = rows.map(({ values }) => values['reference'] as string | undefined);
  const unnamed = given.filter((reference) => reference === undefined).length;
  let next = await takeNumbers(write, organisationId, unnamed, greatestOf(given));
  const problems = rows.map(({ values, sourceColumns }, at) => {
    const columns = importedProblem(values, today);
    return {
      columns,
      id: newId(),
      reference: given[at] ?? `N-${next++}`,
      owner_id: meant(bringing, values['owner']),
      source_columns: sourceColumns,
    };
  });
  await insertImported(write, problems.map(toRow), bringing.importId, now);
  const entries = problems.flatMap(({ id, columns }, at) =>
    entriesOf(rows[at]!, id, columns.noticed_on, NOTHING_WRITTEN),
  );
  await insertEntries(write, entries, actor.personId, now);
  const costs = problems.flatMap(({ id, columns }) => costOf(id, 1, columns));
  await insertImportedCosts(write, costs, actor.personId, now);
  return problems.map(({ id, reference, owner_id, columns }, at) => {
    const { title, kind, severity, found_by, process, happened_on, noticed_on } = columns;
    return problemImported.of(
      { id, version: 1 },
      {
        import_id: bringing.importId,
        address: rows[at]!.address,
        reference,
        owner_id,
        title,
        kind,
        severity,
        found_by,
        process,
        happened_on,
        noticed_on,
        closed_on: columns.closed_on,
        withdrawn_on: columns.withdrawn_on,
        cost_known: columns.cost_known,
        cost_estimated: columns.cost_estimated,
      },
    );
  });
}

/** What a version of a problem says of its cost; nothing where no amount is named. */
function costOf(
  id: string,
  version: number,
  {
    cost_known: known,
    cost_estimated: estimated,
  }: Pick<FileColumns, 'cost_known' | 'cost_estimated'>,
): ImportedCost[] {
  return known === null && estimated === null
    ? []
    : [{ problem_id: id, problem_version: version, known, estimated }];
}

type Made = Pick<NewImported, 'id' | 'reference' | 'owner_id' | 'source_columns'> & {
  readonly columns: ReturnType<typeof importedProblem>;
};

function toRow({ columns: { causes, root_keys: keys, ...columns }, ...made }: Made): NewImported {
  return { ...columns, ...made, causes: JSON.stringify(causes), root_keys: asArray(keys) };
}

/** A list of texts as the database writes one. */
const asArray = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;

/** The greatest of our own numbers among references of a file, so that it is not given once more. */
function greatestOf(references: readonly (string | undefined)[]): number {
  const numbers = references.map((one) => Number(/^N-(\d{1,9})$/i.exec(one ?? '')?.[1] ?? 0));
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}

type Change = {
  readonly kept: ChangedByFile;
  readonly entries: readonly ImportedEntry[];
  readonly costs: readonly ImportedCost[];
  readonly event: LedgerEvent;
};

async function writeChanges(
  write: WriteTx,
  rows: readonly RowToWrite[],
  bringing: Bringing,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.existing!.key);
  const held = new Map((await holdImportable(write, ids)).map((one) => [one.id, one]));
  const changes = rows.flatMap((row) => {
    const problem = held.get(row.existing!.key);
    return problem === undefined ? [] : changeOf(problem, row, bringing, context);
  });
  if (changes.length === 0) return [];
  const kept = changes.map((change) => change.kept);
  await updateImported(write, kept, bringing.importId, context.now);
  const entries = changes.flatMap((change) => change.entries);
  await insertEntries(write, entries, context.actor.personId, context.now);
  const costs = changes.flatMap((change) => change.costs);
  await insertImportedCosts(write, costs, context.actor.personId, context.now);
  return changes.map(({ event }) => event);
}

/** What a row changes in a problem as it stands; nothing where the problem says it already. */
function changeOf(
  problem: ImportableProblem,
  row: RowToWrite,
  bringing: Bringing,
  { today }: CommandContext,
): Change[] {
  const owner = meant(bringing, row.values['owner']);
  const more = Object.entries(row.sourceColumns).some(
    ([label, value]) => problem.source_columns[label] !== value,
  );
  const changed: Record<string, unknown> = {
    ...changesByFile(problem, row.values, today),
    ...(owner !== null && owner !== problem.owner_id && { owner_id: owner }),
    ...(more && { source_columns: { ...problem.source_columns, ...row.sourceColumns } }),
  };
  const { id, version } = problem;
  const entries = entriesOf(row, id, problem.noticed_on, problem);
  if (Object.keys(changed).length === 0 && entries.length === 0) return [];
  const saysCost = 'cost_known' in changed || 'cost_estimated' in changed;
  const whole = { ...problem, ...changed } as Record<string, unknown>;
  const before = Object.keys(changed).map((name) => [
    name,
    (problem as Record<string, unknown>)[name] ?? null,
  ]);
  return [
    {
      kept: {
        id,
        version,
        columns: Object.fromEntries(CHANGED_COLUMNS.map((name) => [name, whole[name] ?? null])),
        entry_ids: entries.map((entry) => entry.id),
      },
      entries,
      costs: saysCost ? costOf(id, version + 1, { ...problem, ...changed }) : [],
      event: problemChangedByImport.of(
        { id, version: version + 1 },
        {
          import_id: bringing.importId,
          address: row.address,
          before: Object.fromEntries(before),
          after: {
            ...changed,
            ...Object.fromEntries(entries.map(({ kind, text }) => [kind, text])),
          },
        },
      ),
    },
  ];
}

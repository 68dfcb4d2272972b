/**
 * Holds the rule by which problems come back against findings of which auditors said whether they had come back:
 *   npx tsx tools/recurrence.ts PATH_TO_FAC_FINDINGS.csv
 * The file is one of the findings that the Federal Audit Clearinghouse accepted (test/fixtures/imports has an excerpt).
 * `is_repeat_finding` is the truth. Findings name no cause, so what kind of finding it was has to stand for it.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { comesBack, type Recurring } from '../src/features/problems/rules/recurrence.ts';
import { day, type Day } from '../src/lib/day.ts';
import { readCsv } from '../src/platform/spreadsheets/csv.ts';

type Row = Readonly<Record<string, string>>;
type Finding = {
  readonly auditee: string;
  readonly report: string;
  readonly number: string;
  readonly acceptedOn: Day;
  readonly programs: Set<string>;
  readonly kind: string;
  readonly repeat: boolean;
  readonly before: readonly string[];
};

/** How often the rule was right: of those it named, and of those there were. */
export type Measured = { readonly named: number; readonly there: number; readonly right: number };

export type Outcome = {
  readonly findings: number;
  readonly repeats: number;
  /** Repeats whose earlier finding, by the number the auditor gives, is in the file as well. */
  readonly findable: number;
  /** Against all repeats, and against those that could be found. */
  readonly all: Measured;
  readonly found: Measured;
};

const KINDS = [
  'is_modified_opinion',
  'is_other_matters',
  'is_material_weakness',
  'is_significant_deficiency',
  'is_other_findings',
  'is_questioned_costs',
];

function rowsOf(bytes: Buffer): Row[] {
  const [head, ...rows] = [...readCsv(bytes).rows].map((cells) =>
    cells.map((cell) =>
      typeof cell === 'object' && cell !== null
        ? String(Object.values(cell).at(-1))
        : String(cell ?? ''),
    ),
  );
  return rows.map((cells) =>
    Object.fromEntries((head ?? []).map((name, at) => [name, cells[at] ?? ''])),
  );
}

/** One finding stands in the file once for each award it concerns. */
function findingsOf(rows: readonly Row[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const row of rows) {
    const key = `${row['report_id']} ${row['reference_number']}`;
    const known = findings.get(key);
    if (known !== undefined) {
      known.programs.add(row['aln'] ?? '');
      continue;
    }
    findings.set(key, {
      auditee: row['auditee_uei'] ?? '',
      report: row['report_id'] ?? '',
      number: row['reference_number'] ?? '',
      acceptedOn: day((row['fac_accepted_date'] ?? '').slice(0, 10)),
      programs: new Set([row['aln'] ?? '']),
      kind: KINDS.filter((flag) => row[flag] === 'YES').join(' '),
      repeat: row['is_repeat_finding'] === 'YES',
      before: (row['prior_finding_ref_numbers'] ?? '')
        .split(/[,;]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    });
  }
  return [...findings.values()];
}

/** A finding as the rule sees it. The program is the process, the kind of finding its cause. */
const asProblem = ({ report, number, acceptedOn, kind }: Finding, program: string): Recurring => ({
  id: `${report} ${number}`,
  process: program,
  root_keys: kind === '' ? [] : [`method|${kind}`],
  same_as_id: null,
  noticed_on: acceptedOn,
  closed_on: null,
  withdrawn_on: null,
});

function isNamed(finding: Finding, others: readonly Finding[]): boolean {
  return others.some((other) =>
    [...finding.programs].some(
      (program) =>
        other.programs.has(program) &&
        other.report !== finding.report &&
        comesBack(asProblem(finding, program), asProblem(other, program)),
    ),
  );
}

/** What the rule says of each finding, against what its auditor says. Throws where the file is no such list. */
export function measureRecurrence(bytes: Buffer): Outcome {
  const findings = findingsOf(rowsOf(bytes));
  const byAuditee = new Map<string, Finding[]>();
  for (const finding of findings) {
    byAuditee.set(finding.auditee, [...(byAuditee.get(finding.auditee) ?? []), finding]);
  }
  const judged = findings.map((finding) => {
    const others = byAuditee.get(finding.auditee) ?? [];
    const findable = finding.repeat && others.some(({ number }) => finding.before.includes(number));
    return { repeat: finding.repeat, findable, named: isNamed(finding, others) };
  });
  const count = (of: (one: (typeof judged)[number]) => boolean) => judged.filter(of).length;
  const named = count((one) => one.named);
  return {
    findings: findings.length,
    repeats: count(({ repeat }) => repeat),
    findable: count(({ findable }) => findable),
    all: {
      named,
      there: count(({ repeat }) => repeat),
      right: count((one) => one.named && one.repeat),
    },
    found: {
      named,
      there: count(({ findable }) => findable),
      right: count((one) => one.named && one.findable),
    },
  };
}

const part = (count: number, of: number): string =>
  of === 0 ? `${count} of ${of}` : `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;

/** The outcome in lines to print. */
export function linesOf({ findings, repeats, findable, all, found }: Outcome): string[] {
  return [
    `findings: ${findings}, of them repeats by their auditors: ${repeats}`,
    `repeats whose earlier finding is in the file: ${part(findable, repeats)}`,
    `precision, named by the rule and a repeat: ${part(all.right, all.named)}`,
    `recall over all repeats: ${part(all.right, all.there)}`,
    `recall over those that can be found: ${part(found.right, found.there)}`,
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('Name the file of findings.');
  console.log(linesOf(measureRecurrence(readFileSync(path))).join('\n'));
}

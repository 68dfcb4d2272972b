import { clock } from './clock.ts';
import { fileNames } from './file-names.ts';
import { innerHtml } from './inner-html.ts';
import { length } from './length.ts';
import { mocks } from './mocks.ts';
import { pastDay } from './past-day.ts';
import { findings, isCode, treeAt, type Finding, type Rule, type Tree } from './rule.ts';
import { sqlPlace } from './sql-place.ts';
import { sqlText } from './sql-text.ts';
import { suppressions, suppressionsIn, type Suppression } from './suppressions.ts';

/** Every rule of our own. */
export const rules: readonly Rule[] = [
  fileNames,
  length,
  clock,
  sqlPlace,
  sqlText,
  innerHtml,
  mocks,
  pastDay,
  suppressions,
];

/** What the rules say about a tree. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Comments in the product that tell a check to look away, each with a reason. */
  readonly suppressed: number;
}

/**
 * Applies rules to the tree below a folder. `// allow <rule>: reason` on the line itself or on the
 * one before lets a single line through; one that lets nothing through is itself a finding.
 */
export function applyRules(root: string, chosen: readonly Rule[] = rules): Verdict {
  const tree = treeAt(root);
  const verdicts = tree.paths.map((path) => judge(path, tree, chosen));
  return {
    findings: verdicts.flatMap((verdict) => verdict.findings),
    suppressed: verdicts.reduce((sum, verdict) => sum + verdict.suppressed, 0),
  };
}

function judge(path: string, tree: Tree, chosen: readonly Rule[]): Verdict {
  const concerned = chosen.filter((rule) => rule.applies(path));
  if (concerned.length === 0) return { findings: [], suppressed: 0 };
  const file = tree.read(path);
  const found = concerned.flatMap((rule) => findings(rule, file, tree));
  const comments = isCode(path) && !path.startsWith('tools/rules/') ? suppressionsIn(file) : [];
  const allowances = comments.filter(({ rule }) => rule !== undefined);
  const left = found.filter((finding) => !allowances.some((given) => lets(given, finding)));
  const idle = allowances.filter((given) => !found.some((finding) => lets(given, finding)));
  return {
    findings: [...left, ...idle.map((given) => pointless(given, path))],
    suppressed: path.startsWith('src/') ? comments.length : 0,
  };
}

function lets(given: Suppression, finding: Finding): boolean {
  const near = finding.line === given.line || finding.line === given.line + 1;
  return near && finding.rule === given.rule;
}

function pointless({ line, what }: Suppression, path: string): Finding {
  const message = `"${what}" lets nothing through any more: remove the comment`;
  return { rule: 'suppressions', path, line, message };
}

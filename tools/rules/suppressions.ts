import { isCode, type Complaint, type Rule, type SourceText } from './rule.ts';

/** A comment that tells a check to look away. */
export interface Suppression {
  readonly line: number;
  readonly what: string;
  readonly reason: string;
  /** For `// allow <rule>: …` the rule of our own it speaks of. */
  readonly rule?: string;
}

const KINDS: readonly RegExp[] = [
  /(?:\/\/|\/\*)\s*(?<what>(?:oxlint|eslint)-disable[a-z-]*)(?<reason>.*)/,
  /(?:\/\/|\/\*)\s*(?<what>@ts-(?:expect-error|ignore|nocheck))(?<reason>.*)/,
  /(?:\/\/|\/\*|\{\/\*)\s*(?<what>prettier-ignore)(?<reason>.*)/,
  /(?:\/\/|\/\*)\s*(?<what>(?:v8|c8|istanbul) ignore)(?<reason>.*)/,
  /(?:\/\/|\/\*)\s*(?<what>allow (?<rule>[a-z-]+)):(?<reason>.*)/,
];

/** Every suppression in a file. */
export function suppressionsIn(file: SourceText): Suppression[] {
  return file.text.split('\n').flatMap((text, index) => {
    const groups = KINDS.map((kind) => kind.exec(text)?.groups).find(Boolean);
    if (groups === undefined) return [];
    const suppression = { line: index + 1, what: groups['what'] ?? '', reason: reasonIn(groups) };
    return [groups['rule'] ? { ...suppression, rule: groups['rule'] } : suppression];
  });
}

function reasonIn(groups: Record<string, string>): string {
  const said = groups['reason'] ?? '';
  const disable = /-disable/.test(groups['what'] ?? '');
  const reason = disable ? (said.split(/\s--\s/)[1] ?? '') : said;
  return reason
    .replace('*/', '')
    .replace(/^[\s:–-]+/, '')
    .trim();
}

/** Looking away is possible, with a reason that the next reader can judge. */
export const suppressions: Rule = {
  name: 'suppressions',
  applies: (path) => isCode(path) && !path.startsWith('tools/rules/'),
  *look(file) {
    for (const { line, what, reason } of suppressionsIn(file)) {
      const message = objection(what, reason);
      if (message !== undefined) yield [line, message] satisfies Complaint;
    }
  },
};

function objection(what: string, reason: string): string | undefined {
  if (what === '@ts-ignore' || what === '@ts-nocheck') {
    return `${what} hides errors that come later: use @ts-expect-error with its reason`;
  }
  if (what === 'prettier-ignore') return 'prettier-ignore: the formatter has the last word';
  if (reason.split(/\s+/).length >= 3) return undefined;
  return what.includes('-disable')
    ? `${what} without a reason: say why after " -- ", in a few words`
    : `${what} without a reason: say why in the same comment, in a few words`;
}

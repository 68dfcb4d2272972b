type Place = { readonly line: number; readonly column: number };

/** What Stryker keeps of a run (mutation-testing-report-schema), as far as it is read here. */
export type Report = {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly replacement?: string;
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
};

export type Score = {
  /** Per cent; 100 where nothing was changed. */
  readonly score: number;
  readonly found: number;
  readonly all: number;
  /** One line for each change that no test noticed: where it is, what stood there, what was put in its place. */
  readonly survivors: readonly string[];
};

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** The changes that were noticed, of those that could run. A change that no test even reaches counts as unnoticed. */
export function scoreOf({ files }: Report): Score {
  const mutants = Object.entries(files).flatMap(([path, { source, mutants: own }]) =>
    own.map((mutant) => ({ ...mutant, path, source })),
  );
  const found = mutants.filter(({ status }) => NOTICED.has(status)).length;
  const left = mutants.filter(({ status }) => UNNOTICED.has(status));
  const all = found + left.length;
  return {
    score: all === 0 ? 100 : (100 * found) / all,
    found,
    all,
    survivors: left.map(({ path, source, location: { start, end }, replacement }) => {
      const before = oneLine(cut(source, start, end));
      return `${path}:${start.line}:${start.column} ${before} → ${oneLine(replacement ?? '')}`;
    }),
  };
}

/** Lines and columns count from 1. */
function cut(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at === last ? line.slice(0, end.column - 1) : line))
    .map((line, at) => (at === 0 ? line.slice(start.column - 1) : line))
    .join('\n');
}

const LONGEST = 100;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

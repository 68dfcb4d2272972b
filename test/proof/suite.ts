/** What a suite is told when it runs. */
export type ProofOptions = {
  /** Small counts, for a quick look and for `npm test`; the figures say their sample either way. */
  readonly quick: boolean;
  /** Every random choice follows from it; it is printed, so that a failing run can be repeated. */
  readonly seed: number;
  /** Progress, a line at a time. */
  readonly say: (line: string) => void;
};

/** One line of the table: what was measured, over how many, and whether that is what it must be. */
export type Figure = {
  readonly what: string;
  readonly value: string;
  /** Over what it was measured, such as "300 kills". */
  readonly sample: string;
  /** What it must reach; a figure without one is only told. */
  readonly aim?: string;
  /** Set when the aim was missed: the whole run then ends with exit code 1. */
  readonly missed?: boolean;
};

/** One body of proof, run by name with `npm run proof -- NAME`. */
export type Suite = {
  readonly name: string;
  readonly about: string;
  run(options: ProofOptions): Promise<readonly Figure[]>;
};

/** A figure that must be zero, such as the writes that were lost. */
export function none(what: string, found: number, sample: string): Figure {
  return { what, value: String(found), sample, aim: '0', missed: found !== 0 };
}

/** A figure that must be all of them, such as the start-ups that succeeded; nothing out of nothing is a miss. */
export function all(what: string, reached: number, total: number, sample: string): Figure {
  return {
    what,
    value: `${reached}/${total}`,
    sample,
    aim: 'all',
    missed: reached !== total || total === 0,
  };
}

/** A figure that is told without judging it. */
export function told(what: string, value: string, sample: string): Figure {
  return { what, value, sample };
}

import type { Day } from '../../../lib/day.ts';
import type { Category, FoundBy, Kind } from '../contract/kinds.ts';
import { fold } from '../../../lib/fold.ts';
import { comesBack, type Recurring } from './recurrence.ts';

/** What a problem said from `writtenOn` until its next state. */
export type ProblemState = {
  readonly writtenOn: Day;
  readonly kind: Kind;
  readonly serious: boolean;
  readonly process: string;
  readonly foundBy: FoundBy;
  readonly happenedOn: Day;
  readonly noticedOn: Day;
  readonly knownToTopOn: Day | null;
  /** Category and words of each root cause, as `causes.ts` makes a key of them. */
  readonly rootKeys: readonly string[];
  readonly sameAsId: string | null;
  readonly checkDueOn: Day | null;
  readonly checkedOn: Day | null;
  readonly closedOn: Day | null;
  readonly withdrawnOn: Day | null;
};

/** A problem as far as others count it: no names, and every state with the day it was written down. */
export type ProblemFacts = {
  readonly id: string;
  /** The day on which it was written down here; of an imported one, the day of the import. */
  readonly recordedOn: Day;
  readonly imported: boolean;
  readonly states: readonly [ProblemState, ...ProblemState[]];
};

/** Work that somebody stopped, and what became of it. */
export type HoldFacts = {
  readonly id: string;
  readonly calledOn: Day;
  readonly upheld: { readonly on: Day; readonly byId: string | null } | null;
  readonly overridden: { readonly on: Day; readonly byId: string | null } | null;
};

/** One check of a fix, from the day first planned for it until its verdict; null while there is none. */
export type Check = { readonly firstDueOn: Day; readonly checkedOn: Day | null };

export type ProblemOn = Omit<ProblemState, 'writtenOn' | 'withdrawnOn'> & {
  readonly id: string;
  readonly recordedOn: Day;
  readonly imported: boolean;
  readonly checks: readonly Check[];
};

/**
 * The checks that were planned one after another. One begins with the day planned for it and ends with its verdict; moving
 * its day does not change the first one. What an import says of checks is left out: it does not tell what was planned first.
 */
function checksOf(states: ProblemFacts['states'], imported: boolean): readonly Check[] {
  const checks: { firstDueOn: Day; checkedOn: Day | null }[] = [];
  let running: { firstDueOn: Day; checkedOn: Day | null } | null = null;
  const [first] = states;
  let unknown = imported && first.checkDueOn !== null && first.checkedOn === null;
  for (const { checkDueOn, checkedOn } of imported ? states.slice(1) : states) {
    if (unknown) {
      unknown = checkDueOn !== null && checkedOn === null;
      continue;
    }
    if (running === null && checkDueOn !== null && checkedOn === null) {
      running = { firstDueOn: checkDueOn, checkedOn: null };
      checks.push(running);
    } else if (running !== null && checkedOn !== null) {
      running.checkedOn = checkedOn;
      running = null;
    } else if (running !== null && checkDueOn === null) {
      running = null;
    }
  }
  return checks;
}

/**
 * The problems as they stood at the end of `asOf`; those withdrawn by then were none. Written out field by field: a firm has
 * thousands, and what is left over of an object costs ten times as much.
 */
export function problemsOn(problems: readonly ProblemFacts[], asOf: Day): readonly ProblemOn[] {
  const there: ProblemOn[] = [];
  for (const { id, recordedOn, imported, states } of problems) {
    const [first, ...later] = states.filter(({ writtenOn }) => writtenOn <= asOf);
    if (first === undefined) continue;
    const last = later.at(-1) ?? first;
    if (last.withdrawnOn !== null) continue;
    const { kind, serious, process, foundBy, happenedOn, noticedOn, knownToTopOn } = last;
    const { rootKeys, sameAsId, checkDueOn, checkedOn, closedOn } = last;
    there.push({
      id,
      recordedOn,
      imported,
      kind,
      serious,
      process,
      foundBy,
      happenedOn,
      noticedOn,
      knownToTopOn,
      rootKeys,
      sameAsId,
      checkDueOn,
      checkedOn,
      closedOn,
      checks: checksOf([first, ...later], imported),
    });
  }
  return there;
}

/** Where in the set-up its root causes lie. */
export function categoriesOn({ rootKeys }: Pick<ProblemOn, 'rootKeys'>): readonly Category[] {
  return [...new Set(rootKeys.map((key) => key.split('|', 1)[0] as Category))];
}

const recurring = (problem: ProblemOn): Recurring => ({
  id: problem.id,
  process: problem.process,
  root_keys: problem.rootKeys,
  same_as_id: problem.sameAsId,
  noticed_on: problem.noticedOn,
  closed_on: problem.closedOn,
  withdrawn_on: null,
});

/**
 * Those of `tried` that came back in one of `all`; see {@link comesBack}. Only what names an earlier one or shares a cause in
 * its process is compared with it: each with all others would take a second in a firm with some thousand problems.
 */
export function whichCameBack(
  tried: readonly ProblemOn[],
  all: readonly ProblemOn[],
): readonly ProblemOn[] {
  const byCause = new Map<string, ProblemOn[]>();
  for (const later of all) {
    const names = later.sameAsId === null ? [] : [later.sameAsId];
    for (const key of [...causesOf(later), ...names]) {
      const kin = byCause.get(key);
      if (kin === undefined) byCause.set(key, [later]);
      else kin.push(later);
    }
  }
  return tried.filter((earlier) =>
    [...causesOf(earlier), earlier.id].some((key) =>
      byCause.get(key)?.some((later) => comesBack(recurring(later), recurring(earlier))),
    ),
  );
}

const causesOf = ({ process, rootKeys }: ProblemOn): string[] => {
  if (rootKeys.length === 0) return [];
  const where = fold(process);
  return rootKeys.map((key) => `${where} ${key}`);
};

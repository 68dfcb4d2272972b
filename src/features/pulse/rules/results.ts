import { LEAST_COMMENTS, OPEN, type Dimension, type Open } from '../contract/kinds.ts';
import type { DimensionResult, Results, Value } from '../contract/results.ts';
import { mean } from '../../../lib/stats/mean.ts';
import { seenOf, shownOf, type Ballot, type Counted, type Seen, type Shown } from './publish.ts';
import { answerTo, dimensionsOf, saidOf, sumOf, type Answers, type Scored } from './score.ts';
import {
  agreementOf,
  bandOf,
  boundsOf,
  hasMean,
  isTold,
  jointOf,
  nearGap,
  oneDecimal,
  shownBounds,
  threeBins,
  type Agreement,
  type Range,
} from './tell.ts';

/** A block as it was announced; `parent` is the block it is a part of. */
export type KnownBlock = {
  readonly id: string;
  readonly parent: string | null;
  readonly ofLeaders: boolean;
  readonly name: string;
  readonly units: readonly string[];
  readonly eligible: number;
};

export type Closed = {
  readonly items: readonly Scored[];
  readonly least: number;
  readonly blocks: readonly KnownBlock[];
  readonly ballots: readonly { readonly block: string; readonly answers: Answers }[];
  readonly texts: readonly { readonly question: string; readonly words: string }[];
  /** The gaps of the wave before, where there was one and its statements were the same. */
  readonly before: ReadonlyMap<Dimension, number>;
};

/** Everything that will ever be shown of a wave, worked out once from the ballots as they lay in the box. */
export function resultsOf(closed: Closed): Results {
  const { blocks, ballots, least, items } = closed;
  const answersOf = new Map<Ballot, Answers>();
  const dimensions = dimensionsOf(items);
  const counted = ballots.map(({ block, answers }) => {
    const ballot: Ballot = new Map(dimensions.map((one) => [one, saidOf(answers, items, one)]));
    answersOf.set(ballot, answers);
    return { block, ballot };
  });
  const ballotsOf = (id: string) =>
    counted.flatMap(({ block, ballot }) => (block === id ? [ballot] : []));
  const leaders = blocks.find(({ ofLeaders }) => ofLeaders);
  const root = blocks.find(({ ofLeaders, parent }) => !ofLeaders && parent === null)!;
  const whole = shownOf(treeOf(root, blocks, ballotsOf), least);
  const leaderBallots = leaders === undefined ? [] : ballotsOf(leaders.id);
  return {
    eligible: root.eligible,
    answered: ballots.length - leaderBallots.length,
    leaders: { asked: leaders?.eligible ?? 0, answered: leaderBallots.length },
    groups: whole === undefined ? [] : groupsOf(whole),
    dimensions:
      whole === undefined
        ? []
        : dimensions.map((dimension) =>
            resultOf(closed, { dimension, whole, leaders: leaderBallots, answersOf }),
          ),
    texts: textsOf(closed.texts),
  };
}

function treeOf(
  block: KnownBlock,
  blocks: readonly KnownBlock[],
  ballotsOf: (id: string) => Ballot[],
): Counted {
  const below = blocks.filter(({ parent }) => parent === block.id);
  const { id, units, name, eligible } = block;
  return {
    id,
    units,
    name,
    eligible,
    blocks: below.map((one) => treeOf(one, blocks, ballotsOf)),
    ballots: below.length === 0 ? ballotsOf(id) : [],
  };
}

type Group = Results['groups'][number];

function groupsOf(shown: Shown, within: number | null = null, before = 0): Group[] {
  const { name, units, eligible, ballots } = shown;
  const own: Group = { name, units: [...units], within, eligible, answered: ballots.length };
  const all = [own];
  for (const part of shown.groups) all.push(...groupsOf(part, before, before + all.length));
  return all;
}

type About = {
  readonly dimension: Dimension;
  readonly whole: Shown;
  readonly leaders: readonly Ballot[];
  readonly answersOf: ReadonlyMap<Ballot, Answers>;
};

function resultOf({ items, least, before }: Closed, about: About): DimensionResult {
  const { dimension, whole, answersOf } = about;
  const own = items.filter((item) => item.dimension === dimension);
  const values = flat(seenOf(whole, dimension, least)).map((seen) =>
    valueOf(seen, least, agreementIn(seen, own, answersOf)),
  );
  const leaders = leadersOf(about);
  const known = leaders?.mean ?? null;
  const staff = values[0] === undefined ? null : rangeOf(values[0]);
  return {
    dimension,
    values,
    leaders,
    // From the figures as they are shown, so that the gap tells no more than they do.
    gap:
      staff === null || known === null
        ? null
        : gapBetween(known, staff, before.get(dimension) ?? null),
  };
}

/** Where staff stand as far as it is shown: the mean, or the bounds in its place; null where neither is. */
function rangeOf({ mean: shown, low, high }: Value): Range | null {
  if (shown !== null) return { low: shown, high: shown };
  return low === null || high === null ? null : { low, high };
}

function gapBetween(leaders: number, staff: Range, before: number | null) {
  const value = oneDecimal(nearGap(leaders, staff));
  return { value, told: isTold(value, before), joint: jointOf(leaders, staff) };
}

function flat(seen: Seen): Seen[] {
  return [seen, ...seen.below.flatMap(flat)];
}

function leadersOf({ dimension, leaders }: About): DimensionResult['leaders'] {
  if (leaders.length === 0) return null;
  const { scores } = sumOf(leaders.flatMap((ballot) => ballot.get(dimension) ?? []));
  const value = mean(scores);
  return { people: scores.length, mean: value === null ? null : oneDecimal(value) };
}

/** Whether people of a group agree; asked of those who answered every statement of the dimension. */
function agreementIn(
  { group }: Seen,
  items: readonly Scored[],
  answersOf: ReadonlyMap<Ballot, Answers>,
): Agreement | null {
  const rows = group.ballots.flatMap((ballot) => {
    const answers = answersOf.get(ballot) ?? {};
    const row = items.flatMap((item) => answerTo(item, answers) ?? []);
    return row.length === items.length ? [row] : [];
  });
  return agreementOf(rows);
}

const SILENT = { mean: null, low: null, high: null, favourable: null, agreement: null, bins: null };

function valueOf({ group, verdict, sum }: Seen, least: number, agreement: Agreement | null): Value {
  const given = sum.answered + sum.cannotSay;
  const cannotSay = given === 0 ? null : Math.round((100 * sum.cannotSay) / given);
  if (verdict !== 'shown') return { ...SILENT, verdict, people: 0, cannot_say: cannotSay };
  const { scores } = sum;
  const value = mean(scores)!;
  const people = scores.length;
  const bounds = boundsOf(people, Math.max(group.eligible, people), value);
  const differ = agreement === 'differ' && people >= 2 * least;
  return {
    verdict,
    people,
    mean: hasMean(people, group.eligible) ? oneDecimal(value) : null,
    ...shownBounds(bounds, people),
    favourable: bandOf(sum.favourable / sum.answered),
    cannot_say: cannotSay,
    agreement,
    bins: differ ? threeBins(scores) : null,
  };
}

/** What was written, if enough wrote; the order is that in which it was drawn. */
function textsOf(texts: Closed['texts']): Results['texts'] {
  const of = (question: Open): string[] => {
    const own = texts.flatMap((text) => (text.question === question ? [text.words] : []));
    return own.length >= LEAST_COMMENTS ? own : [];
  };
  const [helps, hinders] = OPEN.map(of) as [string[], string[]];
  return helps.length + hinders.length === 0 ? null : { helps, hinders };
}

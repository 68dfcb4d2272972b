import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAD, ended, GOOD, open } from '../../../../test/catalogue-firms.ts';
import { FIRST_DAY, LENGTH, allFacts, journals, personId } from '../../../../test/journals.ts';
import {
  MD,
  TODAY,
  asked,
  countsOf,
  EMPTY,
  english,
  leader,
  ofActions,
  owners,
  ofParts,
  pictureOf,
  pictureOfCounts,
  say,
  sayAll,
  slip,
} from '../../../../test/pictures.ts';
import { addDays } from '../../../lib/day.ts';
import type { ActionAggregates } from './aggregates/actions.ts';
import { evaluate, evaluationDays, pictureFor } from './evaluation.ts';
import { howFigure, howSignal } from './explanations.ts';
import { INDICATORS } from './indicators/catalogue.ts';
import { SIGNALS } from './signals/catalogue.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from './thresholds.ts';
import { waitingCards } from './waiting.ts';

describe('the catalogue', () => {
  it('has a text for whatever any history leads to', () => {
    const someDay = fc
      .integer({ min: 60, max: LENGTH })
      .map((offset) => addDays(FIRST_DAY, offset));
    fc.assert(
      fc.property(
        journals({ imports: true, max: 60 }),
        someDay,
        fc.nat(5),
        (journal, on, index) => {
          const facts = allFacts(journal);
          const [now, before, earlier] = evaluationDays(on, THRESHOLDS).map((asOf) =>
            evaluate(countsOf(facts, asOf), THRESHOLDS),
          );
          for (const level of ['top', 'line', 'other'] as const) {
            const viewer = { personId: personId(index), level };
            for (const text of sayAll(
              pictureFor(viewer, [now!, before!, earlier!], THRESHOLDS),
              viewer,
            )) {
              expect(text).toMatch(/^[A-Z0-9].*[a-z.]$/);
              expect(text).not.toMatch(/!|\b1 (?:open )?actions\b|\b1 moves\b| {2}/);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has a text for every signal, its end, its opposite and every figure', () => {
    const own = { personId: MD.personId, top: true, on: TODAY };
    const one = { ...own, total: 1, ids: ['a'], amount: 60 };
    const many = { ...own, total: 2, ids: ['a', 'b'], amount: 60 };
    const examples: readonly Partial<ActionAggregates>[] = [
      { recordsSince: null },
      {},
      { open: 16, overdue: 9 },
      { open: 16, overdue: 9, leaders: leader(3) },
      { open: 16, overdue: 5 },
      { open: 16, undated: 9 },
      { open: 16, undated: 16 },
      { open: 16, undated: 2, ownerless: 1, owners: owners(6, 6, 6, 6, 6) },
      { owners: owners(30) },
      { longOverdue: [one] },
      { longOverdue: [many] },
      { slipTop: slip(10, 3, 3), slipOthers: slip(20, 9, 7), leaders: leader(0, 2) },
      { slipTop: slip(10, 3, 3), slipOthers: slip(20, 9, 7) },
      { slipOthers: slip(20, 9, 0) },
      { oftenMoved: [one] },
      { oftenMovedElsewhere: { total: 1, ids: ['a'] } },
      { early: [one] },
      { early: [{ ...one, personId: 'someone else' }] },
      { followThroughTop: { due: 6, kept: 6, imported: 1 } },
      { followThroughOthers: { due: 20, kept: 2, imported: 0 } },
    ];
    const quiet = { open: 20, followThroughOthers: { due: 20, kept: 20, imported: 0 } };
    const pictures = [
      ...examples.flatMap((counts) => [
        pictureOf(counts),
        pictureOf(quiet, counts, counts),
        pictureOf(counts, quiet, quiet),
      ]),
      ...[...BAD, ...GOOD]
        .map(ofParts)
        .flatMap((counts) => [pictureOfCounts(counts), pictureOfCounts(EMPTY, counts, counts)]),
    ];
    const texts = pictures.flatMap((picture) => sayAll(picture, MD));
    for (const text of texts) expect(text).toMatch(/^[A-Z0-9].*[a-z.]$/);
  });

  it('names every signal and asks every indicator’s question', () => {
    const { windowDays: days, decideDays: limit } = THRESHOLDS.counting;
    const values = { days, limit };
    const keys = [
      ...SIGNALS.map(({ id }) => `signal.${id}.name`),
      ...INDICATORS.flatMap(({ id }) =>
        ['name', 'question', 'formula'].map((part) => `indicator.${id}.${part}`),
      ),
      ...['in_order', 'watch', 'act'].map((verdict) => `verdict.${verdict}`),
    ];
    for (const key of keys) expect(say({ key, values })).not.toBe('');
  });

  it('has a text for how each figure and signal is worked out, and for waiting', () => {
    const { indicators } = evaluate(ofActions({ open: 12, overdue: 5 }), THRESHOLDS);
    const slipped = evaluate(ofActions({ slipOthers: slip(20, 9, 7) }), THRESHOLDS).indicators;
    const done = [ended(7, 9)];
    const counts = { decision: [], doneTop: [], doneOthers: [] };
    const byMonths = indicators.slice(0, 1).map((one) => ({ ...one, by: 'course' as const }));
    const direction = BAD.flatMap((parts) => evaluate(ofParts(parts), THRESHOLDS).indicators);
    const messages = [
      ...[...indicators, ...slipped, ...direction, ...byMonths].flatMap((result) =>
        howFigure(result, THRESHOLDS),
      ),
      ...SIGNALS.flatMap(({ id }) => howSignal(id, THRESHOLDS)),
      ...[
        counts,
        { decision: done, doneTop: done, doneOthers: done },
        { ...counts, decision: [open(7, 9)], doneOthers: [open(7, 9)] },
      ].flatMap((waiting) =>
        waitingCards(waiting, THRESHOLDS).flatMap(({ says, more }) => [says, ...more]),
      ),
      { key: 'waiting.decision.name', values: {} },
      { key: 'waiting.done.name', values: {} },
    ];
    for (const message of messages) expect(say(message)).toMatch(/^[A-Z0-9].*[a-z0-9)%.]$/);
  });

  it('has no text that nothing can lead to', () => {
    // the words of the pages themselves are asked for by name, which the compiler checks
    const stems = Object.keys(english)
      .filter((key) => !key.startsWith('page.'))
      .map((key) => key.replace(/_(?:zero|one|other)$/, ''));
    const nested = Object.values(english).flatMap((text) =>
      [...text.matchAll(/\$t\(([^,)]+)/g)].map((match) => match[1]!),
    );
    const unused = stems.filter((key) => !asked.has(key) && !nested.includes(key));
    expect([...new Set(unused)]).toEqual([]);
  });
});

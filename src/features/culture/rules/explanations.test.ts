import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LENGTH, allFacts, journals } from '../../../../test/journals.ts';
import { countsOf, ofActions, say } from '../../../../test/pictures.ts';
import { addDays } from '../../../lib/day.ts';
import { evaluate } from './evaluation.ts';
import { CAUSES, howFigure, howFinding, howSignal } from './explanations.ts';
import { median } from './figures.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, SIGNAL_IDS } from './thresholds.ts';

describe('how things are worked out', () => {
  it('has a text for whatever any history leads to, and a rule for every cause found', () => {
    const someDay = fc.integer({ min: 60, max: LENGTH }).map((by) => addDays(FIRST_DAY, by));
    fc.assert(
      fc.property(journals({ imports: true, max: 60 }), someDay, (journal, on) => {
        const counts = countsOf(allFacts(journal), on);
        const { indicators, findings } = evaluate(counts, THRESHOLDS);
        const texts = [
          ...indicators.flatMap((result) => howFigure(result, THRESHOLDS)),
          ...findings.flatMap((finding) => howFinding(finding, THRESHOLDS)),
        ].map(say);
        for (const text of texts) expect(text).toMatch(/^[A-Z0-9].*[a-z0-9)%]\.$/);
        for (const { id, cause } of findings) expect(CAUSES[id]).toContain(cause);
      }),
    );
  });

  it('says of a middle that is not known yet what is held against the limits', () => {
    const rows = [
      { time: 3, ended: 1, open: 0 },
      { time: 20, ended: 0, open: 3 },
      { time: 40, ended: 0, open: 2 },
    ];
    const [found] = evaluate(ofActions({ open: 12 }), THRESHOLDS).indicators.filter(
      ({ id }) => id === '3a',
    );
    const texts = howFigure({ ...found!, figure: median(rows, 4) }, THRESHOLDS).map(say);
    expect(texts[1]).toBe(
      'Of 6 fewer than half have ended. The longest has waited 40 days (Kaplan–Meier). Half of them took 20 days or longer, whatever becomes of those that are open; that is what is held against the limits.',
    );
  });

  it('says the share, the range and the limit of an overdue share in numbers', () => {
    const [, overdue] = evaluate(ofActions({ open: 12, overdue: 5 }), THRESHOLDS).indicators;
    expect(howFigure(overdue!, THRESHOLDS).map(say)).toEqual([
      'Open actions past their current due date ÷ open actions.',
      '5 of 12 is 42 %. Few records say little, so it is read as a range: 26 to 60 % (Wilson interval, 80 %).',
      'Trouble lies above: it is worth watching when even the lower end of the range is above 15 %, worth acting on when it is above 30 %.',
      'Below 5 records nothing is said.',
    ]);
  });

  it('tells the rules of every signal', () => {
    for (const id of SIGNAL_IDS) {
      expect(howSignal(id, THRESHOLDS).map(say)).toHaveLength(CAUSES[id].length + 1);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { MD, TODAY, leader, owners, pictureOf, say, slip } from '../../../../test/pictures.ts';
import { day } from '../../../lib/day.ts';
import type { ActionAggregates } from './aggregates/actions.ts';
import { figureCard, goodNewsCard, headline, signalCard, stoppedSentence } from './sentences.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from './thresholds.ts';

const head = (...counts: Parameters<typeof pictureOf>) =>
  say(headline(pictureOf(...counts), MD, THRESHOLDS));
const firstSignal = (counts: Partial<ActionAggregates>) => {
  const card = signalCard(pictureOf(counts).live[0]!, MD);
  return [card.says, card.evidenceSays, card.instead, card.clears].map(say);
};

describe('S1 in words', () => {
  const late = { open: 16, overdue: 9, overdueEvidence: { total: 9, ids: ['a'] } };

  it('speaks to the leader concerned, says what to do instead and what ends it', () => {
    expect(firstSignal({ ...late, leaders: leader(3) })).toEqual([
      '9 of 16 open actions are late; 3 are yours.',
      'The 9 late actions, oldest first',
      'Finish one this week. Stop or shrink two, and say why.',
      'It is gone as soon as 3 of them are finished, or moved with a reason.',
    ]);
    expect(firstSignal({ ...late, leaders: leader(1) })[0]).toBe(
      '9 of 16 open actions are late; 1 is yours.',
    );
  });

  it('speaks of the top team as one where none is the reader’s', () => {
    expect(firstSignal(late)[0]).toBe(
      '9 of 16 open actions are late; none of them is with the top team.',
    );
    const others = [{ ...leader(2)[0]!, personId: 'other' }];
    expect(firstSignal({ ...late, leaders: others })[0]).toBe(
      '9 of 16 open actions are late; 2 are with the top team.',
    );
  });

  it('reads well with large numbers', () => {
    const counts = { open: 16000, overdue: 9000, leaders: leader(1200) };
    expect(firstSignal(counts)[0]).toBe('9,000 of 16,000 open actions are late; 1,200 are yours.');
  });

  it('speaks of one important action and of several', () => {
    const own = { ids: ['a'], personId: MD.personId, top: true, on: day('2026-05-01'), amount: 60 };
    expect(firstSignal({ longOverdue: [{ ...own, total: 1 }] })[0]).toBe(
      'An important action of yours is 60 days past its date.',
    );
    expect(firstSignal({ longOverdue: [{ ...own, total: 2 }] })[0]).toBe(
      '2 important actions of yours are more than 30 days past their dates; the oldest by 60 days.',
    );
  });
});

describe('S2 in words', () => {
  it('says that dates move after they pass', () => {
    const counts = { slipTop: slip(5, 3, 3), slipOthers: slip(20, 9, 7) };
    expect(firstSignal(counts)[0]).toBe(
      'Dates move after they pass: 10 of the 12 moves in the last 90 days, 3 of them on actions of the top team.',
    );
    expect(firstSignal({ ...counts, leaders: leader(0, 2) })[0]).toBe(
      'Dates move after they pass: 10 of the 12 moves in the last 90 days, 2 of them on your own actions.',
    );
    expect(firstSignal(counts)[3]).toMatch(/^It is gone after \d+ more moves made before/);
  });

  it('speaks of an action that keeps being moved', () => {
    const own = { ids: ['a'], personId: MD.personId, top: true, on: TODAY, amount: 4 };
    expect(firstSignal({ oftenMoved: [{ ...own, total: 1 }] })[0]).toBe(
      'One of your open actions has been moved 4 times.',
    );
    expect(firstSignal({ oftenMovedElsewhere: { total: 2, ids: ['a', 'b'] } })[0]).toBe(
      '2 open actions have been moved 3 times or more.',
    );
  });
});

describe('S10 in words', () => {
  it('names no one', () => {
    const words = firstSignal({ owners: owners(24, 3, 3) });
    expect(words[0]).toBe(
      'One person is accountable for 24 of the 30 actions of the last 90 days.',
    );
    expect(words.join()).not.toContain('Zora');
  });
});

describe('good news in words', () => {
  const news = (counts: Partial<ActionAggregates>) =>
    say(goodNewsCard(pictureOf(counts).goodNews!).says);
  const early = { ids: ['a'], top: true, on: TODAY };

  it('speaks to the leader whose doing it is', () => {
    const own = { ...early, personId: MD.personId };
    expect(news({ early: [{ ...own, total: 1, amount: 1 }] })).toBe(
      'You finished one of your actions 1 day before its date.',
    );
    expect(news({ early: [{ ...own, total: 3, amount: 9 }] })).toBe(
      'You finished 3 of your actions before their dates in the last 30 days.',
    );
  });

  it('speaks of the top team as one', () => {
    expect(news({ early: [{ ...early, personId: 'other', total: 1, amount: 9 }] })).toBe(
      'The top team finished one of its actions before its date in the last 30 days.',
    );
    expect(news({ followThroughTop: { due: 6, kept: 6, imported: 0 } })).toBe(
      'The top team kept all 6 of its first dates of the last 90 days.',
    );
  });

  it('speaks of dates moved in time and of work that is shared', () => {
    expect(news({ slipOthers: slip(12, 6, 0) })).toBe(
      'All 6 dates that moved in the last 90 days moved before they passed, with a reason.',
    );
    expect(news({ owners: owners(6, 6, 6, 6, 6) })).toBe(
      'The 30 actions of the last 90 days are shared by 5 people; nobody carries more than 6.',
    );
  });
});

describe('a signal no longer sent, in words', () => {
  it('has a sentence for each', () => {
    const own = { ids: ['a'], personId: MD.personId, top: true, on: TODAY };
    const earlier: readonly Partial<ActionAggregates>[] = [
      { open: 16, overdue: 9 },
      { longOverdue: [{ ...own, total: 1, amount: 60 }] },
      { slipOthers: slip(20, 10, 10) },
      { oftenMoved: [{ ...own, total: 1, amount: 4 }] },
      { oftenMovedElsewhere: { total: 1, ids: ['a'] } },
      { owners: owners(30) },
    ];
    const sentences = earlier.map((counts) => {
      const { stopped } = pictureOf({ open: 20 }, counts, counts);
      expect(stopped).toHaveLength(1);
      return say(stoppedSentence(stopped[0]!));
    });
    expect(new Set(sentences).size).toBe(earlier.length);
  });
});

describe('headline', () => {
  const kept = (count: number, due: number) => ({
    followThroughOthers: { due, kept: count, imported: 0 },
  });

  it('invites to begin where there are no records', () => {
    expect(head({ recordsSince: null })).toMatch(/^No actions are recorded yet\./);
  });

  it('says when there are too few', () => {
    expect(head({ open: 4, overdue: 4 })).toBe(
      'Not enough records yet to say whether promised improvements happen.',
    );
  });

  it('says that most have no date, and never calls that usual', () => {
    expect(head({ open: 30, undated: 16, ...kept(19, 20) })).toBe(
      '16 of 30 open actions have no date, so nobody can say whether they happen in time.',
    );
    expect(head({ open: 30, undated: 30, ...kept(19, 20) })).toBe(
      'None of the 30 open actions has a date, so nobody can say whether they happen in time.',
    );
    expect(head({ open: 30, undated: 15, ...kept(19, 20) })).toBe(
      'Nothing unusual; leave it alone.',
    );
    expect(head({ open: 30, undated: 29, ...kept(2, 20) })).toMatch(/^2 of 20 actions due/);
  });

  it('says that nothing is unusual', () => {
    expect(head({ open: 30, overdue: 2, ...kept(19, 20) })).toBe(
      'Nothing unusual; leave it alone.',
    );
  });

  it('puts a signal first, then promises not kept, then what has stopped, is forming or worth watching', () => {
    const late = { open: 16, overdue: 9 };
    const fine = { open: 16, overdue: 1 };
    expect(head({ ...late, ...kept(2, 20) })).toMatch(/^9 of 16 open actions are late/);
    expect(head({ ...fine, ...kept(2, 20) })).toBe(
      '2 of 20 actions due in the last 90 days were done by their first date.',
    );
    expect(head({ ...fine, ...kept(0, 20) })).toBe(
      'None of the 20 actions due in the last 90 days was done by its first date.',
    );
    expect(head(fine, late, late)).toMatch(
      /^A signal you stopped sending: at the look before, 9 of 16/,
    );
    expect(head(late, fine)).toMatch(/^Something may be changing\./);
    expect(head({ open: 16, overdue: 5 })).toBe(
      'Nothing needs you this week; one figure is worth watching.',
    );
  });
});

describe('figures in words', () => {
  it('never give a number below the floor', () => {
    const cards = pictureOf({}).indicators.map((result) =>
      say(figureCard(result, THRESHOLDS).says),
    );
    for (const text of cards) expect(text).toMatch(/^Not enough records yet.*(?: no|: 0 of)/);
  });

  it('say what the records cannot', () => {
    const card = (id: string, counts: Partial<ActionAggregates>) => {
      const result = pictureOf(counts).indicators.find((one) => one.id === id);
      const { says, more } = figureCard(result!, THRESHOLDS);
      return [says, ...more].map(say);
    };
    expect(card('3d', { open: 9, overdue: 0, undated: 1 })).toEqual([
      'None of the 9 open actions is late.',
      '1 open action has no date, so it can never be late.',
    ]);
    expect(card('1b', { owners: owners(5, 4, 4), ownerless: 2 })).toEqual([
      '13 actions of the last 90 days are shared by 3 people; one of them is accountable for 5.',
      '2 more actions have nobody accountable for them.',
    ]);
    const listed = { due: 9, kept: 8, imported: 7 };
    expect(card('7b-actions', { followThroughOthers: listed })[1]).toBe(
      '7 of them come from an imported list, which may show only the last of several dates.',
    );
    expect(card('3c', { slipTop: slip(10, 2, 0), slipOthers: slip(10, 15, 1) })).toEqual([
      'Dates were moved 17 times in the last 90 days, on 20 actions.',
      '1 of 17 moves came after the date had passed.',
      'For each action of the top team that is 0.2 moves, for everyone else 1.5.',
    ]);
  });
});

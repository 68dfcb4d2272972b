import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import type { ItemFacts, ItemState } from '../../../voice/rules/facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countVoice, type VoiceFacts } from './voice.ts';

// A Tuesday.
const TODAY = day('2026-11-24');
const ago = (days: number): Day => addDays(TODAY, -days);

type About = Partial<ItemState> & Partial<Pick<ItemFacts, 'kind' | 'raiserId' | 'anonymous'>>;

/** Something that was said so many days ago, of which nothing further is known. */
const said = (id: string, raised: number, about: About = {}): ItemFacts => {
  const { kind = 'idea', raiserId = id, anonymous = false, ...state } = about;
  const nothing: ItemState = {
    writtenOn: ago(raised),
    forOne: false,
    firstReplyOn: null,
    decidedOn: null,
    decision: null,
    hasReason: false,
    doneOn: null,
    hasAction: false,
    closedOn: null,
    closedHow: null,
  };
  return {
    id,
    kind,
    raisedOn: ago(raised),
    raiserId,
    anonymous,
    states: [{ ...nothing, ...state }],
  };
};
const count = (items: readonly ItemFacts[], more: Partial<VoiceFacts> = {}) =>
  countVoice(
    {
      items,
      reports: [],
      opened: [],
      headcount: 20,
      weekdays: [1, 2, 3, 4, 5],
      fair: [],
      ...more,
    },
    TODAY,
    DEFAULT_THRESHOLDS.counting,
  );

describe('barriers', () => {
  const barrier = (id: string, raised: number, about: About = {}) =>
    said(id, raised, { ...about, kind: 'barrier' });
  const gone = (days: number) => ({ closedOn: ago(days), closedHow: 'gone' }) as const;

  it('that are left are those looked at and not gone, the oldest first, without what one person was told', () => {
    const { barriersLeft } = count([
      barrier('younger', 100),
      barrier('older', 150),
      barrier('gone', 120, gone(40)),
      barrier('to one person', 130, { forOne: true }),
      said('an idea', 140),
    ]);
    expect(barriersLeft).toEqual({ total: 2, ids: ['older', 'younger'] });
  });

  it('that are gone are news for thirty days, the latest first', () => {
    const { barriersGone } = count([
      barrier('thirty days', 60, gone(29)),
      barrier('yesterday', 60, gone(1)),
      barrier('a month ago', 60, gone(30)),
      barrier('to one person', 60, { ...gone(1), forOne: true }),
      barrier('withdrawn', 60, { closedOn: ago(1), closedHow: 'withdrawn' }),
    ]);
    expect(barriersGone).toEqual({ total: 2, ids: ['yesterday', 'thirty days'] });
  });

  it('wait from the day they were raised until they are decided about, or for nothing more', () => {
    const { barrierWaits, barriersWaiting } = count([
      barrier('decided', 60, { decidedOn: ago(50) }),
      barrier('decided on the first day of W', 99, { decidedOn: ago(89) }),
      barrier('decided before W', 99, { decidedOn: ago(90) }),
      barrier('closed undecided', 40, { closedOn: ago(20), closedHow: 'unanswered' }),
      barrier('still waits', 30),
      barrier('waits longer', 45),
      barrier('to one person', 7, { forOne: true }),
      said('an idea', 12),
    ]);
    expect(barrierWaits).toEqual([
      { time: 7, ended: 0, open: 1 },
      { time: 10, ended: 2, open: 0 },
      { time: 20, ended: 0, open: 1 },
      { time: 30, ended: 0, open: 1 },
      { time: 45, ended: 0, open: 1 },
    ]);
    expect(barriersWaiting).toEqual({ total: 2, ids: ['waits longer', 'still waits'] });
  });
});

describe('a first word', () => {
  it('is waited for until it comes or the matter is closed, the oldest first', () => {
    const { waiting } = count([
      said('waits', 9),
      said('waits longer', 12),
      said('was answered', 12, { firstReplyOn: ago(3) }),
      said('was closed', 12, { closedOn: ago(3), closedHow: 'withdrawn' }),
      said('thanks', 12, { kind: 'thanks' }),
    ]);
    expect(waiting).toEqual({ total: 2, ids: ['waits longer', 'waits'] });
  });

  it('was heard by those who raised something in W, the latest first', () => {
    const heard = (id: string, raised: number, about: About = {}) =>
      said(id, raised, { firstReplyOn: ago(raised - 1), ...about });
    const counts = count([
      heard('first day of W', 89),
      heard('lately', 3),
      heard('before', 90),
      heard('by one person', 3, { forOne: true }),
      heard('thanks', 3, { kind: 'thanks' }),
    ]);
    expect(counts.heard).toEqual({ total: 2, ids: ['lately', 'first day of W'] });
  });

  it('is missed by concerns, the oldest first, whichever days people work', () => {
    const concerns = [said('a', 15, { kind: 'concern' }), said('b', 30, { kind: 'concern' })];
    expect(count(concerns).concerns.ids).toEqual(['b', 'a']);
    const heard = { kind: 'concern', firstReplyOn: ago(1) } as const;
    expect(count([said('a', 30, heard)]).concerns.total).toBe(0);
    expect(count(concerns, { weekdays: [1, 2] }).concerns.ids).toEqual([]);
  });
});

describe('what was said is decided about', () => {
  it('where its thirty days ran out in W; nobody decides about thanks or what was taken back', () => {
    const { loop, loopOpen } = count([
      said('ran out today', 30),
      said('has a day left', 29),
      said('ran out first in W', 119),
      said('ran out before', 120),
      said('to one person', 40, { forOne: true }),
      said('thanks', 40, { kind: 'thanks' }),
      said('taken back', 40, { closedOn: ago(35), closedHow: 'withdrawn' }),
      said('decided', 40, { decidedOn: ago(20), hasReason: true }),
    ]);
    expect(loop).toEqual({ all: 4, closed: 1 });
    expect(loopOpen).toEqual({ total: 2, ids: ['ran out first in W', 'ran out today'] });
  });
});

describe('ideas', () => {
  it('were decided and done in the ninety days', () => {
    const idea = (id: string, decided: number, done: number | null, about: About = {}) =>
      said(id, 200, {
        decidedOn: ago(decided),
        doneOn: done === null ? null : ago(done),
        ...about,
      });
    const { ideas, ideasDone, improvements } = count([
      idea('decided first in W', 89, 20),
      idea('decided before', 90, 90),
      idea('decided today', 0, null),
      idea('done later', 30, 5),
      idea('to one person', 30, 4, { forOne: true }),
      idea('a barrier', 30, 4, { kind: 'barrier' }),
    ]);
    expect(ideas).toEqual({ decided: 4, done: 3 });
    expect(ideasDone).toEqual({ total: 2, ids: ['done later', 'decided first in W'] });
    expect(improvements).toEqual({ all: 3, proactive: 3 });
  });

  it('are told with actions that were opened, as many as there were on a day', () => {
    const opened = [
      { openedOn: ago(89), proactive: true, count: 3 },
      { openedOn: ago(0), proactive: false, count: 2 },
      { openedOn: ago(-1), proactive: true },
    ];
    expect(count([], { opened }).improvements).toEqual({ all: 5, proactive: 3 });
  });
});

describe('who speaks', () => {
  it('is whoever said or reported something in W: an idea or a concern, and nobody without a name twice', () => {
    const items = [
      said('ana', 89),
      said('ben', 90),
      said('eva', 5, { kind: 'thanks' }),
      said('joe', 5, { kind: 'concern' }),
      said('nobody', 5, { kind: 'concern', raiserId: null, anonymous: true }),
      said('long ago', 90, { kind: 'concern', raiserId: null, anonymous: true }),
    ];
    const reports = [{ personId: 'kim', on: ago(89) }];
    const { speakers, named } = count(items, { reports });
    expect(speakers).toEqual({ people: 3, headcount: 20 });
    expect(named).toEqual({ concerns: 2, anonymous: 1 });
  });
});

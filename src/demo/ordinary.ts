import type { Source } from '../features/actions/contract/shapes.ts';
import { character, holderOn, isHere, manages } from './cast.ts';
import { AREAS, CHECKERS } from './firm/areas.ts';
import { Life, LAST_DAY } from './life.ts';
import { OWNER, type Step } from './script.ts';
import type { StoryLine } from './story-line.ts';
import type { Telling } from './telling.ts';
import { measuredValues } from './evidence.ts';

/** An action with its day, its owner and the number its source has given it. */
export type Opening = {
  readonly key: string;
  readonly line: StoryLine;
  readonly on: number;
  readonly owner: string;
  readonly reference: string;
};

/** From this day on nobody but the top of the firm moves a date, apart from the planted moves. */
const DATES_HOLD_SINCE = -112;
/** What is done after its date is done long enough ago to leave nothing late by chance. */
const LATE_ENDS_BEFORE = -16;

type Fate = {
  readonly moves: readonly { readonly on: number; readonly to: number }[];
  readonly done: number;
};

/** Tells the life of one action from the day it came up, as the firm usually does things. */
export function ordinaryLife(opening: Opening, telling: Telling): Step[] {
  const { calendar, chance, phrases } = telling;
  const { key, line, on } = opening;
  const life = new Life(calendar, chance);
  const due = on + leadOf(line, telling);
  const helpers = helpersOf(opening, telling);
  life.add(on, openerOf(line.area, line.source, on), {
    kind: 'open',
    action: key,
    title: line.title,
    why: line.why,
    source: line.source,
    reference: opening.reference,
    significance: line.significance,
    process: AREAS[line.area].process,
    owner: opening.owner,
    helpers,
    due: calendar.day(due),
  });
  prepare(life, opening, telling);
  if (chance.happens(0.3)) talk(life, opening, on + 2, telling);
  if (line.significance !== 'high' && line.source !== 'external_audit' && chance.happens(0.03)) {
    const leader = holderOn('gregor', on);
    life.add(on + 12, leader, { kind: 'cancel', action: key, reason: phrases.stopped() });
    return life.steps;
  }
  const fate = fateOf(opening, due, telling);
  const owner = passOn(life, opening, Math.min(on + 9, fate.done - 1, due - 1), telling);
  for (const move of fate.moves) {
    const reason = phrases.move();
    const to = calendar.day(move.to);
    if (!life.add(move.on, OWNER, { kind: 'move', action: key, to, reason })) return life.steps;
  }
  if (chance.happens(0.12)) talk(life, opening, fate.done - 1, telling);
  conclude(life, { opening, owner, done: fate.done }, telling);
  return life.steps;
}

function leadOf(line: StoryLine, { chance }: Telling): number {
  if (line.area === 'tools') return chance.between(32, 48);
  if (line.significance === 'high') return chance.between(18, 38);
  return line.significance === 'low' ? chance.between(28, 75) : chance.between(21, 52);
}

/** Whoever found it and may open it: the auditor, the system manager, or the head of the area. */
function openerOf(area: StoryLine['area'], source: Source, on: number): string {
  if (source === 'audit') return 'tomasz';
  if (source === 'external_audit') return 'leonie';
  return holderOn(AREAS[area].opens, on);
}

function helpersOf({ line, on, owner }: Opening, { chance }: Telling): string[] {
  const count = chance.pick([0, 0, 1, 1, 1, 2]);
  const present = AREAS[line.area].hands.filter(
    (key) => key !== owner && isHere(character(key), on) && isHere(character(key), on + 60),
  );
  return chance.shuffled(present).slice(0, count);
}

/** Holds the problem first, then says why it came and what will be done. */
function prepare(life: Life, { key, line, on }: Opening, { chance }: Telling): void {
  const action = key;
  if (line.held !== '')
    life.add(on + chance.between(0, 1), OWNER, { kind: 'contain', action, words: line.held });
  if (line.plan !== '' && line.significance !== 'low') {
    const { cause, plan } = line;
    life.add(on + chance.between(1, 2), OWNER, { kind: 'plan', action, cause, plan });
  }
}

function talk(life: Life, { key, line, owner }: Opening, on: number, telling: Telling): void {
  const { chance, phrases } = telling;
  const voices = [owner, ...AREAS[line.area].hands].map((one) => holderOn(one, on));
  const here = voices.filter((one) => isHere(character(one), on));
  life.add(on, chance.pick(here), { kind: 'comment', action: key, words: phrases.comment() });
}

/** Now and then an action passes to a colleague. @returns who has it afterwards */
function passOn(life: Life, opening: Opening, on: number, telling: Telling): string {
  const { chance, phrases } = telling;
  const { key, line, owner } = opening;
  const others = AREAS[line.area].owners
    .map((one) => holderOn(one, on))
    .filter((one) => one !== owner && one !== 'ines' && one !== 'gregor' && one !== 'petra');
  const isRecent = on > DATES_HOLD_SINCE;
  if (isRecent || on <= opening.on + 2 || others.length === 0 || !chance.happens(0.06))
    return owner;
  const to = chance.pick(others);
  life.add(on, OWNER, { kind: 'assign', action: key, to, reason: phrases.handedOver() });
  return to;
}

/** When it is done, and how its date moves until then. */
function fateOf({ line, on, owner }: Opening, due: number, { chance }: Telling): Fate {
  const inTime = (date: number): number =>
    Math.max(on + 4, date - chance.between(0, Math.min(8, Math.floor((date - on) / 3))));
  if (line.area === 'tools') return { moves: [], done: due - chance.between(4, 13) };
  if (['ines', 'gregor', 'petra'].includes(owner)) return fateAtTheTop(on, due, chance);
  const roll = chance.next();
  if (roll < 0.13 && due + 9 < LATE_ENDS_BEFORE)
    return { moves: [], done: due + chance.between(2, 9) };
  if (roll < 0.33 && due < DATES_HOLD_SINCE) {
    const first = { on: due - chance.between(1, 5), to: due + chance.between(10, 28) };
    if (!chance.happens(0.25) || first.to > DATES_HOLD_SINCE)
      return { moves: [first], done: first.to - chance.between(0, 5) };
    const second = { on: first.to - chance.between(1, 4), to: first.to + chance.between(7, 21) };
    return { moves: [first, second], done: second.to - chance.between(0, 4) };
  }
  return { moves: [], done: inTime(due) };
}

/** At the top, dates pass first and are moved then; more often from year to year. */
function fateAtTheTop(on: number, due: number, chance: Telling['chance']): Fate {
  const slips = on < -700 ? 0.15 : on < -350 ? 0.35 : 0.65;
  if (due + 32 < LAST_DAY && chance.happens(slips)) {
    const move = { on: due + chance.between(3, 6), to: due + chance.between(14, 26) };
    return { moves: [move], done: move.to - chance.between(0, 2) };
  }
  return { moves: [], done: due - chance.between(0, 3) };
}

type Ending = { readonly opening: Opening; readonly owner: string; readonly done: number };

/** Finishes, and lets somebody else look later whether it worked. */
function conclude(life: Life, { opening, owner, done }: Ending, telling: Telling): void {
  const { calendar, chance, phrases } = telling;
  const { key, line } = opening;
  const doer = holderOn(owner, done);
  if (chance.happens(0.1))
    life.add(done, OWNER, { kind: 'file', action: key, ...measuredValues(line.title, chance) });
  if (chance.happens(0.05)) {
    const [label, target] = phrases.shelf();
    life.add(done, OWNER, { kind: 'link', action: key, label, target });
  }
  const isChecked =
    line.significance === 'high' || (line.significance === 'normal' && chance.happens(0.45));
  const lookOn = done + chance.between(28, 70);
  const checker = checkerFor(owner, doer, lookOn, telling);
  const check = isChecked ? { by: checker, due: calendar.day(lookOn) } : null;
  const finished = life.add(done, OWNER, {
    kind: 'finish',
    action: key,
    result: line.result,
    check,
  });
  if (!finished || check === null) return;
  const lookedOn = lookOn + (lookOn < -60 && chance.happens(0.12) ? 4 : -chance.between(3, 7));
  verify(life, { key, checker, lookedOn }, telling);
}

type Look = {
  readonly key: string;
  readonly checker: string;
  readonly lookedOn: number;
};

function verify(life: Life, look: Look, telling: Telling): void {
  const { calendar, chance, phrases } = telling;
  const { key, checker, lookedOn } = look;
  const roll = chance.next();
  const good = { kind: 'check', action: key, verdict: 'effective', due: null } as const;
  if (roll < 0.86) {
    const note = chance.happens(0.3) ? phrases.checked() : '';
    life.add(lookedOn, checker, { ...good, note });
    if (lookedOn < -200 && chance.happens(0.02)) openAgain(life, look, lookedOn + 40, telling);
    return;
  }
  if (lookedOn > -75) {
    life.add(lookedOn, checker, { ...good, note: '' });
    return;
  }
  const due = calendar.day(lookedOn + 28);
  const failed = { kind: 'check', action: key, verdict: 'not_effective' } as const;
  life.add(lookedOn, checker, { ...failed, note: phrases.failed(), due });
  finishAgain(life, look, lookedOn + 24, telling);
}

function openAgain(life: Life, look: Look, on: number, telling: Telling): void {
  const { calendar, phrases } = telling;
  const due = calendar.day(on + 30);
  const reason = phrases.again();
  life.add(on, look.checker, { kind: 'reopen', action: look.key, reason, due });
  finishAgain(life, look, on + 26, telling);
}

function finishAgain(
  life: Life,
  { key, checker }: Omit<Look, 'lookedOn'>,
  on: number,
  telling: Telling,
): void {
  const { calendar, phrases } = telling;
  const check = { by: checker, due: calendar.day(on + 30) };
  life.add(on, OWNER, { kind: 'finish', action: key, result: phrases.secondResult(), check });
  const good = { kind: 'check', action: key, verdict: 'effective', due: null } as const;
  life.add(on + 29, checker, { ...good, note: phrases.checked() });
}

/** Somebody who manages or audits, is here that day, and neither owns nor did it. */
function checkerFor(owner: string, doer: string, on: number, { chance }: Telling): string {
  const fit = CHECKERS.filter(
    (one) => one !== owner && one !== doer && isHere(character(one), on) && manages(one, on),
  );
  return chance.pick(fit);
}

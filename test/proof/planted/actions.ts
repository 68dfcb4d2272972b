import type { GivenFacts } from '../../../src/features/culture/rules/aggregates/given.ts';
import type {
  ActionFacts,
  ActionState,
  DueMove,
} from '../../../src/features/culture/rules/facts.ts';
import type { OpenedFacts } from '../../../src/features/culture/rules/aggregates/voice.ts';
import { back, isHere, type Member } from './people.ts';
import { type Setting } from './setting.ts';
import { at, LENGTH, workday } from './time.ts';

/** How many actions a firm opens in a year. */
const actionsAYear = (size: number): number => 10 + 1.5 * size;
/** How long improvement stays away after a certificate where it does. */
const CLIFF = 110;

export type Actions = {
  readonly facts: ActionFacts[];
  readonly opened: OpenedFacts[];
  /** Those that were given to somebody in a meeting of the management. */
  readonly given: GivenFacts[];
  /** Improvements begun, by day. */
  readonly begun: {
    readonly kind: 'action';
    readonly id: string;
    readonly on: ReturnType<typeof at>;
  }[];
};

export function actionsOf(setting: Setting): Actions {
  const { audits, so, dice, size } = setting;
  const certified = audits[1]! + 2;
  const factor = (n: number): number => (n > certified && n <= certified + CLIFF ? so.goesOn : 1);
  const all: Actions = { facts: [], opened: [], given: [], begun: [] };
  for (const [index, n] of setting.days(actionsAYear(size), factor).entries()) {
    const id = `action-${String(index).padStart(4, '0')}`;
    const action = actionFacts(setting, id, n);
    all.facts.push(action);
    if (dice.chance(0.12)) all.given.push({ givenOn: at(n), action });
    all.opened.push({ openedOn: at(n), proactive: dice.chance(0.4) });
    if (dice.chance(0.85)) all.begun.push({ kind: 'action', id, on: at(n) });
  }
  return all;
}

function ownerOf(setting: Setting, n: number, high: boolean): Member {
  const { dice, so, people } = setting;
  const burdened = people.find((one) => one.level === 'other' && isHere(one, n));
  if (high && dice.chance(so.highAtTop)) return setting.someone(n, 'top');
  if (burdened !== undefined && dice.chance(so.oneOwner)) return burdened;
  if (high) return setting.someone(n, 'line');
  const kind = dice.weighted({ top: 0.2, line: 0.45, other: 0.35 });
  return setting.someone(n, kind);
}

type Move = { readonly n: number; readonly from: number; readonly to: number };

/** How an action goes: which dates it is given and when it is done. */
function course(
  setting: Setting,
  owner: Member,
  n: number,
): { moves: Move[]; due: number; done: number } {
  const { dice, so } = setting;
  const due = workday(n + dice.between(14, 91));
  const keeps = owner.level === 'top' ? so.onTimeTop : so.onTimeOthers;
  if (dice.chance(keeps)) {
    const done = workday(back(owner, n + Math.floor((due - n) * (0.4 + 0.55 * dice.next()))));
    return { moves: [], due, done: crammed(setting, done) };
  }
  let done = workday(back(owner, due + Math.max(1, dice.lasting(so.lateDays))));
  const moves: Move[] = [];
  let stands = due;
  for (let more = dice.chance(so.moves); more; more = dice.chance(so.movesAgain)) {
    const early = dice.chance(so.movesInTime);
    const moved = workday(
      early ? Math.max(n, stands - dice.between(2, 8)) : stands + dice.between(2, 10),
    );
    if (early && moved > stands) break;
    const to = workday(Math.max(stands, moved) + dice.between(12, 36));
    moves.push({ n: moved, from: stands, to });
    done = Math.max(done, moved + 3);
    stands = to;
  }
  return { moves, due, done: crammed(setting, workday(done)) };
}

/** What would have been closed in the months before an audit may wait for the last one. */
function crammed({ audits, dice, so }: Setting, done: number): number {
  const audit = audits.find((on) => done >= on - 120 && done < on - 30);
  return audit !== undefined && dice.chance(so.crams) ? workday(audit - dice.between(3, 30)) : done;
}

function actionFacts(setting: Setting, id: string, n: number): ActionFacts {
  const { dice } = setting;
  const high = dice.chance(0.2);
  const owner = ownerOf(setting, n, high);
  const { moves, due, done } = course(setting, owner, n);
  setting.did(owner, n);
  const first: ActionState = {
    recordedOn: at(n),
    proposed: false,
    highSignificance: high,
    accountableId: owner.id,
    openedOn: at(n),
    firstDueOn: at(due),
    dueOn: at(due),
    doneOn: null,
    cancelledOn: null,
  };
  const changes: [number, Partial<ActionState>][] = moves.map((move) => [
    move.n,
    { dueOn: at(move.to) },
  ]);
  const heir = isHere(owner, done) ? owner : setting.someone(done, owner.level);
  if (heir !== owner) changes.push([owner.to, { accountableId: heir.id }]);
  // Some things are written down days later.
  const written = done + (dice.chance(0.2) ? dice.between(1, 5) : 0);
  if (dice.chance(0.04)) changes.push([written, { cancelledOn: at(done) }]);
  else {
    changes.push([written, { doneOn: at(done) }]);
    setting.did(heir, done, 'action', id);
    setting.close('action', id, done);
  }
  return {
    id,
    importedOn: null,
    states: statesOf(first, changes),
    moves: movesOf(moves, owner, dice.chance(0.9)),
  };
}

function statesOf(first: ActionState, changes: readonly [number, Partial<ActionState>][]) {
  const all: [ActionState, ...ActionState[]] = [first];
  for (const [n, change] of changes.filter(([on]) => on < LENGTH).toSorted(([a], [b]) => a - b)) {
    all.push({ ...all.at(-1)!, ...change, recordedOn: at(n) });
  }
  return all;
}

function movesOf(moves: readonly Move[], owner: Member, hasReason: boolean): DueMove[] {
  return moves
    .filter(({ n }) => n < LENGTH)
    .map(({ n, from, to }) => ({
      movedOn: at(n),
      from: at(from),
      to: at(to),
      byId: owner.id,
      hasReason,
    }));
}

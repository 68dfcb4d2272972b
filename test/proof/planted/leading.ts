import type {
  CommitmentFacts,
  MessageFacts,
  VisitFacts,
} from '../../../src/features/leadership/rules/facts.ts';
import { isAway } from './people.ts';
import { type Setting } from './setting.ts';
import { at, isWorkday, LENGTH, workday } from './time.ts';

/** A promise with the day on which it was made, which the facts of a day do not tell. */
export type Promised = CommitmentFacts & { readonly madeOn: number };
export type Led = {
  readonly commitments: Promised[];
  readonly visits: VisitFacts[];
  readonly messages: MessageFacts[];
  readonly teams: { readonly id: string }[];
};

const QUARTER = 91;

/** What leaders promise, where they go and what they write. */
export function ledBy(setting: Setting): Led {
  const teams = Array.from({ length: Math.max(2, Math.round(setting.size / 12)) }, (_, place) => ({
    id: `team-${place}`,
  }));
  weekly(setting);
  return {
    commitments: promises(setting),
    visits: visits(setting, teams),
    messages: messages(setting),
    teams,
  };
}

/** Somebody at the top does something of the day's work in so many weeks. */
function weekly(setting: Setting): void {
  const { dice, so } = setting;
  for (let week = 0; week < LENGTH - 7; week += 7) {
    for (const top of setting.tops(week)) {
      const n = week + dice.between(0, 5);
      if (isWorkday(n) && !isAway(top, n) && dice.chance(so.firstHand)) {
        setting.did(top, n, 'item', `said-${top.id}-${week}`);
      }
    }
  }
}

function promises(setting: Setting): Promised[] {
  const { dice, so } = setting;
  const all: Promised[] = [];
  for (const n of setting.days(7 * setting.tops(0).length)) {
    const due = workday(n + dice.between(20, 61));
    const late = dice.chance(0.6) ? due + dice.between(3, 60) : LENGTH;
    const shown = dice.chance(so.keepsWord) ? due - dice.between(0, 12) : late;
    all.push({
      id: `promise-${all.length}`,
      madeOn: n,
      firstDueOn: at(due),
      withdrawnOn: null,
      shownOn: shown < LENGTH ? at(shown) : null,
    });
    setting.did(setting.someone(n, 'top'), n);
  }
  return all;
}

function visits(setting: Setting, teams: Led['teams']): VisitFacts[] {
  const { dice, so } = setting;
  const all: VisitFacts[] = [];
  for (let quarter = 0; quarter < LENGTH - QUARTER; quarter += QUARTER) {
    for (const { id: teamId } of teams) {
      if (!dice.chance(so.reaches)) continue;
      const n = workday(quarter + dice.between(0, QUARTER));
      const top = setting.someone(n, 'top');
      const id = `visit-${String(all.length).padStart(4, '0')}`;
      const replies = Array.from({ length: dice.between(0, 3) }, () =>
        dice.chance(so.answersTeams)
          ? at(n + dice.between(1, 15))
          : dice.chance(0.5)
            ? at(n + dice.between(16, 60))
            : null,
      );
      setting.did(top, n, 'visit', id);
      all.push({ id, teamId, byTop: true, visitedOn: at(n), recordedOn: at(n), replies });
    }
  }
  return all;
}

/** Some a month in all; near an audit more often, and then less often otherwise. */
function messages(setting: Setting): MessageFacts[] {
  const { audits, so, size } = setting;
  const near = (n: number): boolean => audits.some((on) => n >= on - 30 && n <= on + 32);
  const usual = size < 25 ? 14 : 22;
  const share = 62 / 365;
  const far = 1 / (1 - share + share * so.talksNear);
  return setting
    .days(usual, (n) => (near(n) ? so.talksNear * far : far))
    .map((n, index) => {
      const id = `message-${index}`;
      setting.did(setting.someone(n, 'top'), n, 'why_message', id);
      return { id, writtenOn: at(n) };
    });
}

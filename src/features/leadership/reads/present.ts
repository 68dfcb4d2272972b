import { addDays } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { REPLY_WITHIN } from '../contract/kinds.ts';
import type { Commitment, Visit, WhyMessage } from '../contract/shapes.ts';
import { canCommitment, replyToTeam, tellWhy } from '../policy.ts';
import { allows } from '../../../platform/access/predicate.ts';
import { standingOf } from '../rules/commitments.ts';
import type { StoredCommitment } from '../store/commitments.ts';
import type { StoredMessage } from '../store/messages.ts';
import type { StoredVisit } from '../store/visits.ts';

/** Somebody as the answers name them; null where nobody is named, or no person of that id was found to give a name. */
export function person(
  id: string | null,
  name: string | null,
): { id: string; name: string } | null {
  return id === null || name === null ? null : { id, name };
}

/** The past is looked at, not changed; and what is kept or taken back is not moved. */
export function presentCommitment(one: StoredCommitment, context: ReadContext): Commitment {
  const can = canCommitment(context.scope.actor, one);
  const open = !context.isPast && one.withdrawn_on === null;
  const owed = open && one.shown_on === null;
  return {
    id: one.id,
    version: one.version,
    what: one.what,
    notice: one.notice,
    standing: standingOf(one, context.asOf),
    first_due_on: one.first_due_on,
    due_on: one.due_on,
    made_on: one.made_on,
    made_by: person(one.made_by, one.made_name),
    owner: person(one.owner_id, one.owner_name),
    mine: one.owner_id === context.scope.actor.personId,
    everyone: one.everyone,
    teams: [...one.teams],
    people: [...one.people],
    moves: [...one.moves],
    evidence: one.evidence.map(({ added_by: by, added_name: name, ...said }) => ({
      ...said,
      added_by: person(by, name),
    })),
    withdrawn_on: one.withdrawn_on,
    withdraw_reason: one.withdraw_reason,
    can: { show: open && can.show, move: owed && can.move, withdraw: owed && can.withdraw },
  };
}

/** A visit, and by when each point is to be answered: 14 days after it. On a past day nobody can reply. */
export function presentVisit(visit: StoredVisit, { isPast, scope }: ReadContext): Visit {
  return {
    id: visit.id,
    version: visit.version,
    visited_by: person(visit.visited_by, visit.visited_name),
    team: { id: visit.team_id, name: visit.team_name },
    shift: visit.shift,
    visited_on: visit.visited_on,
    note: visit.note,
    points: visit.points.map(
      ({ id, text, reply, replied_by: by, replied_name: name, ...point }) => ({
        id,
        text,
        reply,
        replied_by: person(by, name),
        replied_on: point.replied_on,
        reply_by: addDays(visit.visited_on, REPLY_WITHIN),
      }),
    ),
    can: { reply: !isPast && allows(replyToTeam, scope.actor, visit) },
  };
}

/** A message with the number of people it was for; who read it is not known. No telling is noted on a past day. */
export function presentMessage(message: StoredMessage, { isPast, scope }: ReadContext): WhyMessage {
  return {
    id: message.id,
    version: message.version,
    title: message.title,
    text: message.text,
    case: {
      kind: message.case_kind,
      record_id: message.case_id,
      label: message.case_label,
    },
    everyone: message.everyone,
    teams: [...message.teams],
    written_by: person(message.written_by, message.written_name),
    written_on: message.written_on,
    addressed: message.people_addressed,
    tellings: [...message.tellings],
    can: { tell: !isPast && allows(tellWhy, scope.actor, message) },
  };
}

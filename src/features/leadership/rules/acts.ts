import { daysBetween, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';

/** A visit to a team that is there, on a day that has come. */
export function visit(
  visitedOn: Day,
  teamOpen: boolean,
  today: Day,
): Outcome<{ readonly visitedOn: Day }, 'visit.day_to_come' | 'visit.team_unknown'> {
  if (!teamOpen) return refuse('visit.team_unknown');
  return visitedOn > today
    ? refuse('visit.day_to_come', { day: visitedOn })
    : accept({ visitedOn });
}

/** What the team is told; once, because they have heard it. */
export function reply(
  { repliedOn, visitedOn }: { readonly repliedOn: Day | null; readonly visitedOn: Day },
  words: string,
  today: Day,
): Outcome<
  { readonly reply: string; readonly waitingDays: number },
  'visit.is_answered' | 'visit.reply_needed'
> {
  if (repliedOn !== null) return refuse('visit.is_answered', { day: repliedOn });
  if (words === '') return refuse('visit.reply_needed');
  return accept({ reply: words, waitingDays: Math.max(0, daysBetween(visitedOn, today)) });
}

/** A message to teams that are there, or to everybody. */
export function write(
  addressed: boolean,
  there: boolean,
): Outcome<null, 'why_message.to_nobody' | 'leadership.audience_unknown'> {
  if (!addressed) return refuse('why_message.to_nobody');
  return there ? accept(null) : refuse('leadership.audience_unknown');
}

/** Where a message was told: on a day that has come and not before it was written; refused otherwise, with the day. */
export function tell(
  toldOn: Day,
  writtenOn: Day,
  today: Day,
): Outcome<null, 'why_message.day_to_come' | 'why_message.before_written'> {
  if (toldOn > today) return refuse('why_message.day_to_come', { day: toldOn });
  return toldOn < writtenOn ? refuse('why_message.before_written', { day: toldOn }) : accept(null);
}

/** Nobody outside of top management answers for a duty of top management. */
export function appoint(
  { holder, isTop }: { readonly holder: string | null; readonly isTop: boolean },
  to: string,
): Outcome<
  { readonly from: string | null; readonly to: string },
  'duty.not_top_management' | 'duty.answers_already'
> {
  if (!isTop) return refuse('duty.not_top_management');
  return holder === to ? refuse('duty.answers_already') : accept({ from: holder, to });
}

/** Somebody who is here does a task towards a duty for which somebody answers. */
export function delegate({
  holder,
  here,
}: {
  readonly holder: string | null;
  readonly here: boolean;
}): Outcome<null, 'duty.nobody_answers' | 'duty.person_not_here'> {
  if (holder === null) return refuse('duty.nobody_answers');
  return here ? accept(null) : refuse('duty.person_not_here');
}

/** A task towards a duty ends once; nothing else stands in its way, not even that nobody answers for the duty. */
export function endTask(endedAt: Date | null): Outcome<null, 'duty.task_is_ended'> {
  return endedAt === null ? accept(null) : refuse('duty.task_is_ended');
}

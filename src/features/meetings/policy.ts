import type { Actor } from '../../platform/access/actor.ts';
import {
  answers,
  anyone,
  anyoneHere,
  hasRole,
  when,
  type Policy,
  type Predicate,
} from '../../platform/access/predicate.ts';
import type { MeetingAct, State } from './contract/kinds.ts';
import type { MeetingCan } from './contract/record.ts';

/** What the policies look at. */
export type Seated = {
  readonly state: State;
  readonly chair_id: string | null;
  readonly chaired_by: string | null;
  readonly writer_id: string | null;
  readonly created_by: string | null;
  readonly seated: readonly string[];
  readonly deputies: readonly string[];
};

const chair = when<Seated>(
  'who is in the chair',
  (actor, { chair_id, chaired_by }) => (chaired_by ?? chair_id) === actor.personId,
);
const writer = when<Seated>(
  'who writes the minutes',
  (actor, { writer_id }) => writer_id === actor.personId,
);
const planner = when<Seated>(
  'who planned it',
  (actor, { created_by }) => created_by === actor.personId,
);
const seat = when<Seated>('who has a seat', (actor, { seated, deputies }) =>
  [...seated, ...deputies].includes(actor.personId),
);
const topChair = when<Seated>(
  'who is in the chair, of top management',
  (actor, { chair_id, chaired_by }) =>
    (chaired_by ?? chair_id) === actor.personId && actor.roles.has('top_management'),
);
const keeper = hasRole('system_manager');

/** Auditors see that meetings were held and what came of them, not what is being prepared. */
const auditor: Predicate<Seated> = {
  words: 'internal_auditor, external_auditor once it was held',
  roles: ['internal_auditor', 'external_auditor'],
  unconditional: false,
  test: (actor, { state }) => state === 'held' && audits(actor),
};

/** What management looks at is the whole firm: an auditor of one part of it sees none of it. */
function audits({ roles, part }: Actor): boolean {
  return part === undefined && (roles.has('internal_auditor') || roles.has('external_auditor'));
}

/** Each lists the meetings that concern them. */
export const seeMeetings: Policy<null> = [anyone];
/** Who may see some meeting at all; of each one {@link seeMeeting} is asked. */
export const seeSomeMeeting: Policy<null> = [
  hasRole('top_management', 'system_manager'),
  when('who has a part in it', () => true),
  { ...auditor, test: audits },
];
export const seeWhatIWasTold: Policy<null> = [anyoneHere];
export const seeCoverage: Policy<null> = [
  hasRole(
    'top_management',
    'system_manager',
    'line_manager',
    'internal_auditor',
    'external_auditor',
    'consultant',
  ),
];
export const seeMeeting: Policy<Seated> = [
  hasRole('top_management', 'system_manager'),
  chair,
  writer,
  planner,
  seat,
  auditor,
];
export const planMeeting: Policy<unknown> = [
  hasRole('top_management', 'system_manager', 'line_manager'),
];
export const keepCalendar: Policy<unknown> = [anyoneHere];

const prepares: Policy<Seated> = [keeper, chair, writer, planner];
const runs: Policy<Seated> = [keeper, chair, writer];
const takesPart: Policy<Seated> = [keeper, chair, writer, seat];

/** One list for commands and for the answers sent with each meeting. */
export const meetingPolicies = {
  edit: prepares,
  move: prepares,
  cancel: prepares,
  seat: prepares,
  invite: prepares,
  agenda: prepares,
  say_input: takesPart,
  freeze_pack: prepares,
  start: runs,
  mark: runs,
  settle: runs,
  note: takesPart,
  end: runs,
  conclude: [topChair],
  sign: takesPart,
  tell: [keeper, hasRole('top_management'), chair, writer],
  plan_next: prepares,
} satisfies Record<MeetingAct, Policy<Seated>>;

/** The acts of each state of a meeting. */
const ACTS_IN: Readonly<Record<State, readonly MeetingAct[]>> = {
  planned: [
    'edit',
    'move',
    'cancel',
    'seat',
    'invite',
    'agenda',
    'say_input',
    'freeze_pack',
    'start',
  ],
  running: ['edit', 'seat', 'agenda', 'say_input', 'mark', 'settle', 'note', 'end', 'conclude'],
  held: ['mark', 'settle', 'note', 'conclude', 'sign', 'tell', 'plan_next'],
  cancelled: ['plan_next'],
};

/** The answers sent with a meeting: what the reader may do, and what its state lets anybody do. */
export function canOf(actor: Actor, meeting: Seated): MeetingCan {
  const may = answers(meetingPolicies, actor, meeting);
  const open = ACTS_IN[meeting.state];
  return Object.fromEntries(
    Object.entries(may).map(([act, allowed]) => [act, allowed && open.includes(act as MeetingAct)]),
  ) as MeetingCan;
}

/** Policies of a meeting, for what is about one of its items. */
export function ofMeeting(policy: Policy<Seated>): Policy<{ readonly meeting: Seated }> {
  return policy.map((predicate) => ({
    ...predicate,
    test: (actor: Actor, { meeting }: { readonly meeting: Seated }) =>
      predicate.test(actor, meeting),
  })) as unknown as Policy<{ readonly meeting: Seated }>;
}

/** The kinds of ledger entry that the story of an action has a sentence for. */
export const storyKinds = [
  'action.created',
  'action.proposed',
  'action.accepted',
  'action.declined',
  'action.decision_handed',
  'action.changed',
  'action.assigned',
  'action.due_set',
  'action.due_moved',
  'action.contained',
  'action.planned',
  'action.done',
  'action.check_planned',
  'action.checked',
  'action.reopened',
  'action.cancelled',
  'action.commented',
  'action.file_added',
  'action.linked',
  'action.unlinked',
  'action.handed_over',
  'action.person_matched',
] as const;

export type StoryKind = (typeof storyKinds)[number];

import type { Subscriber } from '../../../platform/commands/path.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { goalHandedOver, objectiveHandedOver } from '../contract/events.ts';
import { passGoals, passObjectives } from '../store/write.ts';

/**
 * When somebody leaves, their objectives pass to who takes over, in the same transaction. Their goals
 * pass to nobody: top management says anew who stands for them, and the map shows it until then.
 */
export const handOverFromLeaver: Subscriber = async (write, event, { now }) => {
  const { to_id: to } = personLeft.payload.parse(event.payload);
  const from = event.subject.id;
  const goals = await passGoals(write, from, null, now);
  const objectives = await passObjectives(write, from, to, now);
  return [
    ...goals.map((goal) => goalHandedOver.of(goal, { from, to: null })),
    ...objectives.map((objective) => objectiveHandedOver.of(objective, { from, to })),
  ];
};

/** When a written name turns out to mean somebody known, what was theirs is that person's. */
export const matchWrittenName: Subscriber = async (write, event, { now }) => {
  const { into_id: to } = personMerged.payload.parse(event.payload);
  const from = event.subject.id;
  const objectives = await passObjectives(write, from, to, now);
  return objectives.map((objective) => objectiveHandedOver.of(objective, { from, to }));
};

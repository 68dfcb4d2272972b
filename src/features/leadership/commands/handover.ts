import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { Subscriber } from '../../../platform/commands/path.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { commitmentPassed, dutyVacated, taskPassed } from '../contract/events.ts';
import { owedBy, updateCommitment } from '../store/commitments.ts';
import { endHolder, partsOf, updateTask } from '../store/duties.ts';

/**
 * When somebody leaves, the promises they still owe and their tasks pass to who takes over. A duty of top management passes
 * to nobody by itself: it stands empty until top management says who answers for it.
 */
export const handOverFromLeaver: Subscriber = async (write, event, context) => {
  const { to_id: to } = personLeft.payload.parse(event.payload);
  return handOver(write, event.subject.id, to, context);
};

/** When a written name turns out to mean somebody known, what waits for it is theirs. */
export const matchWrittenName: Subscriber = async (write, event, context) => {
  const { into_id: into } = personMerged.payload.parse(event.payload);
  return handOver(write, event.subject.id, into, context);
};

async function handOver(
  write: WriteTx,
  from: string,
  to: string | null,
  { now }: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const owed of await owedBy(write, from)) {
    const version = await updateCommitment(write, owed, { owner_id: to });
    events.push(commitmentPassed.of({ id: owed.id, version }, { from, to }));
  }
  const { duties, tasks } = await partsOf(write, from);
  for (const { id, duty } of duties) {
    await endHolder(write, id, now);
    events.push(dutyVacated.of({ id, version: 2 }, { duty, from }));
  }
  for (const { id } of tasks) {
    await updateTask(write, id, { person_id: to });
    events.push(taskPassed.of({ id, version: 2 }, { from, to }));
  }
  return events;
}

import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { Subscriber } from '../../../platform/commands/path.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { problemPassed } from '../contract/events.ts';
import { lockProblem, openOf, updateProblem, type Part } from '../store/write.ts';

/**
 * When somebody leaves, the open problems they lead and the checks they were to make pass to who takes over, in the same
 * transaction. Nobody comes to check what they lead: that part waits to be given anew.
 */
export const handOverFromLeaver: Subscriber = async (write, event, context) => {
  const { to_id: to } = personLeft.payload.parse(event.payload);
  return passBoth(write, event.subject.id, to, context);
};

/** When a written name turns out to mean somebody known, what waits for it is theirs. */
export const matchWrittenName: Subscriber = async (write, event, context) => {
  const { into_id: into } = personMerged.payload.parse(event.payload);
  return passBoth(write, event.subject.id, into, context);
};

async function passBoth(
  write: WriteTx,
  from: string,
  to: string | null,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const led = await pass(write, 'owner_id', from, to, context);
  return [...led, ...(await pass(write, 'checker_id', from, to, context))];
}

const OTHER = { owner_id: 'checker_id', checker_id: 'owner_id' } as const;

async function pass(
  write: WriteTx,
  part: Part,
  from: string,
  to: string | null,
  { now }: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const { id } of await openOf(write, part, from)) {
    const problem = await lockProblem(write, id);
    if (problem === undefined) continue;
    const clash = to !== null && problem[OTHER[part]] === to;
    const taker = part === 'checker_id' && clash ? null : to;
    const version = await updateProblem(
      write,
      problem,
      { [part]: taker, ...(part === 'owner_id' && clash && { checker_id: null }) },
      now,
    );
    events.push(problemPassed.of({ id, version }, { part, from, to: taker }));
  }
  return events;
}

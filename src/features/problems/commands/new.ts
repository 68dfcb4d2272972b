import { v7 as newId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { problemRaised } from '../contract/events.ts';
import type { ProblemWords } from '../contract/shapes.ts';
import { raise } from '../rules/life.ts';
import { insertProblem, isTeamOpen } from '../store/write.ts';

type Raised = { readonly id: string; readonly reference: string; readonly version: number };
type Around = { readonly ownTeam: string | null; readonly teamOpen: boolean };

/** What a new problem is judged by besides its words. */
export async function aroundNewProblem(
  read: ReadTx,
  { team_id: team }: { readonly team_id?: string | null | undefined },
  { actor }: Pick<CommandContext, 'actor'>,
): Promise<Around> {
  return { ownTeam: actor.teamId, teamOpen: await isTeamOpen(read, team ?? null) };
}

export const decideNewProblem = raise;

/** Keeps a new problem under the firm's next reference. Where somebody of top management raises it, top management knows. */
export async function keepNewProblem(
  write: WriteTx,
  words: ProblemWords,
  { organisationId, actor, now }: CommandContext,
): Promise<Raised> {
  const problemId = newId();
  const top = actor.roles.has('top_management');
  const reference = await insertProblem(write, {
    organisation_id: organisationId,
    id: problemId,
    ...words,
    raised_by: actor.personId,
    recorded_at: now,
    changed_at: now,
    known_to_top_at: top ? now : null,
    told_to: top ? actor.personId : null,
  });
  return { id: problemId, reference, version: 1 };
}

/** What a new problem enters into the ledger. */
export function problemWasRaised(
  words: ProblemWords,
  result: Raised,
  { actor }: Pick<CommandContext, 'actor'>,
): LedgerEvent {
  return problemRaised.of(result, {
    reference: result.reference,
    ...words,
    known_to_top: actor.roles.has('top_management'),
  });
}

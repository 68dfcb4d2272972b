import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayList } from '../../../../web/i18n/format.ts';
import { Rich } from '../../../../web/i18n/rich.tsx';
import { useSession } from '../../../../web/session/session.ts';
import { useAsOf } from '../../../../web/shell/context.ts';
import type { ActionRecord } from '../../contract/shapes.ts';
import { lineQuery } from '../queries.ts';
import { say } from './say.ts';

/** Why this is done: from the action up to the goals it serves, in one sentence. Nothing where it serves none. */
export function Serves({ action: { id, links } }: { action: ActionRecord }) {
  const asOf = useAsOf();
  // The strategy is of the whole firm: whoever reads a part of it is not asked to follow.
  const follows = !useSession().inPart;
  const leads = follows && links.some(({ target }) => target.startsWith('/objectives/'));
  const lines = useQuery({ ...lineQuery(id, asOf), enabled: leads }).data?.lines ?? [];
  return lines.map(({ objective, goals }) => {
    const parts = {
      objective: (name: string) => (
        <Link to="/objectives/$id" params={{ id: objective.id }}>
          {name}
        </Link>
      ),
    };
    const words = { objective: objective.name, goals: sayList(goals.map(({ name }) => name)) };
    return (
      <p key={objective.id}>
        <Rich
          text={say(goals.length === 0 ? 'serves.objective' : 'serves.goal', words)}
          parts={parts}
        />
      </p>
    );
  });
}

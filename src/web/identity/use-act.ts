import { useCallback, useState } from 'react';
import type { Delivery } from '../api/deliver.ts';
import { troubleOfError } from '../api/trouble.ts';
import type { CommandState } from '../api/use-command.ts';
import { now } from '../clock.ts';

/** One act about the account, with the same states as a command, so that the same forms show it. */
export function useAct() {
  const [state, setState] = useState<CommandState>({ is: 'ready' });
  const run = useCallback(
    async <Answer>(
      act: () => Promise<Delivery<Answer> | null>,
    ): Promise<Delivery<Answer> | null> => {
      setState({ is: 'sending' });
      const delivery = await act().catch((error: unknown): Delivery<Answer> => ({
        ok: false,
        trouble: troubleOfError(error),
      }));
      if (delivery === null) setState({ is: 'ready' });
      else if (delivery.ok) setState({ is: 'saved', at: now() });
      else setState({ is: 'failed', trouble: delivery.trouble });
      return delivery;
    },
    [],
  );
  const fail = useCallback(
    (code: string) => setState({ is: 'failed', trouble: { kind: 'refused', refusal: { code } } }),
    [],
  );
  return { state, run, fail, busy: state.is === 'sending' };
}

import { useEffect, useRef, useState } from 'react';
import type { Trouble } from '../../../web/api/trouble.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { ImportRecord } from '../contract/shapes.ts';
import type { Choices } from '../contract/values.ts';
import { isWorking } from './queries.ts';

const NOTHING: Choices = { tables: [], existing: 'stop' };

/** What is brought in and how, with the way to change it. */
export type ChoicesInHand = {
  readonly choices: Choices;
  readonly change: (next: Choices) => void;
  /** Rows are being checked, or are about to be. */
  readonly pending: boolean;
  readonly trouble: Trouble | null;
};

/**
 * The choices of an import as the person has them. Each change is sent at once, so that a closed
 * browser loses nothing; what is changed while rows are still being checked waits for its turn.
 */
export function useChoices(record: ImportRecord): ChoicesInHand {
  const { send, busy, state } = useCommand('/api/import.map');
  const [wanted, setWanted] = useState<Choices | null>(null);
  const sent = useRef<Choices | null>(null);
  const free = !busy && record.can.map && !isWorking(record.state);
  const { id, version } = record;
  useEffect(() => {
    if (wanted === null || !free || sent.current === wanted) return;
    sent.current = wanted;
    const deliver = async () => {
      const delivery = await send({ id, version, ...wanted } as Parameters<typeof send>[0]);
      const overtaken = !delivery.ok && isOvertaken(delivery.trouble);
      // A later change is not dropped with the one that was answered.
      if (delivery.ok || overtaken) setWanted((now) => (now === wanted ? null : now));
    };
    void deliver();
  }, [wanted, free, send, id, version]);
  return {
    choices: wanted ?? record.choices ?? NOTHING,
    change: setWanted,
    pending: wanted !== null || busy || record.state === 'checking',
    trouble: state.is === 'failed' ? state.trouble : null,
  };
}

function isOvertaken(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.refusal.code === 'record.changed_meanwhile';
}

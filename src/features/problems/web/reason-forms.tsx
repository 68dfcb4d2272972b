import { useCommand } from '../../../web/api/use-command.ts';
import { ReasonForm } from '../../decisions/web/small-forms.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** It came back, or was closed too early. */
export function ReopenForm({ problem: { id, version }, onDone }: ActFormProps) {
  const command = useCommand('/api/problem.reopen');
  return (
    <ReasonForm
      draft={`problem.${id}.reopen`}
      verb={say('act.reopen')}
      text={say('form.reopen_text')}
      command={command}
      send={(reason) => command.send({ id, version, reason })}
      onDone={onDone}
    />
  );
}

/** It was none. */
export function WithdrawForm({ problem: { id, version }, onDone }: ActFormProps) {
  const command = useCommand('/api/problem.withdraw');
  return (
    <ReasonForm
      draft={`problem.${id}.withdraw`}
      verb={say('act.withdraw')}
      text={say('form.withdraw_text')}
      command={command}
      send={(reason) => command.send({ id, version, reason })}
      onDone={onDone}
    />
  );
}

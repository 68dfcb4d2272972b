import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { TroubleLine } from '../../../../web/form/form.tsx';
import { troubleOfError } from '../../../../web/api/trouble.ts';
import type { ActFormProps } from '../act.ts';
import { FinishForm } from '../finish-form.tsx';
import { HandDecisionForm } from '../hand-decision-form.tsx';
import { AcceptForm, MoveDueForm } from '../promise-forms.tsx';
import { recordQuery } from '../queries.ts';
import { ReasonForm } from '../reason-forms.tsx';
import type { Act } from './act.ts';
import { HelpForm } from './help-form.tsx';
import { say } from './say.ts';

/** The form of one act, with the record as it stands now; its first field takes the focus. */
export function ActForm({ act, id, onDone }: { act: Act; id: string; onDone: () => void }) {
  const record = useQuery(recordQuery(id, undefined));
  const place = useRef<HTMLDivElement>(null);
  const ready = record.data !== undefined;
  useEffect(() => {
    if (ready) place.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [ready]);
  if (record.error && !record.data) return <TroubleLine trouble={troubleOfError(record.error)} />;
  if (!record.data) return <p role="status">{say('loading')}</p>;
  return (
    <div ref={place}>
      <FormOf act={act} action={record.data} onDone={onDone} />
    </div>
  );
}

function FormOf({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'accept':
      return <AcceptForm {...props} />;
    case 'decline':
      return <ReasonForm act="decline" {...props} />;
    case 'hand_decision':
      return <HandDecisionForm {...props} />;
    case 'finish':
      return <FinishForm {...props} />;
    case 'move_due':
      return <MoveDueForm {...props} />;
    case 'help':
      return <HelpForm {...props} />;
  }
}

import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { sayDay, sayList } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import { actsFor } from './act.ts';
import style from './actions.module.css';
import { FactsForm } from './facts-form.tsx';
import { AssignForm } from './promise-forms.tsx';
import { say } from './say.ts';

/** What else is known of the action, with the way to change its weight and origin. */
export function About({ action }: { action: ActionRecord }) {
  const [changing, setChanging] = useState<'people' | 'facts' | null>(null);
  const stop = () => setChanging(null);
  return (
    <Section
      title={say('record.about')}
      aside={
        <span className={style.changes}>
          {actsFor(action).includes('assign') && (
            <Button kind="quiet" onClick={() => setChanging('people')}>
              {say('record.change_people')}
            </Button>
          )}
          {action.can.edit && (
            <Button kind="quiet" onClick={() => setChanging('facts')}>
              {say('record.change_facts')}
            </Button>
          )}
        </span>
      }
    >
      <FactsOf action={action} />
      {changing !== null && (
        <Dialog title={say(`record.change_${changing}`)} onClose={stop}>
          {changing === 'facts' && <FactsForm action={action} onDone={stop} />}
          {changing === 'people' && <AssignForm action={action} onDone={stop} />}
        </Dialog>
      )}
    </Section>
  );
}

/** What else is known: people, origin, dates, and the columns an import brought that fit nowhere else. */
function FactsOf({ action }: { action: ActionRecord }) {
  const facts: (readonly [string, string])[] = [
    [say('field.accountable'), action.accountable?.name ?? say('nobody')],
    ...optional('field.helpers', sayList(action.helpers.map(({ name }) => name))),
    [say('field.significance'), say(`significance.${action.significance}`)],
    [say('field.source'), say(`source.${action.source}`)],
    ...optional('field.source_reference', action.source_reference),
    ...optional('field.process', action.process),
    [say('field.opened_on'), sayDay(action.opened_on)],
    ...optional('field.first_due_on', action.first_due_on && sayDay(action.first_due_on)),
    ...optional('field.done_by', action.done_by?.name),
    ...optional('field.checker', action.checker?.name),
    ...optional('field.verdict', action.verdict && say(`verdict.${action.verdict}`)),
    ...optional('field.proposed_by', action.proposed_by?.name),
    ...optional('field.decided_by', action.decided_by?.name),
    ...optional('field.decision_reason', action.decision_reason),
    ...optional('field.cancel_reason', action.cancel_reason),
    ...(action.imported ? ([[say('field.imported'), say('imported')]] as const) : []),
    ...Object.entries(action.source_columns),
  ];
  return <Facts facts={facts} />;
}

type OptionalField =
  | 'field.helpers'
  | 'field.source_reference'
  | 'field.process'
  | 'field.first_due_on'
  | 'field.done_by'
  | 'field.checker'
  | 'field.verdict'
  | 'field.proposed_by'
  | 'field.decided_by'
  | 'field.decision_reason'
  | 'field.cancel_reason';

/** A fact that is left out while it is empty. */
function optional(
  field: OptionalField,
  value: string | null | undefined,
): (readonly [string, string])[] {
  return value ? [[say(field), value]] : [];
}

import { Link } from '@tanstack/react-router';
import { Acts as Offered } from '../../../web/control/acts.tsx';
import { classes } from '../../../web/control/button.tsx';
import type { ItemRecord } from '../contract/record.ts';
import type { ActFormProps } from './act.ts';
import { BenefitForm } from './benefit-form.tsx';
import { AskGoneForm, WithdrawForm } from './confirm-forms.tsx';
import { DecideForm } from './decide-form.tsx';
import { FinishForm, ImplementForm } from './do-forms.tsx';
import { EndTryForm } from './end-try-form.tsx';
import { ProblemForm } from './problem-form.tsx';
import { RedirectForm } from './redirect-form.tsx';
import { say } from './say.ts';
import style from './voice.module.css';

const ACTS = [
  'decide',
  'end_try',
  'implement',
  'finish',
  'make_problem',
  'ask_gone',
  'benefit',
  'redirect',
  'withdraw',
] as const;
type Act = (typeof ACTS)[number];

/** What may be done with what somebody said; thanks are said on a page of their own. */
export function Acts({ item }: { item: ItemRecord }) {
  return (
    <Offered
      acts={ACTS.filter((act) => item.can[act])}
      name={(act) => say(`act.${act === 'decide' && item.kind === 'question' ? 'answer' : act}`)}
      label={say('act.all')}
      className={style.acts}
      beside={
        item.can.thank && (
          <Link to="/say" search={{ kind: 'thanks', about: item.id }} className={classes('plain')}>
            {say('act.thank')}
          </Link>
        )
      }
    >
      {(act, onDone) => <ActForm act={act} item={item} onDone={onDone} />}
    </Offered>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'decide':
      return <DecideForm {...props} />;
    case 'end_try':
      return <EndTryForm {...props} />;
    case 'implement':
      return <ImplementForm {...props} />;
    case 'finish':
      return <FinishForm {...props} />;
    case 'make_problem':
      return <ProblemForm {...props} />;
    case 'ask_gone':
      return <AskGoneForm {...props} />;
    case 'benefit':
      return <BenefitForm {...props} />;
    case 'redirect':
      return <RedirectForm {...props} />;
    case 'withdraw':
      return <WithdrawForm {...props} />;
  }
}

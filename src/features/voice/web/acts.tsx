import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, classes } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
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

const AT_HAND = 2;

/** The first two as buttons, the rest under "More"; each opens a sheet with the few fields it needs. */
export function Acts({ item }: { item: ItemRecord }) {
  const [open, setOpen] = useState<Act | null>(null);
  const acts = ACTS.filter((act) => item.can[act]);
  const more = acts.slice(AT_HAND);
  const close = () => setOpen(null);
  if (acts.length === 0 && !item.can.thank) return null;
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts.slice(0, AT_HAND).map((act, at) => (
        <Button key={act} kind={at === 0 ? 'first' : 'plain'} onClick={() => setOpen(act)}>
          {say(`act.${act}`)}
        </Button>
      ))}
      {item.can.thank && (
        <Link to="/say" search={{ kind: 'thanks', about: item.id }} className={classes('plain')}>
          {say('act.thank')}
        </Link>
      )}
      {more.length > 0 && (
        <Menu
          label={say('act.more')}
          entries={more.map((act) => ({ name: say(`act.${act}`), run: () => setOpen(act) }))}
        />
      )}
      {open && (
        <Dialog title={say(`act.${open}`)} onClose={close}>
          <ActForm act={open} item={item} onDone={close} />
        </Dialog>
      )}
    </div>
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

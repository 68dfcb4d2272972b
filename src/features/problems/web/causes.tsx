import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Section } from '../../../web/shell/page.tsx';
import { FAIRNESS } from '../contract/kinds.ts';
import type { ProblemRecord } from '../contract/record.ts';
import { CauseForm } from './cause-form.tsx';
import { Branch } from './branch.tsx';
import { FairnessForm } from './fairness-form.tsx';
import { Fishbone } from './fishbone.tsx';
import style from './problems.module.css';
import { say } from './say.ts';

/** Why it could happen: each cause answers the "why?" of the one it stands under. */
export function Causes({ problem }: { problem: ProblemRecord }) {
  const { causes, can, fairness } = problem;
  const [open, setOpen] = useState<'add' | 'fairness' | null>(null);
  const close = () => setOpen(null);
  if (causes.length === 0 && !can.work) return null;
  const person = causes.some(({ category }) => category === 'person');
  return (
    <Section title={say('causes.title')}>
      <p>{say(causes.length === 0 ? 'causes.none' : 'causes.intro')}</p>
      {causes.length > 0 && (
        <div className={style.tree}>
          <Branch problem={problem} parent={null} />
        </div>
      )}
      {can.work && (
        <p className={style.acts}>
          <Button onClick={() => setOpen('add')}>{say('causes.add')}</Button>
          {person && <Button onClick={() => setOpen('fairness')}>{say('causes.fairness')}</Button>}
        </p>
      )}
      {fairness !== null && (
        <dl className={style.lines}>
          {FAIRNESS.map((question) => (
            <div key={question}>
              <dt>{say(`fairness.${question}`)}</dt>
              <dd className={style.text}>{fairness[question]}</dd>
            </div>
          ))}
        </dl>
      )}
      {causes.length > 0 && <Fishbone problem={problem} />}
      {open === 'add' && (
        <Dialog title={say('causes.add')} onClose={close}>
          <CauseForm problem={problem} parent={null} onDone={close} />
        </Dialog>
      )}
      {open === 'fairness' && (
        <Dialog title={say('causes.fairness')} onClose={close}>
          <FairnessForm problem={problem} onDone={close} />
        </Dialog>
      )}
    </Section>
  );
}

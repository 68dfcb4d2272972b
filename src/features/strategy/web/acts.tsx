import type { ReactNode } from 'react';
import { Acts as Offered } from '../../../web/control/acts.tsx';
import { say } from './say.ts';
import style from './strategy.module.css';

type Act = 'check_in' | 'link_action' | 'edit' | 'set_terms' | 'close';
type ActsProps = {
  acts: readonly Act[];
  form: (act: Act, onDone: () => void) => ReactNode;
};

/** What may be done with a goal or an objective: few enough that all of it stands at hand. */
export function Acts({ acts, form }: ActsProps) {
  return (
    <Offered
      acts={acts}
      atHand={acts.length}
      name={(act) => say(`act.${act}`)}
      isWanted={(act) => act === 'check_in'}
      label={say('act.all')}
      className={style.acts}
    >
      {form}
    </Offered>
  );
}

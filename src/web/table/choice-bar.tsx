import type { ReactNode } from 'react';
import { Button } from '../control/button.tsx';
import { say } from '../say.ts';
import style from './choice-bar.module.css';

type ChoiceBarProps = { count: number; onClear: () => void; children: ReactNode };

/** What can be done with the chosen rows; stays in sight while one scrolls, gone while none is chosen. */
export function ChoiceBar({ count, onClear, children }: ChoiceBarProps) {
  return (
    <div className={style.place} role="status">
      {count > 0 && (
        <div className={style.bar}>
          <span>{say('table.chosen', { count })}</span>
          {children}
          <Button kind="quiet" onClick={onClear}>
            {say('table.choose_none')}
          </Button>
        </div>
      )}
    </div>
  );
}

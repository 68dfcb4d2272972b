import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ToggleEvent } from 'react';
import { addDays, isDay } from '../../lib/day.ts';
import type { Day } from '../../lib/day.ts';
import { Button } from '../control/button.tsx';
import { TextField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { sayDayLong } from '../i18n/format.ts';
import { say } from '../say.ts';
import { useSession } from '../session/session.ts';
import { useAsOf } from './context.ts';
import style from './earlier-day.module.css';

const SHEET = 'earlier-day';

/** Opens the sheet that asks for a day, from wherever the person is. */
export function askForEarlierDay(): void {
  document.getElementById(SHEET)?.showPopover();
}

/** The date in the head. Pressed, it asks for an earlier day, of which every page can be seen. */
export function EarlierDay() {
  const { today } = useSession();
  const shown = useAsOf() ?? today;
  const button = useRef<HTMLButtonElement>(null);

  function place({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    const at = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !at) return;
    currentTarget.style.top = `${at.bottom + 4}px`;
    currentTarget.style.left = `${Math.max(8, Math.min(at.left, innerWidth - currentTarget.offsetWidth - 8))}px`;
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={style.date}
        popoverTarget={SHEET}
        aria-label={say('shell.earlier_button', { day: sayDayLong(shown) })}
      >
        <time dateTime={shown}>{sayDayLong(shown)}</time>
      </button>
      <div
        id={SHEET}
        popover="auto"
        role="dialog"
        aria-label={say('shell.earlier')}
        className={style.sheet}
        onToggle={place}
      >
        <AskForDay key={shown} />
      </div>
    </>
  );
}

function AskForDay() {
  const { today } = useSession();
  const asOf = useAsOf();
  const navigate = useNavigate();
  const [day, setDay] = useState<string>(asOf ?? '');
  const [wrong, setWrong] = useState(false);
  const yesterday = addDays(today, -1);

  function look(wanted: Day | null) {
    setWrong(wanted === null);
    if (wanted === null) return;
    document.getElementById(SHEET)?.hidePopover();
    void navigate({
      to: '.',
      search: ((search: object) => ({ ...search, asOf: wanted })) as never,
    });
  }

  return (
    <Form
      label={say('shell.earlier')}
      onSend={() => look(isDay(day) && day < today ? day : null)}
      errors={wrong}
    >
      <p className={style.words}>{say('shell.earlier_text')}</p>
      <TextField
        label={say('shell.earlier_day')}
        type="date"
        max={yesterday}
        value={day}
        onText={setDay}
        error={wrong ? say('shell.earlier_needed') : undefined}
      />
      <p className={style.ways}>
        <Button kind="quiet" onClick={() => look(yesterday)}>
          {say('shell.earlier_yesterday')}
        </Button>
        <Button kind="quiet" onClick={() => look(addDays(today, -7))}>
          {say('shell.earlier_week')}
        </Button>
        <Button kind="quiet" onClick={() => look(addDays(today, -28))}>
          {say('shell.earlier_month')}
        </Button>
        <Button kind="quiet" onClick={() => look(addDays(today, -365))}>
          {say('shell.earlier_year')}
        </Button>
      </p>
      <p>
        <Button type="submit" kind="first">
          {say('shell.earlier_look')}
        </Button>
      </p>
    </Form>
  );
}

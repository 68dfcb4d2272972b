import { useEffect, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { CommandState } from '../api/use-command.ts';
import { sayTrouble } from '../api/trouble.ts';
import type { Trouble } from '../api/trouble.ts';
import { Button } from '../control/button.tsx';
import type { ButtonKind } from '../control/button.tsx';
import { sayTime } from '../i18n/format.ts';
import { say } from '../say.ts';
import style from './form.module.css';

type FormProps = {
  /** Said by screen readers; usually the heading above. */
  label: string;
  onSend: () => void;
  /** Changes whenever errors were found; the first wrong field then takes the focus. */
  errors?: unknown;
  children: ReactNode;
};

/** Fields in one column. Nothing is checked by the browser's own bubbles; every error is a sentence. */
export function Form({ label, onSend, errors, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (errors) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSend();
  }
  return (
    <form ref={form} className={style.form} aria-label={label} noValidate onSubmit={onSubmit}>
      {children}
    </form>
  );
}

type FormEndProps = {
  /** The verb on the button: "Save", "Create the action". */
  verb: string;
  state: CommandState;
  kind?: ButtonKind;
  /** False for a form whose text must not be kept, a password's say. */
  keeps?: boolean;
  onCancel?: () => void;
  onUndo?: () => void;
  /** Further buttons, after the first one. */
  children?: ReactNode;
};

/** The end of a form: its button, and beside it what became of the last attempt. */
export function FormEnd({
  verb,
  state,
  kind = 'first',
  keeps = true,
  onCancel,
  onUndo,
  children,
}: FormEndProps) {
  const busy = state.is === 'sending' || state.is === 'waiting';
  return (
    <div className={style.end}>
      {state.is === 'failed' && <TroubleLine trouble={state.trouble} />}
      <div className={style.buttons}>
        <Button type="submit" kind={kind} busy={busy}>
          {verb}
        </Button>
        {children}
        {onCancel && <Button onClick={onCancel}>{say('form.cancel')}</Button>}
        {keeps && <SaveLine state={state} {...(onUndo && { onUndo })} />}
      </div>
    </div>
  );
}

/** What went wrong, as a sentence, read out at once. */
export function TroubleLine({ trouble }: { trouble: Trouble }) {
  return (
    <p className={style.trouble} role="alert">
      {sayTrouble(trouble)}
    </p>
  );
}

/** "Saving", "Waiting for the connection" or "Saved 10:42", with the way back where there is one. */
export function SaveLine({ state, onUndo }: { state: CommandState; onUndo?: () => void }) {
  return (
    <span className={style.state} role="status">
      {state.is === 'sending' && say('form.saving')}
      {state.is === 'waiting' && say('form.waiting')}
      {state.is === 'saved' && say('form.saved', { time: sayTime(state.at) })}
      {state.is === 'failed' && say('form.kept')}
      {state.is === 'saved' && onUndo && (
        <Button kind="quiet" onClick={onUndo}>
          {say('form.undo')}
        </Button>
      )}
    </span>
  );
}

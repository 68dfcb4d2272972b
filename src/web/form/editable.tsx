import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Delivery } from '../api/deliver.ts';
import { isOvertaken } from '../api/trouble.ts';
import type { CommandState } from '../api/use-command.ts';
import { Button } from '../control/button.tsx';
import { say } from '../say.ts';
import style from './editable.module.css';
import { TextArea, TextField } from './field.tsx';
import { Form, FormEnd, SaveLine } from './form.tsx';
import { useDraft } from './use-draft.ts';

type EditableProps = {
  label: string;
  /** The text as it is kept on the server. */
  text: string;
  /** Names the draft: noun, record and field. */
  draft: string;
  /** False where the person may not change it; then it is plain text. */
  can: boolean;
  state: CommandState;
  /** Saves; the field closes when that went well and keeps everything typed when not. */
  save: (text: string) => Promise<Delivery<unknown>>;
  lines?: 'one' | 'many';
  hint?: string;
  /** How the text is shown while nobody edits it; as written where left out. */
  children?: ReactNode;
  /** Said in place of an empty text. */
  empty?: string;
  /** On the button, where "Change" alone would not say what. */
  verb?: string;
};

/**
 * Text that is edited where it stands. After saving it says when, and offers the way back. When
 * somebody else changed it meanwhile, theirs is shown and what was typed stays in the field.
 */
export function Editable({
  label,
  text,
  draft,
  can,
  state,
  save,
  lines = 'many',
  hint,
  children,
  empty,
  verb,
}: EditableProps) {
  const [typed, setTyped, forget] = useDraft(draft, text);
  const [open, setOpen] = useState(typed !== text);
  const [before, setBefore] = useState<string | null>(null);
  const [base, setBase] = useState(text);
  // Pages refresh by themselves, so the newer text of somebody else may come before anything is refused.
  const overtaken = open && text !== base && text !== typed;

  async function send(next: string, undoTo: string | null) {
    const delivery = await save(next);
    if (!delivery.ok) return;
    forget();
    setBefore(undoTo);
    setOpen(false);
  }

  function begin() {
    setBase(text);
    setOpen(true);
  }

  if (!open) {
    return (
      <div className={style.shown}>
        {text === '' && children === undefined ? (
          <p className={style.empty}>{empty}</p>
        ) : (
          (children ?? <p className={style.text}>{text}</p>)
        )}
        {can && (
          <span className={style.tools}>
            <Button
              kind="quiet"
              aria-label={verb ?? say('form.change_what', { what: label })}
              onClick={begin}
            >
              {verb ?? say('form.change')}
            </Button>
            <SaveLine
              state={state}
              {...(before !== null && { onUndo: () => void send(before, null) })}
            />
          </span>
        )}
      </div>
    );
  }
  const field = {
    label,
    value: typed,
    onText: setTyped,
    autoFocus: true,
    ...(hint !== undefined && { hint }),
  };
  return (
    <Form label={label} onSend={() => void send(typed, text)}>
      {overtaken && (
        <div className={style.theirs}>
          <p>{say('form.changed_meanwhile')}</p>
          <p className={style.text}>{text}</p>
        </div>
      )}
      {lines === 'one' ? <TextField {...field} /> : <TextArea {...field} />}
      <FormEnd
        verb={say(overtaken ? 'form.use_mine' : 'form.save')}
        state={
          overtaken && state.is === 'failed' && isOvertaken(state.trouble) ? { is: 'ready' } : state
        }
        onCancel={() => {
          forget();
          setOpen(false);
        }}
      />
    </Form>
  );
}

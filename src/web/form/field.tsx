import { useId } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { say } from '../say.ts';
import style from './field.module.css';

export type FieldWords = {
  label: string;
  /** What helps to fill it in, under the label. */
  hint?: ReactNode;
  /** What is wrong with it, as a sentence; undefined while nothing is. */
  error?: string | undefined;
  /** Marks a field that may stay empty. Required is the rule and is not marked. */
  optional?: boolean;
};

/** What a control needs so that its label, hint and error are read with it. */
export type Wiring = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** Label, hint and error around one control. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
        {optional && <span className={style.optional}> {say('form.optional')}</span>}
      </label>
      {hint && (
        <p className={style.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className={style.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

type Change = { onText: (text: string) => void };

type TextFieldProps = FieldWords & Change & Omit<ComponentPropsWithRef<'input'>, 'id' | 'onChange'>;

/** One line of text, also for e-mail, numbers and days by its `type`. */
export function TextField({
  label,
  hint,
  error,
  optional,
  onText,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...words({ label, hint, error, optional })}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          className={[style.control, className].filter(Boolean).join(' ')}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

type FileFieldProps = FieldWords & {
  onFiles?: (files: FileList | null) => void;
} & Omit<ComponentPropsWithRef<'input'>, 'id' | 'type' | 'onChange'>;

/** Files of the device, by the control it has for that; on a telephone the camera is among its choices. */
export function FileField({ label, hint, error, optional, onFiles, ...rest }: FileFieldProps) {
  return (
    <Field {...words({ label, hint, error, optional })}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          type="file"
          className={style.file}
          onChange={(event) => onFiles?.(event.target.files)}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldWords &
  Change &
  Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'onChange'>;

/** Several lines of text. It grows with what is typed where the browser can do that. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  onText,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...words({ label, hint, error, optional })}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          rows={rows}
          className={`${style.control} ${style.area}`}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

type SelectFieldProps = FieldWords &
  Change &
  Omit<ComponentPropsWithRef<'select'>, 'id' | 'onChange' | 'children'> & {
    /** Value and words of each choice, in order. */
    choices: readonly (readonly [value: string, words: string])[];
  };

/** One of a few choices, by the control the device itself has for that. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  onText,
  choices,
  ...rest
}: SelectFieldProps) {
  return (
    <Field {...words({ label, hint, error, optional })}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={`${style.control} ${style.select}`}
          onChange={(event) => onText(event.target.value)}
        >
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type CheckFieldProps = { label: ReactNode; checked: boolean; onCheck: (checked: boolean) => void };

/** Yes or no, with the question beside the box. */
export function CheckField({ label, checked, onCheck }: CheckFieldProps) {
  return (
    <label className={style.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** Drops what is undefined, so that optional words stay absent. */
function words({
  label,
  hint,
  error,
  optional,
}: { [Key in keyof FieldWords]: FieldWords[Key] | undefined }): FieldWords {
  return {
    label: label ?? '',
    ...(hint !== undefined && { hint }),
    ...(error !== undefined && { error }),
    ...(optional !== undefined && { optional }),
  };
}

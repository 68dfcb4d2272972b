import { useId } from 'react';
import style from './decisions.module.css';

type RadiosProps<Value extends string> = {
  label: string;
  choices: readonly (readonly [value: Value, words: string])[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  error?: string | undefined;
};

/** A few choices that are all seen at once. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { label, choices, chosen, onChoose, error } = props;
  const name = useId();
  return (
    <fieldset className={style.choices} aria-describedby={`${name}-error`}>
      <legend>{label}</legend>
      {choices.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {words}
        </label>
      ))}
      <p id={`${name}-error`} role="alert" className={style.error}>
        {error}
      </p>
    </fieldset>
  );
}

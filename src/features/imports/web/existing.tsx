import { Section } from '../../../web/shell/page.tsx';
import { EXISTING } from '../contract/states.ts';
import style from './imports.module.css';
import { say } from './say.ts';
import type { ChoicesInHand } from './use-choices.ts';

/** What to do with rows whose record is here already. */
export function Existing({ hand: { choices, change } }: { hand: ChoicesInHand }) {
  return (
    <Section title={say('existing.title')}>
      <fieldset className={style.options}>
        <legend className="unseen">{say('existing.title')}</legend>
        {EXISTING.map((existing) => (
          <label key={existing}>
            <input
              type="radio"
              name="existing"
              checked={choices.existing === existing}
              onChange={() => change({ ...choices, existing })}
            />
            <span>{say(`existing.${existing}`)}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

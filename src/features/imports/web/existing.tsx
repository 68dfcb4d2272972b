import { Section } from '../../../web/shell/page.tsx';
import type { ImportRecord } from '../contract/shapes.ts';
import { EXISTING } from '../contract/states.ts';
import style from './imports.module.css';
import { say } from './say.ts';
import type { ChoicesInHand } from './use-choices.ts';

/** What to do with rows whose record is here already. */
export function Existing({ record, hand }: { record: ImportRecord; hand: ChoicesInHand }) {
  const { choices, change } = hand;
  const others = otherTitles(record);
  return (
    <Section title={say('existing.title')}>
      {others > 0 && (
        <p className={style.reason}>{say('existing.other_titles', { count: others })}</p>
      )}
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

/** Rows with the number of a record that is called quite otherwise. */
export function otherTitles({ counts }: ImportRecord): number {
  return counts?.problems['row.other_title'] ?? 0;
}

import { sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { say } from './say.ts';
import { sentenceOf } from './story-sentence.ts';

/** The ledger of this action in words, the latest first. */
export function Story({ action }: { action: ActionRecord }) {
  return (
    <Section title={say('story.title')}>
      <ol role="list" className={style.entries} reversed>
        {action.story.toReversed().map((entry) => (
          <li key={entry.sequence}>
            <p className={style.told}>{sentenceOf(entry, action.names)}</p>
            <p className={style.by}>
              <time dateTime={entry.at}>{sayInstant(new Date(entry.at))}</time>
              {', '}
              {say('story.entry', { number: entry.sequence })}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

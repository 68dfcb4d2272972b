import { Section } from '../../../web/shell/page.tsx';
import style from './culture.module.css';
import { say } from './behind/say.ts';
import { said, type Message } from './say.ts';

/** How something is worked out, one sentence after the other, so that it can be checked. */
export function How({ sentences }: { sentences: readonly Message[] }) {
  return (
    <Section title={say('page.how')}>
      <ul role="list" className={style.how}>
        {sentences.map((sentence) => (
          <li key={sentence.key}>{said(sentence)}</li>
        ))}
      </ul>
    </Section>
  );
}

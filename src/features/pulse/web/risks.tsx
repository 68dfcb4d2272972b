import { Section } from '../../../web/shell/page.tsx';
import { RISKS } from '../contract/risks.ts';
import style from './pulse.module.css';
import { say } from './say.ts';

/** What is promised and what is not, in the product itself and not in a leaflet. */
export function Risks() {
  return (
    <Section title={say('risk.title')}>
      <p>{say('risk.claim')}</p>
      <details>
        <summary>{say('risk.more')}</summary>
        <ul className={style.guide}>
          {RISKS.map((risk) => (
            <li key={risk}>{say(`risk.${risk}`)}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

import { Section } from '../../../web/shell/page.tsx';
import style from './pulse.module.css';
import { say } from './say.ts';

const RISKS = ['after', 'during', 'page', 'small', 'words', 'device', 'files', 'paper'] as const;

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

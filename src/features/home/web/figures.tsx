import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Section } from '../../../web/shell/page.tsx';
import type { PictureAnswer } from '../../culture/contract.ts';
import { EvidenceLink, sayBehind } from './evidence-link.tsx';
import style from './home.module.css';
import { said } from '../../culture/web/say.ts';
import { say } from './say.ts';

type Figure = PictureAnswer['figures'][number];

/** Each figure as one sentence with what it is worth, its records one press away, and the waiting times. */
export function Figures({ picture }: { picture: PictureAnswer }) {
  const { figures, waiting, state } = picture;
  if (figures.length === 0 && waiting.length === 0) return null;
  const missing = state === 'no_records' || state === 'not_enough';
  return (
    <Section title={say(missing ? 'figures.missing' : 'figures.title')}>
      <ul role="list" className={style.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <OneFigure figure={figure} />
          </li>
        ))}
        {!missing &&
          waiting.map((card) => (
            <li key={card.id}>
              <Sentence under={card.more.map(said).join(' ')}>{said(card.says)}</Sentence>
            </li>
          ))}
      </ul>
      {!missing && <Link to="/figures">{say('figures.all')}</Link>}
    </Section>
  );
}

function OneFigure({ figure }: { figure: Figure }) {
  const { id, verdict, more, evidence, says } = figure;
  const words = [...(verdict === null ? [] : [say(`figures.${verdict}`)]), ...more.map(said)].join(
    ' ',
  );
  return (
    <Sentence
      under={
        <>
          {words}{' '}
          {verdict !== null && (
            <EvidenceLink
              behind={{ figure: id }}
              total={evidence.total}
              words={sayBehind(evidence)}
            />
          )}
        </>
      }
    >
      {said(says)}
    </Sentence>
  );
}

/** Smaller than a finding: it is looked up rather than told. */
function Sentence({ children, under }: { children: ReactNode; under: ReactNode }) {
  return (
    <>
      <p className={style.figure}>{children}</p>
      <p className="quiet">{under}</p>
    </>
  );
}

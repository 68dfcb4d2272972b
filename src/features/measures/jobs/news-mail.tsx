import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Mail } from '../../../platform/mail/outbox.ts';
import type { DrawnPoint, Verdict } from '../contract/shapes.ts';
import { newsSentence } from '../rules/news-words.ts';
import type { OwnedMeasure } from '../store/owner.ts';

/** The mail about a latest value that is news: what is so, and the way to the chart. */
export function newsMail(
  measure: Pick<OwnedMeasure, 'name' | 'unit' | 'kind' | 'email'>,
  latest: Pick<DrawnPoint, 'period' | 'value'>,
  verdict: Verdict,
  address: string,
): Mail {
  const says = newsSentence(measure, latest, verdict);
  const subject = `${measure.name}: the latest value says something new`;
  return {
    to: measure.email,
    subject,
    kind: 'measure',
    text: `${measure.name}\n\n${says}\n\n${address}\n`,
    html: `<!doctype html>${renderToStaticMarkup(<Page name={measure.name} says={says} address={address} />)}`,
  };
}

function Page({ name, says, address }: Record<'name' | 'says' | 'address', string>): ReactElement {
  const font = {
    fontFamily: 'Georgia, serif',
    color: '#1B1D1F',
    maxWidth: '36rem',
    lineHeight: 1.5,
  };
  return (
    <html lang="en">
      <body style={{ backgroundColor: '#FBFAF7', padding: '24px' }}>
        <main style={font}>
          <h1 style={{ fontSize: '21px', fontWeight: 'normal' }}>{name}</h1>
          <p>{says}</p>
          <p>
            <a href={address} style={{ color: '#1F4E79' }}>
              See the chart
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

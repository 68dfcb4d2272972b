import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Mail } from '../../../platform/mail/outbox.ts';
import type { DrawnPoint, Verdict } from '../contract/shapes.ts';
import type { OwnedMeasure } from '../store/owner.ts';

const WHY: Record<NonNullable<Verdict['rule']>, string> = {
  outside: 'lies beyond the limits of what this process brings by itself',
  trend: 'is one of seven values or more that run one way',
  two_of_three: 'is one of two in three that lie close to a limit',
  shift: 'is one of seven values or more on one side of the middle',
};

const MEANS = {
  improvement: 'Something has made it better: find out what, and keep it.',
  concern: 'Something has made it worse: look for what changed.',
  neutral: 'Something has changed: look for what it was.',
} as const;

/** The mail about a latest value that is news: what is so, and the way to the chart. */
export function newsMail(
  measure: Pick<OwnedMeasure, 'name' | 'unit' | 'kind' | 'email'>,
  latest: Pick<DrawnPoint, 'period' | 'value'>,
  { variation, rule }: Verdict,
  address: string,
): Mail {
  const value = `${written(measure, latest.value ?? 0)} ${unitOf(measure)}`.trim();
  const meaning = variation.split('_')[0] as keyof typeof MEANS;
  const when = measure.kind === 'rare' ? 'up to' : 'in the period from';
  const says = `The latest value, ${value} ${when} ${latest.period}, ${WHY[rule ?? 'outside']}. ${MEANS[meaning]}`;
  const subject = `${measure.name}: the latest value says something new`;
  return {
    to: measure.email,
    subject,
    kind: 'measure',
    text: `${measure.name}\n\n${says}\n\n${address}\n`,
    html: `<!doctype html>${renderToStaticMarkup(<Page name={measure.name} says={says} address={address} />)}`,
  };
}

/** Shares and rates are calculated and rounded; everything else stands as it was recorded. */
function written({ kind }: Pick<OwnedMeasure, 'kind'>, value: number): string {
  if (kind !== 'p' && kind !== 'u') return String(value);
  return String(Math.abs(value) < 1_000 ? Number(value.toPrecision(4)) : Math.round(value));
}

function unitOf({ kind, unit }: Pick<OwnedMeasure, 'kind' | 'unit'>): string {
  if (kind === 'p') return '%';
  return kind === 'rare' ? 'days' : unit;
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

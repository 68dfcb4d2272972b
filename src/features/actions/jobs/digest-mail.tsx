import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { daysBetween, type Day } from '../../../lib/day.ts';
import type { Mail } from '../../../platform/mail/outbox.ts';
import type { DigestRow } from '../store/digest.ts';

type Settings = {
  readonly today: Day;
  readonly publicUrl: string;
  /** The last signed state of the record in short; null before the first. */
  readonly record: string | null;
};

const END = 'That is all. Next look: Monday.';

/** Writes the weekly mail of one person: a sentence, then what it is about, oldest first. */
export function digestMail(rows: readonly DigestRow[], settings: Settings): Mail {
  const person = rows[0] as DigestRow;
  const late = rows.filter((row) => row.matter === 'late').length;
  const opening = openingSentence(rows.length, late);
  const lines = rows.map(
    (row) => `- ${sentence(row, settings.today)}\n  ${address(row, settings)}`,
  );
  return {
    to: person.email,
    subject: opening,
    kind: 'digest',
    text: `${opening}\n\n${lines.join('\n')}\n\n${END}\n${recordLine(settings)}`,
    html: `<!doctype html>${renderToStaticMarkup(<Page opening={opening} rows={rows} settings={settings} />)}`,
  };
}

/** A signed state outside the building is what shows later that nothing before it was changed. */
function recordLine({ record }: Settings): string {
  return record === null ? '' : `Signed state of the record: ${record}\n`;
}

function openingSentence(all: number, late: number): string {
  const things = all === 1 ? 'One thing is yours this week' : `${all} things are yours this week`;
  if (late === 0) return `${things}; nothing is late.`;
  return `${things}; ${late === 1 ? 'one is' : `${late} are`} late.`;
}

function sentence(row: DigestRow, today: Day): string {
  const name = `${row.reference} ${row.title}`;
  switch (row.matter) {
    case 'late': {
      const days = daysBetween(row.due_on, today);
      return `${name}: ${days} ${days === 1 ? 'day' : 'days'} past its date.`;
    }
    case 'due':
      return row.due_on === today ? `${name}: due today.` : `${name}: due on ${row.due_on}.`;
    case 'check':
      return `${name}: please look whether it worked.`;
  }
}

function address(row: DigestRow, { publicUrl }: Settings): string {
  return `${publicUrl}/actions/${row.id}`;
}

function Page(props: {
  opening: string;
  rows: readonly DigestRow[];
  settings: Settings;
}): ReactElement {
  const { opening, rows, settings } = props;
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
          <h1 style={{ fontSize: '21px', fontWeight: 'normal' }}>{opening}</h1>
          <ul style={{ paddingLeft: '1.2em' }}>
            {rows.map((row) => (
              <li key={`${row.id} ${row.matter}`} style={{ marginBottom: '8px' }}>
                <a href={address(row, settings)} style={{ color: '#1F4E79' }}>
                  {sentence(row, settings.today)}
                </a>
              </li>
            ))}
          </ul>
          <p style={{ color: '#5B6166' }}>{END}</p>
          {settings.record !== null && (
            <p style={{ color: '#5B6166', fontSize: '13px' }}>{recordLine(settings)}</p>
          )}
        </main>
      </body>
    </html>
  );
}

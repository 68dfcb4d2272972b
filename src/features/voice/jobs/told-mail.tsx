import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Mail } from '../../../platform/mail/outbox.ts';
import type { ToldItem } from './told-words.ts';
import { subjectOf } from './told-words.ts';

const WHEN = 'This mail comes once a day at most, and not at all when there is nothing.';

/** The mail of a day about what came of what somebody said, in plain text and as a page; the same words in both. */
export function toldMail(to: string, items: readonly ToldItem[], publicUrl: string): Mail {
  const subject = subjectOf(items.length);
  const parts = items.map(({ title, says, path }) =>
    [title, ...says, `${publicUrl}${path}`].join('\n'),
  );
  const end = `${WHEN}\nFor none: ${publicUrl}/account`;
  return {
    to,
    subject,
    kind: 'voice',
    text: `${[...parts, end].join('\n\n')}\n`,
    html: `<!doctype html>${renderToStaticMarkup(<Page items={items} url={publicUrl} />)}`,
  };
}

function Page({ items, url }: { items: readonly ToldItem[]; url: string }): ReactElement {
  const font = { fontFamily: 'Georgia, serif', maxWidth: '36rem', lineHeight: 1.5 };
  const link = { color: '#1F4E79' };
  return (
    <html lang="en">
      <body style={{ backgroundColor: '#FBFAF7', color: '#1B1D1F', padding: '24px' }}>
        <main style={font}>
          {items.map(({ title, says, path }) => (
            <section key={path}>
              <h2 style={{ font: 'inherit', fontWeight: 600, margin: '0 0 4px' }}>
                <a href={`${url}${path}`} style={link}>
                  {title}
                </a>
              </h2>
              {says.map((sentence) => (
                <p key={sentence} style={{ margin: '0 0 8px' }}>
                  {sentence}
                </p>
              ))}
            </section>
          ))}
          <p style={{ color: '#5B6166', fontSize: '13px' }}>
            {WHEN}{' '}
            <a href={`${url}/account`} style={link}>
              For none
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

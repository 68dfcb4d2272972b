import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Day } from '../../../lib/day.ts';
import { sayDayLong } from '../../../lib/spoken-day.ts';
import type { Mail } from '../../../platform/mail/outbox.ts';
import type { Week } from '../reads/week.ts';
import type { Slot } from '../rules.ts';
import { moneyLines, owedLine, signalLine, stoppedLine, thanksLine } from './more-words.ts';
import {
  checkInLine,
  forReviewLine,
  newsLine,
  openingOf,
  ordinarySentence,
  reviewLine,
  sayWeekday,
  tell,
  thingLine,
  type Line,
  type Told,
} from './words.ts';

type Letter = {
  readonly week: Week;
  readonly firm: { readonly name: string; readonly record: string | null };
  readonly person: { readonly email: string; readonly slot: Slot };
  /** Where a matter can be answered without signing in, by its record. */
  readonly links: ReadonlyMap<string, string>;
  readonly publicUrl: string;
  readonly today: Day;
};

/** Everything that is said, in the order in which it is read. */
type Content = {
  readonly head: string;
  readonly opening: string;
  readonly told: readonly Told[];
  readonly others: string;
  /** Parts of sentences that lead somewhere, in their order; those with nothing to say are left out. */
  readonly parts: readonly MailPart[];
  readonly end: string;
  readonly record: string;
  readonly when: string;
};

const DECIDE = 'Only you can decide';

type MailPart = { readonly title: string; readonly lines: readonly Line[]; readonly end: string };

/** The mail of one person's week, in plain text and as a page; the same words in both. */
export function weeklyMail(letter: Letter): Mail {
  const content = contentOf(letter);
  return {
    to: letter.person.email,
    subject: content.opening,
    kind: 'weekly',
    text: plain(content, letter.publicUrl),
    html: `<!doctype html>${renderToStaticMarkup(<Page content={content} url={letter.publicUrl} />)}`,
  };
}

function contentOf({ week, firm, person, links, today }: Letter): Content {
  const { weekday, hour } = person.slot;
  const weekdayName = sayWeekday(weekday);
  return {
    head: `${firm.name}, ${sayDayLong(today)}`,
    opening: openingOf(week),
    told: week.matters.map((matter) => tell(matter, links.get(matter.record.id), today)),
    others: week.others === 0 ? '' : `${week.others} more ${week.others === 1 ? 'waits' : 'wait'}.`,
    parts: partsOf(week, today).filter(({ lines, end }) => lines.length > 0 || end !== ''),
    end: `That is all. Next look: ${weekdayName}.`,
    // A signed state outside the building is what shows later that nothing before it was changed.
    record: firm.record === null ? '' : `Signed state of the record: ${firm.record}`,
    when: `This mail comes on ${weekdayName} at ${hour}:00, and not at all when there is nothing.`,
  };
}

/** What a leader is told, in the order of weight: what they send, what changed, theirs, whom to thank, money, the review. */
function partsOf(week: Week, today: Day): MailPart[] {
  const { signal, stopped, news, ordinary, things, checkIns, owed, review, forReview } = week;
  const part = (title: string, lines: readonly Line[], end = ''): MailPart => ({
    title,
    lines,
    end,
  });
  return [
    stopped === null
      ? part('A signal you are sending', signal === null ? [] : [signalLine(signal)])
      : part('A signal you stopped sending', [stoppedLine(stopped)]),
    part(
      'What really changed',
      news.map(newsLine),
      ordinary === null ? '' : ordinarySentence(ordinary, news.length),
    ),
    part('Yours this week', [
      ...owed.map(owedLine),
      ...things.map((thing) => thingLine(thing, today)),
      ...checkIns.map(checkInLine),
    ]),
    part('Someone to thank', thanksLine(week.thanks, week.wordThanks)),
    part('Money', week.money === null ? [] : moneyLines(week.money)),
    part('The next review', [
      ...(review === null ? [] : [reviewLine(review)]),
      ...(forReview === 0 ? [] : [forReviewLine(forReview)]),
    ]),
  ];
}

function plain(content: Content, url: string): string {
  const { told, others } = content;
  const lines = (all: readonly Line[]) => all.map(({ says, path }) => `- ${says}\n  ${url}${path}`);
  const decide = told.map(({ title, says, answers, path }) =>
    [
      title,
      ...says,
      ...answers.map(([words, address]) => `  ${words}\n  ${address}`),
      `  Look at it\n  ${url}${path}`,
    ].join('\n'),
  );
  const said = content.parts.flatMap(({ title, lines: of, end }) => [
    title.toUpperCase(),
    [...lines(of), ...(end === '' ? [] : [end])].join('\n'),
  ]);
  const parts = [
    content.head,
    content.opening,
    ...(told.length > 0 ? [DECIDE.toUpperCase(), ...decide] : []),
    ...(others === '' ? [] : [`${others}\n${url}/`]),
    ...said,
    content.end,
    [content.record, content.when, `Another time, or none: ${url}/account`]
      .filter((line) => line !== '')
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

// Mail programs know few rules: what must hold everywhere stands on the elements, and dark is asked for by class.
const DARK = `@media (prefers-color-scheme: dark) {
  body, .paper { background: #15171A !important; color: #ECEAE4 !important; }
  a { color: #8DB7DD !important; }
  .quiet { color: #A9ADB1 !important; }
  .line { border-color: #33373B !important; }
}`;
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
const LINK = { color: '#1F4E79' };
const QUIET = { color: '#5B6166', fontSize: '13px', margin: '0 0 4px' };
const BUTTON = {
  ...LINK,
  display: 'inline-block',
  padding: '11px 16px',
  margin: '0 8px 8px 0',
  border: '1px solid #B9B4A8',
  borderRadius: '6px',
  textDecoration: 'none',
  fontSize: '15px',
};

function Page({ content, url }: { content: Content; url: string }): ReactElement {
  const { told, others, parts } = content;
  const paper = { backgroundColor: '#FBFAF7', color: '#1B1D1F' };
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{content.opening}</title>
        <style>{DARK}</style>
      </head>
      <body style={{ ...paper, margin: 0, padding: '24px 16px' }}>
        <main
          className="paper"
          style={{ ...paper, maxWidth: '36rem', font: `15px/1.5 ${SANS}`, margin: '0 auto' }}
        >
          <p className="quiet" style={QUIET}>
            {content.head}
          </p>
          <h1 style={{ font: `normal 24px/1.25 ${SERIF}`, margin: '8px 0 24px' }}>
            {content.opening}
          </h1>
          {told.length > 0 && (
            <Part title={DECIDE}>
              {told.map((one) => (
                <Matter key={one.id} told={one} url={url} />
              ))}
              {others !== '' && (
                <p>
                  <a href={`${url}/`} style={LINK}>
                    {others}
                  </a>
                </p>
              )}
            </Part>
          )}
          {parts.map(({ title, lines, end }) => (
            <Part key={title} title={title}>
              <Lines lines={lines} url={url} />
              {end !== '' && <p style={{ margin: '0 0 8px' }}>{end}</p>}
            </Part>
          ))}
          <p
            className="line"
            style={{
              borderTop: '1px solid #E3E0D8',
              paddingTop: '16px',
              font: `15px/1.5 ${SERIF}`,
            }}
          >
            {content.end}
          </p>
          {content.record !== '' && (
            <p className="quiet" style={QUIET}>
              {content.record}
            </p>
          )}
          <p className="quiet" style={QUIET}>
            {content.when}{' '}
            <a href={`${url}/account`} style={LINK}>
              Another time, or none
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className="line" style={{ borderTop: '1px solid #E3E0D8', padding: '16px 0 8px' }}>
      <h2 style={{ font: `600 17px/1.3 ${SERIF}`, margin: '0 0 12px' }}>{title}</h2>
      {children}
    </section>
  );
}

function Matter({ told, url }: { told: Told; url: string }): ReactElement {
  return (
    <div style={{ marginBottom: '16px' }}>
      <h3 style={{ font: `600 15px/1.4 ${SERIF}`, margin: '0 0 4px' }}>
        <a href={`${url}${told.path}`} style={LINK}>
          {told.title}
        </a>
      </h3>
      {told.says.map((sentence) => (
        <p key={sentence} style={{ margin: '0 0 8px' }}>
          {sentence}
        </p>
      ))}
      {told.answers.map(([words, address]) => (
        <a key={words} href={address} style={BUTTON} className="line">
          {words}
        </a>
      ))}
    </div>
  );
}

function Lines({ lines, url }: { lines: readonly Line[]; url: string }): ReactElement {
  return (
    <>
      {lines.map(({ id, says, path }) => (
        <p key={`${id} ${says}`} style={{ margin: '0 0 8px' }}>
          <a href={`${url}${path}`} style={LINK}>
            {says}
          </a>
        </p>
      ))}
    </>
  );
}

import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sayDay, sayDayLong } from '../../../lib/spoken-day.ts';
import type { ToldMeeting } from '../store/told.ts';
import type { Appointment } from '../store/post.ts';

type Words = { readonly subject: string; readonly text: string; readonly html: string };

/** The mail that goes with an appointment, or that takes it back. */
export function appointmentMail(
  meeting: Appointment,
  kind: 'invited' | 'cancelled' | 'seat_gone',
  publicUrl: string,
): Words {
  const when = `${sayDayLong(meeting.day)} at ${meeting.starts_at}`;
  const at = meeting.place === '' ? when : `${when}, ${meeting.place}`;
  const sentences = {
    invited: `You are asked to the meeting “${meeting.name}” on ${at}.`,
    cancelled: `The meeting “${meeting.name}” on ${at} does not take place.`,
    seat_gone: `You do not need to come to the meeting “${meeting.name}” on ${at}.`,
  };
  const lines = [
    sentences[kind],
    ...(kind === 'invited' && meeting.purpose !== '' ? [meeting.purpose] : []),
    ...(kind === 'invited' && meeting.chair !== null ? [`${meeting.chair} is in the chair.`] : []),
  ];
  return page(sentences[kind].slice(0, -1), lines, `${publicUrl}/meetings/${meeting.id}`, []);
}

/** What a meeting decided, for somebody whom it concerns. */
export function toldMail(told: ToldMeeting, publicUrl: string): Words {
  const count = told.decisions.length;
  const opening =
    count === 1
      ? `One thing was settled in “${told.name}” on ${sayDay(told.held_on)}`
      : `${count} things were settled in “${told.name}” on ${sayDay(told.held_on)}`;
  const points = told.decisions.map(({ kind, label, owner }) => {
    const what = kind === 'decision' ? `Decided: ${label}` : `To be done: ${label}`;
    return owner === null ? what : `${what} (${owner})`;
  });
  return page(opening, [`${opening}:`], `${publicUrl}/meetings/told`, points);
}

function page(
  subject: string,
  lines: readonly string[],
  address: string,
  points: readonly string[],
): Words {
  const text = [...lines, ...points.map((point) => `- ${point}`), address].join('\n\n');
  const body = <Page lines={lines} points={points} address={address} />;
  return { subject, text: `${text}\n`, html: `<!doctype html>${renderToStaticMarkup(body)}` };
}

function Page(props: {
  lines: readonly string[];
  points: readonly string[];
  address: string;
}): ReactElement {
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
          {props.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {props.points.length > 0 && (
            <ul style={{ paddingLeft: '1.2em' }}>
              {props.points.map((point) => (
                <li key={point} style={{ marginBottom: '8px' }}>
                  {point}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={props.address} style={{ color: '#1F4E79' }}>
              {props.address}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

import { encode } from 'uqr';
import { useMemo } from 'react';
import { sayInstant } from '../../../web/i18n/format.ts';
import { LineMark } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import style from './key-card.module.css';
import { say } from './say.ts';

type KeyCardProps = {
  name: string;
  code: string;
  link: string;
  until: string;
  forPassword: boolean;
};

/** A card to hand over: the code to type, the same as a picture to point a phone at, and until when. */
export function KeyCard({ name, code, link, until, forPassword }: KeyCardProps) {
  const { organisation } = useSession();
  const { origin, pathname } = new URL(link);
  return (
    <section className={style.card} aria-label={say('key.card', { name })}>
      <header className={style.head}>
        <LineMark />
        <p>{organisation.name}</p>
      </header>
      <div className={style.words}>
        <h2 className={style.name}>{name}</h2>
        <p>{say(forPassword ? 'key.says_password' : 'key.says')}</p>
        <p className={style.address}>{`${origin}${pathname}`.replace(/^https?:\/\//, '')}</p>
        <p>{say('key.says_code')}</p>
        <p className={style.code}>{code}</p>
        <p className={style.until}>
          {say('key.says_until', { until: sayInstant(new Date(until)) })}
        </p>
      </div>
      <figure className={style.picture}>
        <QrCode text={link} label={say('key.qr')} />
        <figcaption>{say('key.says_qr')}</figcaption>
      </figure>
    </section>
  );
}

/** The link as a picture, dark on white in every theme, because cameras expect it so. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className={style.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawn(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { path: squares.join(''), size };
}

import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Lead } from '../line/line.tsx';
import { say } from '../say.ts';
import style from './page.module.css';

type PageProps = {
  /** The page's name or its sentence; also the title of the window. */
  title: string;
  /** The title with drawn parts, where it has any. */
  heading?: ReactNode;
  /** Hangs the line beside the title: for the one sentence that matters most. */
  lead?: boolean;
  /** Said under the title in one or two plain sentences. */
  intro?: ReactNode;
  /** Takes the whole width, for tables; text keeps a narrower column. */
  wide?: boolean;
  /** Buttons that belong to the whole page. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** A page below the head: its title, what can be done with all of it, and its content. */
export function Page({
  title,
  heading,
  lead = false,
  wide = false,
  intro,
  actions,
  children,
}: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${say('product')}`;
  }, [title]);
  const name = <h1 className={lead ? style.statement : undefined}>{heading ?? title}</h1>;
  return (
    <div className={wide ? style.page : `${style.page} ${style.column}`}>
      <div className={style.top}>
        <div className={style.words}>
          {lead ? <Lead>{name}</Lead> : name}
          {intro && <p className={style.intro}>{intro}</p>}
        </div>
        {actions && <div className={style.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** A part of a page under a heading of its own, set off by space and a hairline. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={style.section} aria-label={title}>
      <div className={style.sectionTop}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

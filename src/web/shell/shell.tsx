import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { sayDay } from '../i18n/format.ts';
import { LineMark } from '../line/line.tsx';
import { PaletteButton } from '../palette/palette-button.tsx';
import { say } from '../say.ts';
import { useSession } from '../session/session.ts';
import { useAsOf, useContents } from './context.ts';
import { meantFor, menuAt } from './contents.ts';
import { MenuLinks } from './menu-links.tsx';
import { MenuSheet } from './menu-sheet.tsx';
import { EarlierDay } from './earlier-day.tsx';
import { AsOfNotice, ConnectionNotice } from './notices.tsx';
import { OnItsDay } from './today-only.tsx';
import style from './shell.module.css';

/** The frame of every page: the head with firm and date, the menu, and the page itself. */
export function Shell() {
  const session = useSession();
  const asOf = useAsOf();
  const contents = useContents();
  const menu = meantFor(contents.menu, session);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <>
      <a className={style.skip} href="#content">
        {say('shell.skip')}
      </a>
      <AsOfNotice />
      <div className={style.page}>
        <header className={style.head}>
          <Link to="/" className={style.brand}>
            <LineMark />
            {say('product')}
          </Link>
          <Folio />
          <div className={style.tools}>
            <PaletteButton />
            <Link
              to="/account"
              className={style.account}
              aria-label={`${session.person.name}, ${say('shell.account')}`}
            >
              {session.person.name}
            </Link>
            <MenuSheet items={menu} />
          </div>
        </header>
        <nav className={style.menu} aria-label={say('shell.main_menu')}>
          <MenuLinks items={menuAt(menu, path)} />
        </nav>
        <PageFrame />
        <footer className={style.printed}>
          {say('shell.printed', {
            firm: session.organisation.name,
            day: sayDay(asOf ?? session.today),
            person: session.person.name,
          })}
          {session.organisation.isExample && ` ${say('shell.example_print')}.`}
        </footer>
      </div>
      <ConnectionNotice />
    </>
  );
}

/** Firm and date, as a newspaper has them at the head of the page. */
function Folio() {
  const { organisation } = useSession();
  return (
    <div className={style.folio}>
      <span className={style.firm}>{organisation.name}</span>
      <EarlierDay />
      {organisation.isExample && (
        // Leaves the app: the page where one chooses through whose eyes to look is the server's.
        <a className={style.example} href="/example">
          {say('shell.example')}
        </a>
      )}
    </div>
  );
}

/**
 * The page itself. A new page takes the focus, so that it is read and the next Tab starts in it. The same page of another day
 * begins anew: nothing on it stays that was asked for as of the day before.
 */
function PageFrame() {
  const main = useRef<HTMLElement>(null);
  const asOf = useAsOf();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path]);
  return (
    <main id="content" tabIndex={-1} ref={main} className={style.content}>
      <OnItsDay key={asOf ?? 'today'}>
        <Outlet />
      </OnItsDay>
    </main>
  );
}

import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Button } from '../control/button.tsx';
import { say } from '../say.ts';
import { useSession } from '../session/session.ts';
import type { MenuItem } from './contents.ts';
import { MenuLinks } from './menu-links.tsx';
import style from './menu-sheet.module.css';

/** The menu where there is no room for a column: a sheet over the whole page, like a table of contents. */
export function MenuSheet({ items }: { items: readonly MenuItem[] }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const { person } = useSession();
  const close = () => sheet.current?.close();
  return (
    <>
      <Button className={style.open} onClick={() => sheet.current?.showModal()}>
        {say('shell.menu')}
      </Button>
      <dialog ref={sheet} className={style.sheet} aria-label={say('shell.main_menu')}>
        <div className={style.top}>
          <Button onClick={close}>{say('shell.close_menu')}</Button>
        </div>
        <nav className={style.links} aria-label={say('shell.main_menu')}>
          <MenuLinks items={items} onFollow={close} />
          <ul role="list" className={style.own}>
            <li>
              <Link to="/account" onClick={close}>
                {say('shell.account')}
                <span className={style.name}>{person.name}</span>
              </Link>
            </li>
          </ul>
        </nav>
      </dialog>
    </>
  );
}

import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Lead } from '../line/line.tsx';
import { say as sayWeb } from '../say.ts';
import style from './identity.module.css';

/** A page for people who have not signed in: the name of the product, one statement, one short form. */
export function PublicPage({
  title,
  intro,
  foot,
  children,
}: {
  title: string;
  intro?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · ${sayWeb('product')}`;
  }, [title]);
  return (
    <div className={style.public}>
      <header className={style.brand}>{sayWeb('product')}</header>
      <main className={style.column}>
        <Lead>
          <h1>{title}</h1>
        </Lead>
        {intro && <p className={style.intro}>{intro}</p>}
        {children}
        {foot && <div className={style.foot}>{foot}</div>}
      </main>
    </div>
  );
}

import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sayTrouble, troubleOfError } from '../api/trouble.ts';
import { Button, ButtonLink } from '../control/button.tsx';
import { say } from '../say.ts';
import { Page } from './page.tsx';
import style from './page.module.css';

/** Shown in place of a page that could not be loaded or that failed while it was drawn. */
export function TroublePage({ error }: { error: unknown }) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => reset(), [reset]);
  const trouble = troubleOfError(error);
  // Trying again does not help who may not read it.
  if (trouble.kind === 'not_allowed') {
    return (
      <Page title={say('not_open.title')}>
        <p role="alert">{say('not_open.text')}</p>
        <p>
          <ButtonLink href="/">{say('trouble.home')}</ButtonLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title={say('trouble.title')}>
      <p role="alert">{sayTrouble(trouble)}</p>
      <p>
        <Button onClick={() => void router.invalidate()}>{say('trouble.again')}</Button>{' '}
        <ButtonLink href="/">{say('trouble.home')}</ButtonLink>
      </p>
    </Page>
  );
}

/** The same where there is no frame to show it in, because the session itself could not be read. */
export function BareTroublePage({ error }: { error: unknown }) {
  return (
    <main className={style.bare}>
      <TroublePage error={error} />
    </main>
  );
}

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title={say('not_found.title')}>
      <p>{say('not_found.text')}</p>
      <p>
        <ButtonLink href="/">{say('trouble.home')}</ButtonLink>
      </p>
    </Page>
  );
}

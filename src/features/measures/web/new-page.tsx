import { useNavigate } from '@tanstack/react-router';
import { Page } from '../../../web/shell/page.tsx';
import { NewForm } from './measure-form.tsx';
import { say } from './say.ts';

/** Begins a measure and opens it. */
export function NewPage() {
  const navigate = useNavigate();
  return (
    <Page title={say('new.title')} intro={say('new.intro')}>
      <NewForm onDone={(id) => void navigate({ to: '/measures/$id', params: { id } })} />
    </Page>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { NewForm } from './new-form.tsx';
import { opensActions } from './opens.ts';
import { ProposeForm } from './propose-form.tsx';
import { say } from './say.ts';

/** A new action; for those who do not open actions themselves, a proposal that somebody answers. */
export function NewPage() {
  const navigate = useNavigate();
  const session = useSession();
  const opens = opensActions(session);
  const onDone = (id: string) => void navigate({ to: '/actions/$id', params: { id } });
  const asOf = useAsOf();
  if (asOf !== undefined) {
    return (
      <Page title={say(opens ? 'new.title' : 'propose.title')}>
        <p>{say('new.not_in_the_past')}</p>
      </Page>
    );
  }
  return opens ? (
    <Page title={say('new.title')} intro={say('new.intro')}>
      <NewForm onDone={onDone} />
    </Page>
  ) : (
    <Page title={say('propose.title')} intro={say('propose.intro')}>
      <ProposeForm onDone={onDone} />
    </Page>
  );
}

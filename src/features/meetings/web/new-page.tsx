import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../web/api/use-command.ts';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { MeetingForm, type Words } from './meeting-form.tsx';
import { say } from './say.ts';

const BLANK: Words = {
  name: '',
  purpose: '',
  kind: 'management',
  rhythm: 'month',
  day: '',
  starts_at: '09:00',
  place: '',
};

/** Plans a meeting and opens it, where its agenda is written. */
export function NewPage() {
  const navigate = useNavigate();
  const { person } = useSession();
  const command = useCommand('/api/meeting.plan');
  if (useAsOf() !== undefined) return <Page title={say('new.title')}>{say('new.past')}</Page>;
  return (
    <Page title={say('new.title')} intro={say('new.intro')}>
      <MeetingForm
        label={say('new.title')}
        verb={say('new.verb')}
        first={BLANK}
        chair={person}
        writer={null}
        isNew
        state={command.state}
        onSend={async (meant) => {
          const delivery = await command.send(meant);
          if (delivery.ok) {
            void navigate({ to: '/meetings/$id', params: { id: delivery.answer.id } });
          }
          return delivery.ok;
        }}
      />
    </Page>
  );
}

import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { say } from './say.ts';

/** What people said about the action. Said once, it stays. */
export function Comments({ action }: { action: ActionRecord }) {
  if (action.comments.length === 0 && !action.can.comment) return null;
  return (
    <Section title={say('comments.title')}>
      <ol role="list" className={style.entries}>
        {action.comments.map((comment) => (
          <li key={comment.id}>
            <p className={style.text}>{comment.text}</p>
            <p className={style.by}>
              {comment.person?.name ?? say('somebody')}
              {', '}
              <time dateTime={comment.said_at}>{sayInstant(new Date(comment.said_at))}</time>
            </p>
          </li>
        ))}
      </ol>
      {action.can.comment && <NewComment id={action.id} />}
    </Section>
  );
}

function NewComment({ id }: { id: string }) {
  const [text, setText, forget] = useDraft(`action.${id}.comment`, '');
  const command = useCommand('/api/action.comment');

  async function send() {
    if (text.trim() === '') return;
    const delivery = await command.send({ id, text: text.trim() });
    if (delivery.ok) forget();
  }

  return (
    <Form label={say('comments.new')} onSend={() => void send()}>
      <TextArea label={say('comments.new')} value={text} onText={setText} rows={2} />
      <FormEnd verb={say('comments.send')} kind="plain" state={command.state} />
    </Form>
  );
}

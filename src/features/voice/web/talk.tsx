import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import style from './voice.module.css';
import { sayWritten } from './words.ts';

/** What was said about it, the first word first, and a field for the next. */
export function Talk({ item }: { item: ItemRecord }) {
  const { replies } = item;
  return (
    <Section title={say('item.talk')}>
      {replies.length === 0 ? (
        <p>{say('item.talk_none')}</p>
      ) : (
        <ol role="list" className={list.items}>
          {replies.map((reply) => (
            <li key={reply.id} className={list.item}>
              <p className="quiet">
                {reply.by?.name ??
                  (reply.by_raiser ? say('item.raiser') : sayWritten(reply.by_given))}
                , <time dateTime={reply.said_on}>{sayDay(reply.said_on)}</time>
              </p>
              <p className={style.text}>{reply.text ?? say('item.sealed')}</p>
            </li>
          ))}
        </ol>
      )}
      {item.can.reply && <ReplyForm item={item} />}
    </Section>
  );
}

function ReplyForm({ item: { id, version } }: { item: ItemRecord }) {
  const [text, setText, forget] = useDraft(`voice.${id}.reply`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/voice.reply');

  async function send() {
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    const delivery = await command.send({ id, version, text: text.trim() });
    if (delivery.ok) forget();
  }

  return (
    <Form label={say('item.reply')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('item.reply')}
        rows={3}
        maxLength={4_000}
        value={text}
        onText={setText}
        error={missing ? say('item.reply_needed') : undefined}
      />
      <FormEnd verb={say('item.reply_verb')} kind="plain" state={command.state} />
    </Form>
  );
}

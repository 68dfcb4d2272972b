import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Editable } from '../../../web/form/editable.tsx';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayTime } from '../../../web/i18n/format.ts';
import type { AgendaItem, MeetingRecord } from '../contract/record.ts';
import style from './meetings.module.css';
import { say } from './say.ts';

type NotesProps = { meeting: MeetingRecord; item: AgendaItem };

/** What is written of an item. Each paragraph is somebody's own, so that two people write at once. */
export function Notes({ meeting, item }: NotesProps) {
  const writes = meeting.can.note;
  return (
    <section aria-label={say('notes.title')} className={style.notes}>
      {item.notes.map((note) => (
        <Paragraph key={note.id} item={item} note={note} can={writes} />
      ))}
      {writes && <NewParagraph key={item.id} item={item} />}
    </section>
  );
}

type ParagraphProps = { item: AgendaItem; note: AgendaItem['notes'][number]; can: boolean };

function Paragraph({ item, note, can }: ParagraphProps) {
  const command = useCommand('/api/meeting.note.write');
  const [apart, setApart] = useState(false);
  const { id, version, text, by, at, beside_id: beside, late } = note;
  return (
    <div className={style.note}>
      <Editable
        label={say('notes.one')}
        text={text}
        draft={`note.${id}`}
        can={can}
        state={command.state}
        hint={say('notes.empty_removes')}
        save={async (words) => {
          const delivery = await command.send({
            item_id: item.id,
            note_id: id,
            version,
            text: words.trim(),
          });
          setApart(delivery.ok && delivery.answer.kept_apart);
          return delivery;
        }}
      />
      <span className={style.by}>
        {[
          by?.name ?? say('nobody'),
          sayTime(new Date(at)),
          ...(beside === null ? [] : [say('notes.beside')]),
          ...(late ? [say('item.recorded_late')] : []),
        ].join(', ')}
      </span>
      {apart && <p role="status">{say('notes.kept_apart')}</p>}
    </div>
  );
}

function NewParagraph({ item }: { item: AgendaItem }) {
  const [text, setText, forget] = useDraft(`item.${item.id}.note`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.note.write');

  async function send() {
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    const delivery = await command.send({ item_id: item.id, text: text.trim() });
    if (delivery.ok) forget();
  }

  return (
    <Form label={say('notes.new')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('notes.new')}
        rows={2}
        value={text}
        onText={setText}
        error={missing ? say('notes.needed') : undefined}
      />
      <FormEnd verb={say('notes.verb')} kind="plain" state={command.state} />
    </Form>
  );
}

import { useState } from 'react';
import { isDay, type Day } from '../../../lib/day.ts';
import type { CommandState } from '../../../web/api/use-command.ts';
import { ChooseMany, type Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { findPeople, PersonField } from '../../people/web/person-picker.tsx';
import { MEETING_KINDS, RHYTHMS, type MeetingKind, type Rhythm } from '../contract/kinds.ts';
import style from './meetings.module.css';
import { say } from './say.ts';

export type Words = {
  readonly name: string;
  readonly purpose: string;
  readonly kind: MeetingKind;
  readonly rhythm: Rhythm;
  readonly day: string;
  readonly starts_at: string;
  readonly place: string;
};

export type Meant = Omit<Words, 'day'> & {
  readonly day: Day;
  readonly chair_id: string | null;
  readonly writer_id: string | null;
  readonly seats: string[];
};

type MeetingFormProps = {
  label: string;
  verb: string;
  first: Words;
  chair: Choice | null;
  writer: Choice | null;
  /** A new meeting has a day and seats to be given; of a planned one they have acts of their own. */
  isNew: boolean;
  state: CommandState;
  /** Whether it was taken. */
  onSend: (meant: Meant) => Promise<boolean>;
  onCancel?: () => void;
};

type Errors = { name?: string; day?: string; time?: string };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What a meeting is, who leads it, and when. */
export function MeetingForm({ label, verb, first, isNew, state, ...props }: MeetingFormProps) {
  const [words, change, forget] = useDraftWords(isNew ? 'meeting.new' : undefined, first);
  const [chair, setChair] = useState(props.chair);
  const [writer, setWriter] = useState(props.writer);
  const [seats, setSeats] = useState<readonly Choice[]>([]);
  const [errors, setErrors] = useState<Errors | null>(null);

  async function send() {
    const found: Errors = {
      ...(words.name.trim() === '' && { name: say('form.name_needed') }),
      ...(isNew && !isDay(words.day) && { day: say('form.day_needed') }),
      ...(!TIME.test(words.starts_at) && { time: say('form.time_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const meant = {
      ...words,
      name: words.name.trim(),
      purpose: words.purpose.trim(),
      place: words.place.trim(),
      day: words.day as Day,
      chair_id: chair?.id ?? null,
      writer_id: writer?.id ?? null,
      seats: seats.map(({ id }) => id),
    };
    if (await props.onSend(meant)) forget();
  }

  return (
    <Form label={label} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.name')}
        hint={say('form.name_hint')}
        value={words.name}
        onText={(name) => change({ name })}
        error={errors?.name}
      />
      <TextArea
        label={say('form.purpose')}
        optional
        rows={2}
        value={words.purpose}
        onText={(purpose) => change({ purpose })}
      />
      <When words={words} change={change} isNew={isNew} errors={errors} />
      <PersonField
        label={say('form.chair')}
        hint={say('form.chair_hint')}
        chosen={chair}
        onChoose={setChair}
      />
      <PersonField label={say('form.writer')} optional chosen={writer} onChoose={setWriter} />
      {isNew && (
        <ChooseMany
          label={say('form.seats')}
          hint={say('form.seats_hint')}
          optional
          chosen={seats}
          onChoose={setSeats}
          from={findPeople}
        />
      )}
      <FormEnd
        verb={verb}
        state={state}
        {...(props.onCancel !== undefined && { onCancel: props.onCancel })}
      />
    </Form>
  );
}

type WhenProps = {
  words: Words;
  change: (more: Partial<Words>) => void;
  isNew: boolean;
  errors: Errors | null;
};

function When({ words, change, isNew, errors }: WhenProps) {
  const kind = MEETING_KINDS.map((one) => [one, say(`kind.${one}`)] as const);
  const rhythm = RHYTHMS.map((one) => [one, say(`rhythm.${one}`)] as const);
  return (
    <>
      <div className={style.two}>
        {isNew && (
          <TextField
            label={say('form.day')}
            type="date"
            value={words.day}
            onText={(day) => change({ day })}
            error={errors?.day}
          />
        )}
        <TextField
          label={say('form.starts_at')}
          type="time"
          value={words.starts_at}
          onText={(time) => change({ starts_at: time })}
          error={errors?.time}
        />
      </div>
      <TextField
        label={say('form.place')}
        optional
        value={words.place}
        onText={(place) => change({ place })}
      />
      <div className={style.two}>
        <SelectField
          label={say('form.kind')}
          value={words.kind}
          onText={(wanted) =>
            change({ kind: MEETING_KINDS.find((one) => one === wanted) ?? 'other' })
          }
          choices={kind}
        />
        <SelectField
          label={say('form.rhythm')}
          value={words.rhythm}
          onText={(wanted) => change({ rhythm: RHYTHMS.find((one) => one === wanted) ?? 'once' })}
          choices={rhythm}
        />
      </div>
    </>
  );
}

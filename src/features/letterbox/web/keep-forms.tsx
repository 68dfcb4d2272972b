import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, read } from '../../../web/api/client.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { PersonField } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

/** The places in use, to choose from. */
const placesQuery = {
  queryKey: ['letterbox', 'places'],
  queryFn: async (): Promise<Choice[]> => {
    const { rows } = await read(api.GET('/api/voice_places'));
    return rows
      .filter(({ retired_on: retired }) => retired === null)
      .map(({ id, name, team }) => ({ id, name, about: team?.name ?? '' }));
  },
};

/** A poster for a place, with words of its own where the usual ones do not fit. */
export function PosterForm({ onDone }: { onDone: () => void }) {
  const places = useQuery(placesQuery);
  const [place, setPlace] = useState<Choice | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/poster.make');
  async function send() {
    setMissing(place === null);
    if (place === null) return;
    const made = await command.send({ place_id: place.id, invitation: words });
    if (made.ok) onDone();
  }
  return (
    <Form label={say('posters.make')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('posters.place')}
        hint={<Link to="/voice/places">{say('posters.places')}</Link>}
        chosen={place}
        onChoose={setPlace}
        from={places.data ?? []}
        error={missing ? say('posters.place_needed') : undefined}
      />
      <TextField
        label={say('posters.invitation')}
        hint={say('posters.invitation_hint')}
        optional
        maxLength={160}
        value={words}
        onText={setWords}
      />
      <FormEnd verb={say('posters.make')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Names somebody who opens sealed letters. */
export function NameHandlerForm({ onDone }: { onDone: () => void }) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/handler.name');
  async function send() {
    setMissing(person === null);
    if (person === null) return;
    const named = await command.send({ person_id: person.id });
    if (named.ok) onDone();
  }
  return (
    <Form label={say('handlers.name')} onSend={() => void send()} errors={missing}>
      <PersonField
        label={say('handlers.who')}
        hint={say('handlers.who_hint')}
        chosen={person}
        onChoose={setPerson}
        error={missing ? say('handlers.who_needed') : undefined}
      />
      <FormEnd verb={say('handlers.name')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

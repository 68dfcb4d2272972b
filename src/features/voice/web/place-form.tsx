import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { findTeams } from '../../problems/web/queries.ts';
import type { Place } from '../contract/places.ts';
import { say } from './say.ts';

/** Null where nothing was typed, undefined where it is no whole number. */
function peopleOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const people = Number(typed);
  return Number.isInteger(people) && people >= 0 ? people : undefined;
}

/** A place: what people call it, whose it is, and how many may be there. */
export function PlaceForm({ place, onDone }: { place: Place | null; onDone: () => void }) {
  const [name, setName] = useState(place?.name ?? '');
  const [team, setTeam] = useState<Choice | null>(place?.team ?? null);
  const [typed, setTyped] = useState(place?.people === null ? '' : String(place?.people ?? ''));
  const [missing, setMissing] = useState(false);
  const add = useCommand('/api/voice.place_add');
  const edit = useCommand('/api/voice.place_edit');
  const version = useVersion(place?.version ?? 0, edit.state);
  const people = peopleOf(typed);
  const words = { name: name.trim(), team_id: team?.id ?? null, people: people ?? null };
  const touched = useTouched(words);

  async function send() {
    const lacks = name.trim() === '' || people === undefined;
    setMissing(lacks);
    if (lacks || people === undefined) return;
    const changed = touched(words);
    if (place !== null && changed === null) return onDone();
    const delivery =
      place === null
        ? await add.send(words)
        : await edit.send({ id: place.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form
      label={say(place === null ? 'places.add' : 'places.edit')}
      onSend={() => void send()}
      errors={missing}
    >
      <TextField
        label={say('places.name')}
        maxLength={120}
        value={name}
        onText={setName}
        error={missing && name.trim() === '' ? say('places.name_needed') : undefined}
      />
      <Choose
        label={say('places.team')}
        optional
        chosen={team}
        onChoose={setTeam}
        from={findTeams}
      />
      <TextField
        label={say('places.people')}
        hint={say('places.people_hint')}
        optional
        inputMode="numeric"
        value={typed}
        onText={setTyped}
        error={missing && people === undefined ? say('places.people_bad') : undefined}
      />
      <FormEnd
        verb={say('places.save')}
        state={(place === null ? add : edit).state}
        onCancel={onDone}
      />
    </Form>
  );
}

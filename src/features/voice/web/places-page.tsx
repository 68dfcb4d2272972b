import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { PromisedKind } from '../contract/kinds.ts';
import type { Place } from '../contract/places.ts';
import { PlaceForm } from './place-form.tsx';
import { placesQuery } from './queries.ts';
import { say } from './say.ts';
import style from './voice.module.css';

/** Where things are seen, and within how many working days people hear. */
export function PlacesPage() {
  const places = useQuery(placesQuery);
  const [open, setOpen] = useState<Place | 'new' | null>(null);
  if (places.error && !places.data) throw places.error;
  if (!places.data) return <Settling label={say('loading')} />;
  const { rows, promises, can } = places.data;
  return (
    <Page
      title={say('places.title')}
      intro={say(can.edit ? 'places.intro' : 'places.not_allowed')}
      actions={can.edit && <Button onClick={() => setOpen('new')}>{say('places.add')}</Button>}
    >
      <Section title={say('places.promises')}>
        <ul role="list" className={list.items}>
          {promises.map((promise) => (
            <li key={promise.kind} className={list.item}>
              {can.edit ? (
                <PromiseForm key={promise.days} {...promise} />
              ) : (
                <p>
                  {say(`kind.${promise.kind}`)}: {say('say.promise', { count: promise.days })}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say('places.list')}>
        {rows.length === 0 ? (
          <Empty>{say('places.none')}</Empty>
        ) : (
          <ul role="list" className={list.items}>
            {rows.map((place) => (
              <PlaceItem
                key={place.id}
                place={place}
                mayEdit={can.edit}
                onEdit={() => setOpen(place)}
              />
            ))}
          </ul>
        )}
      </Section>
      {open !== null && (
        <Dialog
          title={open === 'new' ? say('places.add') : say('places.edit_what', { name: open.name })}
          onClose={() => setOpen(null)}
        >
          <PlaceForm
            place={open === 'new' ? null : (rows.find(({ id }) => id === open.id) ?? open)}
            onDone={() => setOpen(null)}
          />
        </Dialog>
      )}
    </Page>
  );
}

function PromiseForm({ kind, days }: { kind: PromisedKind; days: number }) {
  const [typed, setTyped] = useState(String(days));
  const command = useCommand('/api/voice.promise_set');
  const label = say('places.promise', { kind: say(`kind.${kind}`) });
  const wanted = Number(typed);
  const send = () => void command.send({ kind, days: wanted });
  return (
    <Form label={label} onSend={send}>
      <TextField label={label} type="number" min={1} max={60} value={typed} onText={setTyped} />
      {wanted !== days && <FormEnd verb={say('places.save')} state={command.state} />}
    </Form>
  );
}

type PlaceItemProps = { place: Place; mayEdit: boolean; onEdit: () => void };

function PlaceItem({ place, mayEdit, onEdit }: PlaceItemProps) {
  const { id, version, name, team, people, retired_on: retired } = place;
  const command = useCommand('/api/voice.place_retire');
  const about = [
    team?.name,
    people === null ? null : say('places.people_some', { count: people }),
    retired === null ? null : say('places.retired', { day: sayDay(retired) }),
  ];
  return (
    <li className={list.item}>
      <p>{name}</p>
      <p className="quiet">{about.filter(Boolean).join(', ')}</p>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      {mayEdit && retired === null && (
        <p className={style.acts}>
          <Button onClick={onEdit}>
            {say('places.edit')}
            <span className="unseen"> {name}</span>
          </Button>
          <Button busy={command.busy} onClick={() => void command.send({ id, version })}>
            {say('places.retire')}
            <span className="unseen"> {name}</span>
          </Button>
        </p>
      )}
    </li>
  );
}

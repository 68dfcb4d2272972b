import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { placesQuery } from './queries.ts';
import { say } from './say.ts';

type PlaceFieldProps = { value: string; onText: (text: string) => void };

/** Where it was, in words; places of the firm are offered while somebody types. */
export function PlaceField({ value, onText }: PlaceFieldProps) {
  const listId = useId();
  const places = useQuery(placesQuery).data?.rows ?? [];
  return (
    <>
      <TextField
        label={say('field.place')}
        optional
        maxLength={300}
        list={listId}
        value={value}
        onText={onText}
      />
      <datalist id={listId}>
        {places.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** One of the places of the register, to look at what came up there; nothing where there are none. */
export function AtPlace({
  value,
  onPlace,
}: {
  value: string | undefined;
  onPlace: (id: string) => void;
}) {
  const places = useQuery(placesQuery).data?.places ?? [];
  if (places.length === 0) return null;
  return (
    <SelectField
      label={say('field.place')}
      value={value ?? ''}
      onText={onPlace}
      choices={[['', say('list.any')], ...places.map(({ id, name }) => [id, name] as const)]}
    />
  );
}

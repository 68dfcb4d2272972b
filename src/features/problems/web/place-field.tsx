import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { TextField } from '../../../web/form/field.tsx';
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

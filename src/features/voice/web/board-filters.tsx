import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { Button } from '../../../web/control/button.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { KINDS, LEVELS } from '../contract/kinds.ts';
import { placesQuery } from './queries.ts';
import { say } from './say.ts';
import { listOf, type ListSearch } from './searches.ts';
import style from './voice.module.css';

const PARTS = ['kind', 'place', 'team', 'level', 'from', 'to', 'q'] as const;

/** Whether a filter is set, so that an empty board says so. The state and the page are no filters. */
export function isNarrowed(search: ListSearch): boolean {
  return PARTS.some((part) => search[part] !== undefined);
}

/** By words, kind, place, level and days. All of it stands in the address. */
export function Filters({ search }: { search: ListSearch }) {
  const navigate = useNavigate({ from: '/voice' });
  const narrow = (more: Record<string, unknown>) =>
    void navigate({ search: listOf({ ...search, ...more, page: undefined }), ...IN_PLACE });
  const narrowed = isNarrowed(search);
  return (
    <Popover label={say(narrowed ? 'board.filters_set' : 'board.filters')}>
      {(close) => (
        <div className={style.filters}>
          <Words search={search} narrow={narrow} />
          <Choices search={search} narrow={narrow} />
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              label={say(`board.${end}`)}
              optional
              type="date"
              value={search[end] ?? ''}
              onText={(day) => narrow({ [end]: isDay(day) ? day : undefined })}
            />
          ))}
          <p className={style.acts}>
            <Button onClick={close}>{say('board.done')}</Button>
            {narrowed && (
              <Link to="/voice" search={{ state: search.state }}>
                {say('board.clear')}
              </Link>
            )}
          </p>
        </div>
      )}
    </Popover>
  );
}

type PartProps = { search: ListSearch; narrow: (more: Record<string, unknown>) => void };

/** Typed words are asked for when the field is left: every letter would be a question of its own. */
function Words({ search, narrow }: PartProps) {
  const [typed, setTyped] = useState(search.q ?? '');
  return (
    <TextField
      label={say('board.q')}
      optional
      maxLength={200}
      value={typed}
      onText={setTyped}
      onBlur={() => narrow({ q: typed })}
      onKeyDown={(event) => event.key === 'Enter' && narrow({ q: typed })}
    />
  );
}

function Choices({ search, narrow }: PartProps) {
  const places = useQuery(placesQuery).data?.rows ?? [];
  const any = ['', say('board.any')] as const;
  return (
    <>
      <SelectField
        label={say('board.kind')}
        value={search.kind ?? ''}
        onText={(kind) => narrow({ kind })}
        choices={[any, ...KINDS.map((one) => [one, say(`kind.${one}`)] as const)]}
      />
      {places.length > 0 && (
        <SelectField
          label={say('board.place')}
          value={search.place ?? ''}
          onText={(place) => narrow({ place })}
          choices={[any, ...places.map(({ id, name }) => [id, name] as const)]}
        />
      )}
      <SelectField
        label={say('board.level')}
        value={search.level ?? ''}
        onText={(level) => narrow({ level })}
        choices={[any, ...LEVELS.map((one) => [one, say(`board.level_${one}`)] as const)]}
      />
    </>
  );
}

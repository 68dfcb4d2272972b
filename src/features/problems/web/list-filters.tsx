import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { Button } from '../../../web/control/button.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { Choose } from '../../../web/form/choose.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { personQuery } from '../../decisions/web/queries.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { FOUND_BY, KINDS, SEVERITIES } from '../contract/kinds.ts';
import { AtPlace } from './place-field.tsx';
import style from './problems.module.css';
import { say } from './say.ts';
import { listOf, type ListSearch } from './searches.ts';

const PARTS = [
  'kind',
  'severity',
  'found_by',
  'process',
  'place',
  'owner',
  'from',
  'to',
  'q',
] as const;

/** Whether a filter is set, so that an empty list says so. The state and the page are no filters. */
export function isNarrowed(search: ListSearch): boolean {
  return PARTS.some((part) => search[part] !== undefined);
}

/** By words, kind, severity, finder, process, place, owner and days. All of it stands in the address. */
export function Filters({ search }: { search: ListSearch }) {
  const navigate = useNavigate({ from: '/problems' });
  const narrow = (more: Record<string, unknown>) =>
    void navigate({ search: listOf({ ...search, ...more, page: undefined }), ...IN_PLACE });
  const narrowed = isNarrowed(search);
  return (
    <div>
      <Popover label={say(narrowed ? 'list.filters_set' : 'list.filters')}>
        {(close) => (
          <div className={style.filters}>
            <Words search={search} narrow={narrow} />
            <Kinds search={search} narrow={narrow} />
            <AtPlace value={search.place} onPlace={(place) => narrow({ place })} />
            <Owner search={search} narrow={narrow} />
            {(['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                label={say(`list.${end}`)}
                optional
                type="date"
                value={search[end] ?? ''}
                onText={(day) => narrow({ [end]: isDay(day) ? day : undefined })}
              />
            ))}
            <p className={style.acts}>
              <Button onClick={close}>{say('list.done')}</Button>
              {narrowed && (
                <Link to="/problems" search={{ state: search.state }}>
                  {say('list.clear')}
                </Link>
              )}
            </p>
          </div>
        )}
      </Popover>
    </div>
  );
}

type PartProps = { search: ListSearch; narrow: (more: Record<string, unknown>) => void };

/** Typed words are asked for when the field is left: every letter would be a question of its own. */
function Words({ search, narrow }: PartProps) {
  const [typed, setTyped] = useState({ q: search.q ?? '', process: search.process ?? '' });
  return (['q', 'process'] as const).map((part) => (
    <TextField
      key={part}
      label={say(`list.${part}`)}
      optional
      maxLength={200}
      value={typed[part]}
      onText={(text) => setTyped({ ...typed, [part]: text })}
      onBlur={() => narrow({ [part]: typed[part] })}
      onKeyDown={(event) => event.key === 'Enter' && narrow({ [part]: typed[part] })}
    />
  ));
}

function Kinds({ search, narrow }: PartProps) {
  const any = ['', say('list.any')] as const;
  return (
    <>
      <SelectField
        label={say('field.kind')}
        value={search.kind ?? ''}
        onText={(kind) => narrow({ kind })}
        choices={[any, ...KINDS.map((one) => [one, say(`kind.${one}`)] as const)]}
      />
      <SelectField
        label={say('field.severity')}
        value={search.severity ?? ''}
        onText={(severity) => narrow({ severity })}
        choices={[any, ...SEVERITIES.map((one) => [one, say(`severity.${one}`)] as const)]}
      />
      <SelectField
        label={say('field.found_by')}
        value={search.found_by ?? ''}
        onText={(foundBy) => narrow({ found_by: foundBy })}
        choices={[any, ...FOUND_BY.map((one) => [one, say(`found_by.${one}`)] as const)]}
      />
    </>
  );
}

function Owner({ search, narrow }: PartProps) {
  const owner = useQuery(personQuery(search.owner));
  return (
    <Choose
      label={say('field.owner')}
      optional
      chosen={search.owner === undefined ? null : (owner.data ?? null)}
      onChoose={(person) => narrow({ owner: person?.id })}
      from={findPeople}
    />
  );
}

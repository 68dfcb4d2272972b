import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Choose } from '../../../web/form/choose.tsx';
import { CheckField, SelectField, TextField } from '../../../web/form/field.tsx';
import { useTeamChoices } from '../../people/web/queries.ts';
import { significances, sources } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { personNameQuery, processesQuery } from './queries.ts';
import { say } from './say.ts';

type FilterFieldsProps = { search: ListSearch; narrow: (more: ListSearch) => void };

/** Every further filter as a field; each takes effect at once. */
export function FilterFields({ search, narrow }: FilterFieldsProps) {
  const person = useQuery(personNameQuery(search.accountable));
  const teams = useTeamChoices();
  const any = ['', say('list.any')] as const;
  return (
    <>
      <CheckField
        label={say('list.mine')}
        checked={search.mine === 'yes'}
        onCheck={(mine) => narrow({ mine: mine ? 'yes' : undefined })}
      />
      <Choose
        label={say('field.accountable')}
        chosen={(search.accountable !== undefined && person.data) || null}
        onChoose={(choice) => narrow({ accountable: choice?.id })}
        from={findPeople}
      />
      <SelectField
        label={say('field.source')}
        value={search.source ?? ''}
        onText={(source) => narrow({ source: sources.find((one) => one === source) })}
        choices={[any, ...sources.map((one) => [one, say(`source.${one}`)] as const)]}
      />
      <SelectField
        label={say('field.significance')}
        value={search.significance ?? ''}
        onText={(wanted) => narrow({ significance: significances.find((one) => one === wanted) })}
        choices={[any, ...significances.map((one) => [one, say(`significance.${one}`)] as const)]}
      />
      {teams.length > 0 && (
        <SelectField
          label={say('field.team')}
          value={search.team ?? ''}
          onText={(team) => narrow({ team: team === '' ? undefined : team })}
          choices={[any, ...teams.map(({ id, name }) => [id, name] as const)]}
        />
      )}
      <ProcessField key={search.process} name={search.process ?? ''} narrow={narrow} />
    </>
  );
}

/** A process is looked for by any part of its name, once the field is left; those that exist are offered. */
function ProcessField({ name, narrow }: { name: string; narrow: FilterFieldsProps['narrow'] }) {
  const [typed, setTyped] = useState(name);
  const [entered, setEntered] = useState(false);
  const { data } = useQuery({ ...processesQuery, enabled: entered });
  const list = useId();
  const ask = () => {
    if (typed.trim() !== name) narrow({ process: typed.trim() === '' ? undefined : typed.trim() });
  };
  return (
    <>
      <TextField
        label={say('field.process')}
        value={typed}
        maxLength={300}
        list={list}
        autoComplete="off"
        onText={setTyped}
        onFocus={() => setEntered(true)}
        onBlur={ask}
        onKeyDown={(event) => event.key === 'Enter' && ask()}
      />
      <datalist id={list}>
        {data?.rows.map((process) => (
          <option key={process}>{process}</option>
        ))}
      </datalist>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { CheckField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import style from './actions.module.css';
import type { ListSearch } from './list-search.ts';
import { queryOf, searchOfQuery } from './list-search.ts';
import { viewsQuery, type KeptView } from './queries.ts';
import { say } from './say.ts';

/** The lists somebody looks at again and again, under names; one's own and those that others share. */
export function KeptFilters({ search }: { search: ListSearch }) {
  const asOf = useAsOf();
  const views = useQuery(viewsQuery).data?.rows ?? [];
  return (
    <Popover label={say('views.title')}>
      {(close) => (
        <div className={style.sheet}>
          {views.length === 0 && <p className="quiet">{say('views.none')}</p>}
          <ul role="list" className={style.views}>
            {views.map((view) => (
              <ViewLine key={view.id} view={view} close={close} />
            ))}
          </ul>
          {asOf === undefined && <KeepForm search={search} />}
        </div>
      )}
    </Popover>
  );
}

function ViewLine({ view, close }: { view: KeptView; close: () => void }) {
  const remove = useCommand('/api/action_view.remove');
  return (
    <li>
      <span>
        <Link to="/actions" search={searchOfQuery(view.query)} onClick={close}>
          {view.name}
        </Link>
        {view.shared && (
          <span className={style.viewNote}>
            {say(view.mine ? 'views.shared_by_me' : 'views.shared_with_me')}
          </span>
        )}
      </span>
      {view.mine && (
        <Button
          kind="quiet"
          busy={remove.busy}
          aria-label={say('views.remove_what', { name: view.name })}
          onClick={() => void remove.send({ id: view.id })}
        >
          {say('views.remove')}
        </Button>
      )}
    </li>
  );
}

/** Keeps the list that is on screen; the same words stand in its address, which can be sent to anybody. */
function KeepForm({ search }: { search: ListSearch }) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action_view.save');

  async function send() {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const delivery = await command.send({
      name: name.trim(),
      query: `?${queryOf(search)}`,
      shared,
    });
    if (!delivery.ok) return;
    setName('');
    setShared(false);
  }

  return (
    <Form label={say('views.keep')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('views.name')}
        hint={say('views.hint')}
        value={name}
        onText={setName}
        maxLength={100}
        error={missing ? say('form.needed') : undefined}
      />
      <CheckField label={say('views.share')} checked={shared} onCheck={setShared} />
      <FormEnd verb={say('views.keep')} kind="plain" state={command.state} />
    </Form>
  );
}

import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import type { TeamRow } from '../contract/places.ts';
import { PersonField, SiteField, TeamField } from './person-picker.tsx';
import { say } from './say.ts';

type TeamFormProps = { team: TeamRow | null; rows: readonly TeamRow[]; onDone: () => void };

/** A new team or a change of one: its name, where it hangs, who leads it. */
export function TeamForm({ team, rows, onDone }: TeamFormProps) {
  const above = rows.find((row) => row.id === team?.parent_id) ?? null;
  const [name, setName] = useState(team?.name ?? '');
  const [parent, setParent] = useState<Choice | null>(above);
  const [lead, setLead] = useState<Choice | null>(team?.lead ?? null);
  const [site, setSite] = useState<Choice | null>(team?.site ?? null);
  const [missing, setMissing] = useState(false);
  const create = useCommand('/api/team.create');
  const edit = useCommand('/api/team.edit');
  const latest = rows.find(({ id }) => id === team?.id) ?? team;
  const version = useVersion(latest?.version ?? 0, edit.state);
  const words = {
    name: name.trim(),
    parent_id: parent?.id ?? null,
    site_id: site?.id ?? null,
    lead_id: lead?.id ?? null,
  };
  const touched = useTouched(words);

  async function send() {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const changed = touched(words);
    if (team !== null && changed === null) return onDone();
    const delivery =
      team === null
        ? await create.send(words)
        : await edit.send({ id: team.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('teams.new')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('field.name')}
        value={name}
        onText={setName}
        error={missing ? say('form.name_needed') : undefined}
      />
      <TeamField
        label={say('teams.parent')}
        hint={say('teams.parent_hint')}
        optional
        chosen={parent}
        onChoose={setParent}
        {...(team !== null && { without: team.id })}
      />
      <PersonField
        label={say('teams.lead')}
        hint={say('teams.lead_hint')}
        optional
        chosen={lead}
        onChoose={setLead}
      />
      <SiteField label={say('field.site')} optional chosen={site} onChoose={setSite} />
      <FormEnd
        verb={say(team === null ? 'teams.new' : 'form.save')}
        state={(team === null ? create : edit).state}
        onCancel={onDone}
      />
    </Form>
  );
}

/** Closing a team says where its people go; nobody is left in a team that is not there. */
export function CloseTeamForm({ team, onDone }: { team: TeamRow; onDone: () => void }) {
  const [to, setTo] = useState<Choice | null>(null);
  const command = useCommand('/api/team.close');

  async function send() {
    const { id, version } = team;
    const delivery = await command.send({ id, version, ...(to && { to_team_id: to.id }) });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('teams.close_what', { name: team.name })} onSend={() => void send()}>
      <p>{say('teams.close_text')}</p>
      <TeamField
        label={say('teams.close_to')}
        hint={say('teams.close_to_hint')}
        optional
        chosen={to}
        onChoose={setTo}
        without={team.id}
      />
      <FormEnd verb={say('teams.close')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { ChooseMany, type Choice } from '../../../web/form/choose.tsx';
import { CheckField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { findPeople } from '../../people/web/person-picker.tsx';
import { useTeamChoices } from '../../people/web/queries.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** Tells people what was decided: once each, by mail, and on their own page of what they were told. */
export function TellForm({ meeting: { id }, onDone }: ActFormProps) {
  const [everyone, setEveryone] = useState(false);
  const [people, setPeople] = useState<readonly Choice[]>([]);
  const [teams, setTeams] = useState<readonly Choice[]>([]);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.tell');
  const choices = useTeamChoices();

  async function send() {
    const nobody = !everyone && people.length + teams.length === 0;
    setMissing(nobody);
    if (nobody) return;
    const delivery = await command.send({
      id,
      everyone,
      person_ids: everyone ? [] : people.map((one) => one.id),
      team_ids: everyone ? [] : teams.map((one) => one.id),
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('tell.verb')} onSend={() => void send()} errors={missing}>
      <p>{say('tell.about')}</p>
      <CheckField label={say('tell.everyone')} checked={everyone} onCheck={setEveryone} />
      {!everyone && (
        <>
          <ChooseMany
            label={say('tell.teams')}
            optional
            chosen={teams}
            onChoose={setTeams}
            from={choices}
          />
          <ChooseMany
            label={say('tell.people')}
            optional
            chosen={people}
            onChoose={setPeople}
            from={findPeople}
            error={missing ? say('tell.needed') : undefined}
          />
        </>
      )}
      <FormEnd verb={say('tell.verb')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../../../../web/api/client.ts';
import { useCommand } from '../../../../web/api/use-command.ts';
import { CheckField, SelectField } from '../../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../../web/form/form.tsx';
import { Section } from '../../../../web/shell/page.tsx';
import type { MailChoiceAnswer } from '../../contract/mail.ts';
import { say } from './say.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const HOURS = Array.from({ length: 19 }, (_, at) => at + 4);

/** When the mail of the week comes to whoever is signed in, or that none is wanted. */
export function MailChoice() {
  const choice = useQuery({
    queryKey: ['people', 'own mail'],
    queryFn: ({ signal }) =>
      read(api.GET('/api/person_mail', { signal })) as unknown as Promise<MailChoiceAnswer>,
  });
  const { data } = choice;
  return (
    <Section title={say('title')}>
      {data === undefined ? (
        <p role="status">{say('loading')}</p>
      ) : (
        <>
          <p>
            {data.address === null ? say('about_none') : say('about', { address: data.address })}
          </p>
          <ChoiceForm choice={data} />
        </>
      )}
    </Section>
  );
}

function ChoiceForm({ choice }: { choice: MailChoiceAnswer }) {
  const [weekday, setWeekday] = useState(String(choice.at?.weekday ?? ''));
  const [hour, setHour] = useState(String(choice.at?.hour ?? 6));
  const [atOnce, setAtOnce] = useState(choice.news_at_once);
  const command = useCommand('/api/person.choose_mail');

  async function send() {
    const at = weekday === '' ? null : { weekday: Number(weekday), hour: Number(hour) };
    await command.send({ at, news_at_once: atOnce, version: choice.version });
  }

  return (
    <Form label={say('title')} onSend={() => void send()}>
      <SelectField
        label={say('day')}
        value={weekday}
        onText={setWeekday}
        choices={[
          ...WEEKDAYS.map((one) => [String(one), say(`weekday.${one}`)] as const),
          ['', say('never')] as const,
        ]}
      />
      {weekday !== '' && (
        <SelectField
          label={say('hour')}
          value={hour}
          onText={setHour}
          choices={HOURS.map((one) => [String(one), say('o_clock', { hour: one })] as const)}
        />
      )}
      <CheckField label={say('at_once')} checked={atOnce} onCheck={setAtOnce} />
      <FormEnd verb={say('verb')} state={command.state} />
    </Form>
  );
}

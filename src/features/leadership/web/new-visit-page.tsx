import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useSession } from '../../../web/session/session.ts';
import { Page } from '../../../web/shell/page.tsx';
import { TeamField } from '../../people/web/person-picker.tsx';
import { MOST_POINTS, SHIFTS, type Shift } from '../contract/kinds.ts';
import { say } from './say.ts';

/** One minute on a phone: which team, and what it raised. */
export function NewVisitPage() {
  return (
    <Page title={say('visit.new')} intro={say('visit.new_intro')}>
      <NewVisit />
    </Page>
  );
}

const EMPTY: { note: string; points: readonly string[] } = { note: '', points: [''] };

function NewVisit() {
  const navigate = useNavigate();
  const { today } = useSession();
  const [team, setTeam] = useState<Choice | null>(null);
  const [shift, setShift] = useState<Shift>('any');
  const [day, setDay] = useState<string>(today);
  const [words, change, forget] = useDraftWords('visit.new', EMPTY);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/visit.record');

  async function send() {
    setMissing(team === null);
    if (team === null) return;
    const points = words.points.map((point) => point.trim()).filter((point) => point !== '');
    const delivery = await command.send({
      team_id: team.id,
      shift,
      note: words.note.trim(),
      points,
      ...(isDay(day) && { visited_on: day }),
    });
    if (!delivery.ok) return;
    forget();
    void navigate({ to: '/visits/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Form label={say('visit.new')} onSend={() => void send()} errors={missing}>
      <TeamField
        label={say('team')}
        chosen={team}
        onChoose={setTeam}
        error={missing ? say('team_needed') : undefined}
      />
      <Points points={words.points} onPoints={(points) => change({ points })} />
      <TextArea
        label={say('visit.note')}
        optional
        rows={2}
        value={words.note}
        onText={(note) => change({ note })}
      />
      <SelectField
        label={say('visit.shift')}
        value={shift}
        onText={(next) => setShift(next as Shift)}
        choices={SHIFTS.map((one) => [one, say(`visit.shifts.${one}`)] as const)}
      />
      <TextField label={say('visit.day')} type="date" max={today} value={day} onText={setDay} />
      <FormEnd verb={say('visit.verb')} state={command.state} />
    </Form>
  );
}

/** One field for each point; another appears as soon as the last one is begun. */
function Points({
  points,
  onPoints,
}: {
  points: readonly string[];
  onPoints: (points: readonly string[]) => void;
}) {
  const write = (place: number, point: string) => {
    const next = points.map((one, at) => (at === place ? point : one));
    const more = next.at(-1) !== '' && next.length < MOST_POINTS;
    onPoints(more ? [...next, ''] : next);
  };
  return (
    <fieldset>
      <legend>{say('visit.points')}</legend>
      {points.map((point, at) => (
        <TextField
          // oxlint-disable-next-line react/no-array-index-key -- points are written in order and never change places
          key={at}
          label={say('visit.point', { at: at + 1 })}
          optional
          maxLength={1_000}
          value={point}
          onText={(text) => write(at, text)}
        />
      ))}
    </fieldset>
  );
}

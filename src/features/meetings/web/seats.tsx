import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { Form, FormEnd, SaveLine, TroubleLine } from '../../../web/form/form.tsx';
import { Section } from '../../../web/shell/page.tsx';
import { PersonField } from '../../people/web/person-picker.tsx';
import { ATTENDANCE, type Attendance } from '../contract/kinds.ts';
import type { MeetingRecord } from '../contract/record.ts';
import style from './meetings.module.css';
import { say } from './say.ts';

/** Who has a seat, and who took it. */
export function Seats({ meeting }: { meeting: MeetingRecord }) {
  const { seats, can, state } = meeting;
  const marks = state === 'running' || state === 'held';
  return (
    <Section title={say('seats.title')} aside={can.invite && <Invite meeting={meeting} />}>
      {seats.length === 0 && <p>{say('seats.empty')}</p>}
      <ul role="list" className={style.seats}>
        {seats.map((seat) => (
          <li key={seat.person.id}>
            {marks ? (
              <Mark meeting={meeting} seat={seat} />
            ) : (
              <Seat meeting={meeting} seat={seat} />
            )}
          </li>
        ))}
      </ul>
      {can.seat && <GiveSeat meeting={meeting} />}
    </Section>
  );
}

type SeatProps = { meeting: MeetingRecord; seat: MeetingRecord['seats'][number] };

function Seat({ meeting, seat: { person, invited } }: SeatProps) {
  const take = useCommand('/api/meeting.seat.take');
  return (
    <>
      {person.name}
      <span className={style.by}>
        {[
          ...(meeting.chair?.id === person.id ? [say('seats.chair')] : []),
          ...(meeting.writer?.id === person.id ? [say('seats.writer')] : []),
          ...(invited ? [say('seats.invited')] : []),
        ].join(', ')}
      </span>
      {meeting.can.seat && (
        <Button
          kind="quiet"
          busy={take.busy}
          aria-label={say('seats.take', { name: person.name })}
          onClick={() => void take.send({ id: meeting.id, person_id: person.id })}
        >
          {say('seats.take_short')}
        </Button>
      )}
      {take.state.is === 'failed' && <TroubleLine trouble={take.state.trouble} />}
    </>
  );
}

/** Whether somebody was there, was stood in for, or was missing: one tap. */
export function Mark({ meeting, seat }: SeatProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand('/api/meeting.seat.mark');
  const { person, attendance, deputy } = seat;
  const mark = (next: Attendance) =>
    void command.send({ id: meeting.id, person_id: person.id, attendance: next });
  if (!meeting.can.mark) {
    return (
      <>
        {person.name}
        <span className={style.by}>{sayAttendance(seat)}</span>
      </>
    );
  }
  return (
    <fieldset className={style.mark}>
      <legend>
        {person.name}
        {attendance === 'deputy' && deputy !== null && (
          <span className={style.by}>{say('seats.deputy_is', { who: deputy.name })}</span>
        )}
      </legend>
      <span className={style.choices}>
        {ATTENDANCE.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`seat-${person.id}`}
              checked={attendance === one}
              onChange={() => (one === 'deputy' ? setAsking(true) : mark(one))}
            />
            {say(`attendance.${one}`)}
          </label>
        ))}
      </span>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      {asking && (
        <Dialog
          title={say('seats.deputy_title', { name: person.name })}
          onClose={() => setAsking(false)}
        >
          <DeputyForm meeting={meeting} seat={seat} onDone={() => setAsking(false)} />
        </Dialog>
      )}
    </fieldset>
  );
}

function sayAttendance({ attendance, deputy }: MeetingRecord['seats'][number]): string {
  if (attendance === null) return say('attendance.open');
  return attendance === 'deputy' && deputy !== null
    ? say('seats.deputy_is', { who: deputy.name })
    : say(`attendance.${attendance}`);
}

function DeputyForm({ meeting, seat, onDone }: SeatProps & { onDone: () => void }) {
  const [deputy, setDeputy] = useState<Choice | null>(seat.deputy);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.seat.mark');

  async function send() {
    setMissing(deputy === null);
    if (deputy === null) return;
    const { person } = seat;
    const words = { id: meeting.id, person_id: person.id, deputy_id: deputy.id };
    if ((await command.send({ ...words, attendance: 'deputy' })).ok) onDone();
  }

  return (
    <Form
      label={say('seats.deputy_title', { name: seat.person.name })}
      onSend={() => void send()}
      errors={missing}
    >
      <PersonField
        label={say('seats.deputy')}
        chosen={deputy}
        onChoose={setDeputy}
        error={missing ? say('seats.deputy_needed') : undefined}
      />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function GiveSeat({ meeting }: { meeting: MeetingRecord }) {
  const command = useCommand('/api/meeting.seat.give');
  return (
    <div className={style.give}>
      <PersonField
        label={say('seats.give')}
        chosen={null}
        onChoose={(person) => {
          if (person) void command.send({ id: meeting.id, person_id: person.id });
        }}
      />
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </div>
  );
}

function Invite({ meeting }: { meeting: MeetingRecord }) {
  const command = useCommand('/api/meeting.invite');
  return (
    <span className={style.acts}>
      {/* Before the button, so that the button ends where the others do while there is nothing to say. */}
      {command.state.is === 'failed' ? (
        <TroubleLine trouble={command.state.trouble} />
      ) : (
        <SaveLine state={command.state} />
      )}
      <Button busy={command.busy} onClick={() => void command.send({ id: meeting.id })}>
        {say('seats.invite')}
      </Button>
    </span>
  );
}

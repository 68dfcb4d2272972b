import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { SelectField } from '../../../web/form/field.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import type { PersonRecord } from '../contract/shapes.ts';
import style from './people.module.css';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

const LEVELS = ['staff', 'line_manager', 'top_management'] as const;

/** The way back: a last day that is taken back, or somebody who returns. */
export function ComeBack({ person }: { person: PersonRecord }) {
  const [open, setOpen] = useState(false);
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('staff');
  const command = useCommand('/api/person.return');
  if (!person.can.leave) return null;
  const { id, version } = person;
  const stay = () => command.send({ id, version, roles: [] });
  const back = async () => {
    const delivery = await command.send({
      id,
      version,
      roles: [{ role: level, ends_on: null, scope: '' }],
    });
    if (delivery.ok) setOpen(false);
  };
  return (
    <div className={style.part}>
      <Button busy={command.busy} onClick={() => (person.departed ? setOpen(true) : void stay())}>
        {say(person.departed ? 'back.returns' : 'back.stays')}
      </Button>
      {!open && command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      {open && (
        <Dialog title={say('back.returns')} onClose={() => setOpen(false)}>
          <Form label={say('back.returns')} onSend={() => void back()}>
            <p>{say('back.text')}</p>
            <SelectField
              label={say('field.level')}
              value={level}
              onText={(wanted) => setLevel(LEVELS.find((one) => one === wanted) ?? 'staff')}
              choices={LEVELS.map((one) => [one, sayRole(one)] as const)}
            />
            <FormEnd
              verb={say('back.returns')}
              state={command.state}
              onCancel={() => setOpen(false)}
            />
          </Form>
        </Dialog>
      )}
    </div>
  );
}

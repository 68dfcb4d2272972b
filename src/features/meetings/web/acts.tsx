import { Acts as Offered } from '../../../web/control/acts.tsx';
import type { MeetingRecord } from '../contract/record.ts';
import { CancelForm, EditForm, MoveForm } from './plan-forms.tsx';
import type { ActFormProps } from './act.ts';
import { EndForm, PlanNextForm, StartForm } from './life-forms.tsx';
import style from './meetings.module.css';
import { say } from './say.ts';

const ACTS = ['start', 'end', 'plan_next', 'edit', 'move', 'cancel'] as const;
type Act = (typeof ACTS)[number];
const FIRST: readonly Act[] = ['start', 'end', 'plan_next'];

/** What may be done with a meeting now; what moves it on stands at hand. */
export function Acts({ meeting }: { meeting: MeetingRecord }) {
  const acts = ACTS.filter((act) => meeting.can[act]);
  return (
    <Offered
      acts={acts}
      name={(act) => say(`act.${act}`)}
      label={say('act.all')}
      className={style.acts}
      atHand={acts.filter((act) => FIRST.includes(act)).length}
      isWanted={(act) => act === 'start'}
    >
      {(act, onDone) => <ActForm act={act} meeting={meeting} onDone={onDone} />}
    </Offered>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'start':
      return <StartForm {...props} />;
    case 'end':
      return <EndForm {...props} />;
    case 'plan_next':
      return <PlanNextForm {...props} />;
    case 'edit':
      return <EditForm {...props} />;
    case 'move':
      return <MoveForm {...props} />;
    case 'cancel':
      return <CancelForm {...props} />;
  }
}

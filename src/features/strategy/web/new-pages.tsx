import { useNavigate } from '@tanstack/react-router';
import { Page } from '../../../web/shell/page.tsx';
import { NewGoalForm } from './goal-form.tsx';
import { NewObjectiveForm } from './objective-form.tsx';
import { say } from './say.ts';

/** Sets a goal and opens it. */
export function NewGoalPage() {
  const navigate = useNavigate();
  return (
    <Page title={say('new_goal.title')} intro={say('new_goal.intro')}>
      <NewGoalForm onDone={(id) => void navigate({ to: '/goals/$id', params: { id } })} />
    </Page>
  );
}

/** Sets an objective and opens it. */
export function NewObjectivePage() {
  const navigate = useNavigate();
  return (
    <Page title={say('new_objective.title')} intro={say('new_objective.intro')}>
      <NewObjectiveForm onDone={(id) => void navigate({ to: '/objectives/$id', params: { id } })} />
    </Page>
  );
}

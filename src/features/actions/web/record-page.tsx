import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Delivery } from '../../../web/api/deliver.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { CommandState } from '../../../web/api/use-command.ts';
import { Editable } from '../../../web/form/editable.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Lead } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { ActionRecord, ActionWords } from '../contract/shapes.ts';
import style from './actions.module.css';
import { Acts } from './acts.tsx';
import { Comments } from './comments.tsx';
import { DecideAbout } from './beside/decide-about.tsx';
import { DecisionsOn } from './beside/rests.tsx';
import { DueHistory } from './due-history.tsx';
import { About } from './facts.tsx';
import { Files } from './files.tsx';
import { Links } from './links.tsx';
import { recordQuery } from './queries.ts';
import { say } from './say.ts';
import { Steps } from './steps.tsx';
import { Serves } from './beside/serves.tsx';
import { Story } from './story.tsx';
import { waitingFor } from './waits.ts';

const route = getRouteApi('/shell/actions/$id');

/** One action: what it is, where it stands, what waits for whom; then its words, talk and story. */
export function RecordPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const record = useQuery(recordQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('record.loading')}
      title={say('record.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(action) => <Record key={id} action={action} />}
    </Recorded>
  );
}

function Record({ action }: { action: ActionRecord }) {
  const edit = useEdit(action);
  return (
    <Page
      title={action.title}
      heading={
        <>
          <span className={style.reference}>{action.reference} </span>
          {action.title}
        </>
      }
    >
      {action.can.edit && (
        <div className={style.changeTitle}>
          <Editable
            label={say('field.title')}
            text={action.title}
            draft={`action.${action.id}.title`}
            can
            state={edit.stateOf('title')}
            save={edit.save('title')}
            lines="one"
            verb={say('record.change_title')}
          >
            <></>
          </Editable>
        </div>
      )}
      <Waits action={action} />
      <Serves action={action} />
      <Steps action={action} />
      <Acts action={action} />
      <DecideAbout action={action} />
      <Words action={action} edit={edit} />
      <About action={action} />
      <DueHistory action={action} />
      <DecisionsOn about={{ action: action.id }} />
      <Files action={action} />
      <Links action={action} />
      <Comments action={action} />
      <Story action={action} />
    </Page>
  );
}

/** The sentence that matters most: what the action waits for, whose it is, until when. */
function Waits({ action }: { action: ActionRecord }) {
  const asOf = useAsOf();
  const { today } = useSession();
  const { key, who, day, count } = waitingFor(action, asOf ?? today);
  return (
    <div className={style.lead}>
      <Lead>
        <p className={style.waits}>
          {say(`waits.${key}`, { who, day: day ? sayDay(day) : '', count })}
        </p>
      </Lead>
    </div>
  );
}

/** Saves one word of the action under the version on screen. */
type Edit = {
  readonly can: boolean;
  readonly stateOf: (word: keyof ActionWords) => CommandState;
  readonly save: (
    word: keyof ActionWords,
  ) => (text: string) => Promise<Delivery<{ id: string; version: number }>>;
};

/** One command for each word, so that every field says for itself when it was saved. */
function useEdit(action: ActionRecord): Edit {
  const commands = {
    title: useCommand('/api/action.edit'),
    why: useCommand('/api/action.edit'),
    description: useCommand('/api/action.edit'),
    containment: useCommand('/api/action.edit'),
    cause: useCommand('/api/action.edit'),
    corrective_action: useCommand('/api/action.edit'),
  };
  const other = useCommand('/api/action.edit');
  const commandOf = (word: keyof ActionWords) =>
    word in commands ? commands[word as keyof typeof commands] : other;
  return {
    can: action.can.edit,
    stateOf: (word) => commandOf(word).state,
    save: (word) => (text) =>
      commandOf(word).send({ id: action.id, version: action.version, [word]: text }),
  };
}

const always = ['why', 'description'] as const;
const onceUsed = ['containment', 'cause', 'corrective_action'] as const;

/** The words of the action, each edited where it stands. */
function Words({ action, edit }: { action: ActionRecord; edit: Edit }) {
  const shown = [...always, ...onceUsed.filter((word) => action[word] !== '')];
  return (
    <>
      {shown.map((word) => (
        <Section key={word} title={say(`field.${word}`)}>
          <Word action={action} edit={edit} word={word} />
        </Section>
      ))}
      {action.result !== '' && (
        <Section title={say('field.result')}>
          <p className={style.text}>{action.result}</p>
        </Section>
      )}
      {action.check_note !== '' && (
        <Section title={say('field.check_note')}>
          <p className={style.text}>{action.check_note}</p>
        </Section>
      )}
    </>
  );
}

type WordProps = {
  action: ActionRecord;
  edit: Edit;
  word: (typeof always)[number] | (typeof onceUsed)[number];
};

function Word({ action, edit, word }: WordProps) {
  return (
    <Editable
      label={say(`field.${word}`)}
      text={action[word]}
      draft={`action.${action.id}.${word}`}
      can={edit.can}
      state={edit.stateOf(word)}
      save={edit.save(word)}
      empty={say(`none.${word}`)}
    />
  );
}

import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { useSession } from '../../../web/session/session.ts';
import { FOUND_BY, FOUND_IN, KINDS, SEVERITIES } from '../contract/kinds.ts';
import type { ProblemRecord } from '../contract/record.ts';
import type { ActFormProps } from './act.ts';
import style from './problems.module.css';
import { findTeams } from './queries.ts';
import { PlaceField } from './place-field.tsx';
import { say } from './say.ts';

const LINES = ['process', 'place', 'concerns'] as const;
const DAYS = ['happened_on', 'noticed_on'] as const;

type Words = ReturnType<typeof wordsOf>;
type Errors = { title?: string; happened_on?: string; noticed_on?: string };

/** Everything that was said when it was raised, put better. */
export function EditForm({ problem, onDone }: ActFormProps) {
  const [began] = useState(problem);
  const { today } = useSession();
  const [words, setWords] = useState(() => wordsOf(problem));
  const [team, setTeam] = useState<Choice | null>(problem.team);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/problem.edit');
  const version = useVersion(problem.version, command.state);
  const change = (more: Partial<Words>) => setWords({ ...words, ...more });

  async function send() {
    const wrong = {
      ...(words.title.trim() === '' && { title: say('form.title_needed') }),
      ...(!isDay(words.happened_on) && { happened_on: say('form.day_needed') }),
      ...(!isDay(words.noticed_on) && { noticed_on: say('form.day_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (Object.keys(wrong).length > 0) return;
    const delivery = await command.send({ id: began.id, version, ...changed(began, words, team) });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.edit')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('field.title')}
        maxLength={300}
        value={words.title}
        onText={(title) => change({ title })}
        error={errors?.title}
      />
      <TextArea
        label={say('field.what_happened')}
        optional
        value={words.what_happened}
        onText={(text) => change({ what_happened: text })}
      />
      <Choices words={words} change={change} />
      {LINES.map((line) =>
        line === 'place' ? (
          <PlaceField key={line} value={words.place} onText={(place) => change({ place })} />
        ) : (
          <TextField
            key={line}
            label={say(`field.${line}`)}
            optional
            maxLength={300}
            value={words[line]}
            onText={(text) => change({ [line]: text })}
          />
        ),
      )}
      <Choose
        label={say('field.team')}
        optional
        chosen={team}
        onChoose={setTeam}
        from={findTeams}
      />
      <div className={style.two}>
        {DAYS.map((one) => (
          <TextField
            key={one}
            label={say(`field.${one}`)}
            type="date"
            max={today}
            value={words[one]}
            onText={(day) => change({ [one]: day })}
            error={errors?.[one]}
          />
        ))}
      </div>
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

const CHOICES = [
  ['kind', KINDS.map((one) => [one, `kind.${one}`] as const)],
  ['severity', SEVERITIES.map((one) => [one, `severity_hint.${one}`] as const)],
  ['found_in', FOUND_IN.map((one) => [one, `found_in.${one}`] as const)],
  ['found_by', FOUND_BY.map((one) => [one, `found_by.${one}`] as const)],
] as const;

function Choices({ words, change }: { words: Words; change: (more: Partial<Words>) => void }) {
  return (
    <div className={style.two}>
      {CHOICES.map(([word, choices]) => (
        <SelectField
          key={word}
          label={say(`field.${word}`)}
          value={words[word]}
          onText={(value) => change({ [word]: value })}
          choices={choices.map(([value, key]) => [value, say(key)] as const)}
        />
      ))}
    </div>
  );
}

function wordsOf(problem: ProblemRecord) {
  const { title, what_happened, kind, severity, found_in, found_by, process, place } = problem;
  const { concerns, happened_on, noticed_on } = problem;
  const days = { happened_on: happened_on as string, noticed_on: noticed_on as string };
  const said = { title, what_happened, process, place, concerns };
  return { ...said, ...days, kind, severity, found_in, found_by };
}

/** Only what was changed is sent, so that nobody else's words are written over. */
function changed(problem: ProblemRecord, words: Words, team: Choice | null) {
  const before = wordsOf(problem);
  const differing = Object.entries(words)
    .map(([word, value]) => [word, value.trim()] as const)
    .filter(([word, value]) => before[word as keyof Words] !== value);
  const teamId = team?.id ?? null;
  return {
    ...Object.fromEntries(differing),
    ...(teamId !== (problem.team?.id ?? null) && { team_id: teamId }),
  };
}

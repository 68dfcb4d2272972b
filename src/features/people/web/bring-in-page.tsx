import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { classes } from '../../../web/control/button.tsx';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import { readList, unusedHeadings, type WrittenRow } from '../rules/list.ts';
import { planList, type Known } from '../rules/plan-list.ts';
import { Preview } from './bring-in-preview.tsx';
import style from './people.module.css';
import { EVERYBODY, listQuery, sitesQuery, teamsQuery } from './queries.ts';
import { say } from './say.ts';

type Result = { added: number; completed: number; unchanged: number; teams: number; sites: number };

/** A pasted list of names becomes people, teams and sites; what it will do is shown line by line before. */
export function BringInPage() {
  const [text, setText, forget] = useDraft('people.bring_in', '');
  const [done, setDone] = useState<Result | null>(null);
  const firm = useFirm();
  const command = useCommand('/api/person.import');
  const rows = useMemo(() => readList(text), [text]);
  const plan = useMemo(() => firm && planList(rows, firm.people, firm), [rows, firm]);
  if (!firm || !plan) return <Settling label={say('list.loading')} />;

  async function send() {
    const delivery = await command.send({ rows: rows.map(trimmed) });
    if (!delivery.ok) return;
    forget();
    setDone(delivery.answer);
  }

  if (done) return <Done result={done} />;
  const fresh = plan.people.filter((person) => person.known === null).length;
  return (
    <Page title={say('bring.title')} intro={say('bring.intro')}>
      <Form label={say('bring.title')} onSend={() => void send()}>
        <TextArea
          label={say('bring.paste')}
          hint={say('bring.hint')}
          className={style.paste}
          rows={8}
          value={text}
          onText={setText}
          spellCheck={false}
        />
        <p>
          <label className={classes('plain', style.fileLabel)}>
            {say('bring.file')}
            <input
              className="unseen"
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={readFile}
            />
          </label>
        </p>
        {rows.length > 0 && plan.problems.length === 0 && (
          <FormEnd
            verb={say(fresh > 0 ? 'bring.verb' : 'bring.verb_known', { count: fresh })}
            keeps={false}
            state={command.state}
          />
        )}
      </Form>
      {rows.length > 0 && (
        <Section title={say('bring.preview')}>
          <Preview rows={rows} plan={plan} unused={unusedHeadings(text)} />
        </Section>
      )}
    </Page>
  );

  async function readFile(event: { currentTarget: HTMLInputElement }) {
    const [file] = event.currentTarget.files ?? [];
    if (file) setText(await textOf(file));
  }
}

/** Spreadsheets in western Europe still save Windows-1252; a byte that is no UTF-8 gives it away. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Everybody and everything the list is compared with; undefined until it is here. */
function useFirm() {
  const { today } = useSession();
  const people = useQuery(listQuery({ state: 'all', size: EVERYBODY }, undefined));
  const names = useQuery(listQuery({ state: 'as_written', size: EVERYBODY }, undefined));
  const teams = useQuery(teamsQuery());
  const sites = useQuery(sitesQuery());
  return useMemo(() => {
    if (!people.data || !names.data || !teams.data || !sites.data) return undefined;
    const known = [...people.data.rows, ...names.data.rows].map((row): Known => ({
      id: row.id,
      name: row.name,
      email: row.email,
      job_title: row.job_title,
      team_id: row.team?.id ?? null,
      site_id: row.site?.id ?? null,
      as_written: row.as_written,
      gone: row.left_on !== null && row.left_on < today,
      version: row.version,
    }));
    return {
      people: known,
      teams: teams.data.rows.filter((team) => team.closed_on === null),
      sites: sites.data.rows.filter((site) => site.closed_on === null),
    };
  }, [people.data, names.data, teams.data, sites.data, today]);
}

function trimmed(row: WrittenRow): WrittenRow {
  return { ...row, name: row.name.slice(0, 200), job_title: row.job_title.slice(0, 200) };
}

function Done({ result }: { result: Result }) {
  return (
    <Page title={say('bring.done')}>
      <Statement under={<Link to="/people">{say('bring.look')}</Link>}>
        {say('bring.added', { count: result.added })}{' '}
        {result.completed > 0 && say('bring.completed', { count: result.completed })}{' '}
        {result.teams > 0 && say('bring.teams', { count: result.teams })}{' '}
        {result.sites > 0 && say('bring.sites', { count: result.sites })}
      </Statement>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { TeamRow } from '../contract/places.ts';
import { treeOf } from '../rules/teams.ts';
import { Reopen } from './place-forms.tsx';
import style from './people.module.css';
import { sitesQuery, teamsQuery } from './queries.ts';
import { say } from './say.ts';
import { Sites } from './sites.tsx';
import { CloseTeamForm, TeamForm } from './team-forms.tsx';

/** The teams as one tree, and the sites. */
export function TeamsPage() {
  const teams = useQuery(teamsQuery());
  const sites = useQuery(sitesQuery());
  if (teams.error && !teams.data) throw teams.error;
  if (sites.error && !sites.data) throw sites.error;
  if (!teams.data || !sites.data) return <Settling label={say('teams.loading')} />;
  return (
    <Page title={say('teams.title')} intro={say('teams.intro')}>
      <Section title={say('teams.heading')}>
        <Teams rows={teams.data.rows} can={teams.data.can.edit} />
      </Section>
      <Section title={say('sites.heading')}>
        <Sites rows={sites.data.rows} can={sites.data.can.edit} />
      </Section>
    </Page>
  );
}

type Sheet = { at: 'new' } | { at: 'edit' | 'close'; team: TeamRow } | null;

function Teams({ rows, can }: { rows: readonly TeamRow[]; can: boolean }) {
  const [sheet, setSheet] = useState<Sheet>(null);
  const close = () => setSheet(null);
  const open = treeOf(rows.filter((team) => team.closed_on === null));
  const closed = rows.filter((team) => team.closed_on !== null);
  return (
    <div className={style.part}>
      {open.length === 0 && <Empty>{say('teams.empty')}</Empty>}
      <ul className={style.rows}>
        {open.map(({ team, depth }) => (
          <li key={team.id}>
            <TeamLine team={team} depth={depth} />
            {can && (
              <span className={style.rowTools}>
                <Button
                  kind="quiet"
                  aria-label={say('teams.edit_what', { name: team.name })}
                  onClick={() => setSheet({ at: 'edit', team })}
                >
                  {say('teams.edit')}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={say('teams.close_what', { name: team.name })}
                  onClick={() => setSheet({ at: 'close', team })}
                >
                  {say('teams.close')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {can && <Button onClick={() => setSheet({ at: 'new' })}>{say('teams.new')}</Button>}
      {closed.length > 0 && (
        <Reopen path="/api/team.reopen" title={say('teams.closed')} rows={closed} can={can} />
      )}
      {sheet && (
        <Dialog title={sheetTitle(sheet)} onClose={close}>
          {sheet.at === 'close' ? (
            <CloseTeamForm team={sheet.team} onDone={close} />
          ) : (
            <TeamForm team={sheet.at === 'edit' ? sheet.team : null} rows={rows} onDone={close} />
          )}
        </Dialog>
      )}
    </div>
  );
}

function sheetTitle(sheet: NonNullable<Sheet>): string {
  if (sheet.at === 'new') return say('teams.new');
  const gaps = { name: sheet.team.name };
  return say(sheet.at === 'edit' ? 'teams.edit_what' : 'teams.close_what', gaps);
}

function TeamLine({ team, depth }: { team: TeamRow; depth: number }) {
  const about = [
    team.lead && say('teams.led_by_name', { name: team.lead.name }),
    say('teams.people', { count: team.people }),
    team.site?.name,
  ].filter(Boolean);
  return (
    <span className={style.team} data-depth={Math.min(depth, 5)}>
      <span>
        {team.name} <span className={style.aside}>{about.join(', ')}</span>
      </span>
    </span>
  );
}

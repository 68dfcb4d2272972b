import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import list from '../../../web/sentence/items.module.css';
import type { Line } from '../contract/record.ts';
import { similarQuery } from './queries.ts';
import { say } from './say.ts';
import style from './voice.module.css';
import { sayWords } from './words.ts';

const PAUSE_MS = 350;

/** What was said before that is like what is being typed, so that people join instead of repeating. */
export function Similar({ typed }: { typed: string }) {
  const asked = useSettled(typed);
  const { data } = useQuery(similarQuery(asked));
  const rows = typed.trim() === '' ? [] : (data?.rows ?? []);
  return (
    <div aria-live="polite">
      {rows.length > 0 && (
        <section className={style.similar} aria-label={say('similar.title')}>
          <h2>{say('similar.title')}</h2>
          <p>{say('similar.about')}</p>
          <ul role="list" className={list.items}>
            {rows.map((line) => (
              <SimilarItem key={line.id} line={line} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function SimilarItem({ line }: { line: Line }) {
  const command = useCommand('/api/voice.join');
  const joined = command.state.is === 'saved';
  return (
    <li className={list.item}>
      <p>
        <Link to="/voice/$id" params={{ id: line.id }}>
          {sayWords(line)}
        </Link>{' '}
        {say('similar.supporters', { count: line.supporters })}
      </p>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      {line.standing === 'closed' && <p>{say('similar.over')}</p>}
      {joined && <p role="status">{say('similar.joined')}</p>}
      {line.standing !== 'closed' && !joined && (
        <p>
          <Button busy={command.busy} onClick={() => void command.send({ id: line.id })}>
            {say('similar.join')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

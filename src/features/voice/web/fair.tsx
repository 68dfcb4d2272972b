import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import style from './voice.module.css';

const SCORES = [1, 2, 3, 4, 5] as const;

/** "Were you treated fairly?": asked of whoever raised it, once, after its end. */
export function Fair({ item: { id, can } }: { item: ItemRecord }) {
  const command = useCommand('/api/voice.say_fair');
  if (command.state.is === 'saved') return <p role="status">{say('item.fair_thanks')}</p>;
  if (!can.say_fair) return null;
  return (
    <section className={style.question} aria-label={say('item.fair_question')}>
      <h2>{say('item.fair_question')}</h2>
      <p>{say('item.fair_means')}</p>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      <p className={style.acts}>
        {SCORES.map((score) => (
          <Button key={score} busy={command.busy} onClick={() => void command.send({ id, score })}>
            {say(`item.fair.${score}`)}
          </Button>
        ))}
      </p>
    </section>
  );
}

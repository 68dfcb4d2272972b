import { Link } from '@tanstack/react-router';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import style from './voice.module.css';

/** How many say the same, and who said thanks for it. */
export function Support({ item }: { item: ItemRecord }) {
  const { id, can, supporters, thanks } = item;
  const join = useCommand('/api/voice.join');
  const leave = useCommand('/api/voice.leave');
  const { state } = can.leave ? leave : join;
  return (
    <>
      {item.kind !== 'thanks' && item.for_all && (
        <p>{say('item.supporters', { count: supporters })}</p>
      )}
      {state.is === 'failed' && <TroubleLine trouble={state.trouble} />}
      {can.join && (
        <p>
          <Button busy={join.busy} onClick={() => void join.send({ id })}>
            {say('item.join')}
          </Button>
        </p>
      )}
      {can.leave && (
        <p>
          <Button busy={leave.busy} onClick={() => void leave.send({ id })}>
            {say('item.leave')}
          </Button>
        </p>
      )}
      {thanks.length > 0 && (
        <Section title={say('item.thanks')}>
          <ul role="list" className={list.items}>
            {thanks.map((one) => (
              <li key={one.id} className={list.item}>
                <p className={style.text}>
                  <Link to="/voice/$id" params={{ id: one.id }}>
                    {one.by?.name ?? say('who.nobody_first')}
                  </Link>
                  {': '}
                  {one.text}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

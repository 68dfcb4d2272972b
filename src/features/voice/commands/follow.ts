import type { Subscriber } from '../../../platform/commands/path.ts';
import { actionCancelled, actionDone, actionReopened } from '../../actions/contract/events.ts';
import { actionStopped, itemDone, itemUndone } from '../contract/events.ts';
import { doneEnds } from '../rules/doing.ts';
import { openWords } from '../rules/standing.ts';
import { lockTakenOnBy, updateItem } from '../store/write.ts';
import { closed, closing } from './decide.ts';

/** When the action is done, what it was opened for is; whoever raised a barrier is asked whether it is gone. */
export const doneWithAction: Subscriber = async (write, event, context) => {
  const { result: outcome } = actionDone.payload.parse(event.payload);
  const events = [];
  const actionId = event.subject.id;
  for (const item of await lockTakenOnBy(write, actionId)) {
    if (item.closed_on !== null) continue;
    const { closes, asksGone } = doneEnds(item);
    const change = {
      done_at: context.now,
      done_by: context.actor.personId,
      outcome,
      ...(asksGone && { asked_gone_on: context.today, gone: null }),
      ...closing(closes, context),
    };
    const changed = { id: item.id, version: await updateItem(write, item, change, context.now) };
    events.push(
      itemDone.of(changed, { outcome: openWords(item, outcome), action_id: actionId }),
      ...closed(closes, changed),
    );
  }
  return events;
};

/** When the action is opened again, it is not done after all. An answer its raiser gave stays. */
export const undoneWithAction: Subscriber = async (write, event, { now }) => {
  const { reason } = actionReopened.payload.parse(event.payload);
  const events = [];
  const actionId = event.subject.id;
  for (const item of await lockTakenOnBy(write, actionId)) {
    const ended = item.closed_on !== null && item.closed_how !== 'done';
    if (item.done_at === null || ended) continue;
    const version = await updateItem(
      write,
      item,
      {
        done_at: null,
        done_by: null,
        outcome: '',
        asked_gone_on: null,
        closed_on: null,
        closed_how: null,
      },
      now,
    );
    events.push(
      itemUndone.of(
        { id: item.id, version },
        { action_id: actionId, reason: openWords(item, reason) },
      ),
    );
  }
  return events;
};

/** When the action is stopped, what was agreed waits to be taken on anew. */
export const stoppedWithAction: Subscriber = async (write, event, { now }) => {
  const { reason } = actionCancelled.payload.parse(event.payload);
  const events = [];
  const actionId = event.subject.id;
  for (const item of await lockTakenOnBy(write, actionId)) {
    if (item.closed_on !== null || item.done_at !== null) continue;
    const version = await updateItem(write, item, { action_id: null }, now);
    events.push(
      actionStopped.of(
        { id: item.id, version },
        { action_id: actionId, reason: openWords(item, reason) },
      ),
    );
  }
  return events;
};

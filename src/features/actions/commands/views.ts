import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { requiredText } from '../../../lib/shapes.ts';
import { hasRole, when, type Policy } from '../../../platform/access/predicate.ts';
import { command } from '../../../platform/commands/command.ts';
import { actionViewRemoved, actionViewSaved } from '../contract/events.ts';
import { shareView } from '../policy.ts';
import { deleteView, insertView, lockView, type StoredView } from '../store/beside.ts';

/** Keeps a filter under a name, for oneself or for everyone. */
export const saveView = command({
  name: 'action_view.save',
  words: 'keep a filter',
  input: z.strictObject({
    name: requiredText(100),
    query: requiredText(2_000).regex(/^\?/),
    shared: z.boolean().default(false),
  }),
  result: z.strictObject({ id: id('action_view') }),
  load: async () => ({}),
  permit: shareView,
  rule: (_subject, input) => accept(input),
  save: async (write, decision, _subject, { organisationId, actor }) => {
    const viewId = newId();
    await insertView(write, organisationId, { id: viewId, person_id: actor.personId, ...decision });
    return { id: viewId };
  },
  events: (decision, result) => [actionViewSaved.of({ ...result, version: 1 }, decision)],
});

const ownView: Policy<StoredView> = [
  when<StoredView>('who kept it', (actor, view) => view.person_id === actor.personId),
  hasRole('system_manager'),
];

export const removeView = command({
  name: 'action_view.remove',
  words: 'remove a kept filter',
  input: z.strictObject({ id: id('action_view') }),
  result: z.strictObject({}),
  load: (read, input) => lockView(read, input.id),
  permit: ownView,
  rule: (view) => accept({ name: view.name }),
  save: async (write, _decision, view) => {
    await deleteView(write, view.id);
    return {};
  },
  events: (decision, _result, view) => [
    actionViewRemoved.of({ id: view.id, version: 1 }, decision),
  ],
});

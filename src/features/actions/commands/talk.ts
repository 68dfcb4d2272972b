import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { requiredText } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import { actionCommented, actionLinked, actionUnlinked } from '../contract/events.ts';
import { actionPolicies } from '../policy.ts';
import { endLink, findLink, insertComment, insertLink } from '../store/beside.ts';
import { lockAction } from '../store/write.ts';

/** A comment is said once and stays; it does not count as a change of the action, so nobody's edit is refused for it. */
export const comment = command({
  name: 'action.comment',
  words: 'comment on an action',
  input: z.strictObject({ id: id('action'), text: requiredText(10_000) }),
  result: z.strictObject({ id: id('action_comment') }),
  load: (read, input) => lockAction(read, input.id),
  permit: actionPolicies.comment,
  rule: (_action, { text }) => accept({ commentId: newId(), text }),
  save: async (write, { commentId, text }, action, context) => {
    await insertComment(write, { id: commentId, actionId: action.id, text }, context);
    return { id: commentId };
  },
  events: ({ commentId, text }, _result, { id: actionId, version }) => [
    actionCommented.of({ id: actionId, version }, { comment_id: commentId, text }),
  ],
});

/** A link by plain reference: a page of ours, an address, or the name of a folder on a shelf. */
export const link = command({
  name: 'action.link',
  words: 'link an action to something',
  input: z.strictObject({
    id: id('action'),
    label: requiredText(300),
    target: requiredText(2_000).regex(
      /^(?!\s*(javascript|data|vbscript|file|blob):)/i,
      'is not an address that can be linked',
    ),
  }),
  result: z.strictObject({ id: id('action_link') }),
  load: (read, input) => lockAction(read, input.id),
  permit: actionPolicies.edit,
  rule: (_action, { label, target }) => accept({ linkId: newId(), label, target }),
  save: async (write, { linkId, label, target }, action, context) => {
    await insertLink(write, { id: linkId, action_id: action.id, label, target }, context);
    return { id: linkId };
  },
  events: ({ linkId, label, target }, _result, { id: actionId, version }) => [
    actionLinked.of({ id: actionId, version }, { link_id: linkId, label, target }),
  ],
});

export const unlink = command({
  name: 'action.unlink',
  words: 'remove a link from an action',
  input: z.strictObject({ id: id('action'), link_id: id('action_link') }),
  result: z.strictObject({}),
  load: async (read, input) => {
    const action = await lockAction(read, input.id);
    const found = await findLink(read, input.id, input.link_id);
    return action === undefined || found === undefined ? undefined : { ...action, link: found };
  },
  permit: actionPolicies.edit,
  rule: (action) => accept(action.link),
  save: async (write, { id: linkId }, _action, { now }) => {
    await endLink(write, linkId, now);
    return {};
  },
  events: ({ id: linkId, label }, _result, { id: actionId, version }) => [
    actionUnlinked.of({ id: actionId, version }, { link_id: linkId, label }),
  ],
});

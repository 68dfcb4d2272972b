import type { Feature } from '../../platform/feature.ts';
import { assignMany, moveDueMany } from './commands/bulk.ts';
import { addFile } from './commands/evidence.ts';
import { assign, edit, moveDue } from './commands/edit.ts';
import { handOverFromLeaver, matchWrittenName } from './commands/handover.ts';
import { acceptProposal, create, declineProposal, handDecision, propose } from './commands/open.ts';
import { cancel, check, contain, finish, plan, planCheck, reopen } from './commands/stages.ts';
export { actionRegisterOffer } from './commands/import.ts';
import { comment, link, unlink } from './commands/talk.ts';
import { removeView, saveView } from './commands/views.ts';
import { actionReads } from './reads.ts';
import { actionsOwned } from './reads/owned.ts';
import { actionRoutes } from './routes.ts';

/** What was promised, by whom, until when, and what became of it. */
export const actions: Feature = {
  noun: 'action',
  commands: [
    create,
    propose,
    acceptProposal,
    declineProposal,
    handDecision,
    edit,
    assign,
    moveDue,
    contain,
    plan,
    finish,
    planCheck,
    check,
    reopen,
    cancel,
    comment,
    link,
    unlink,
    assignMany,
    moveDueMany,
    saveView,
    removeView,
    addFile,
  ],
  reads: [...actionReads, actionsOwned],
  on: { 'person.left': handOverFromLeaver, 'person.merged': matchWrittenName },
  routes: actionRoutes,
};

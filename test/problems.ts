import { act, look, type At } from './acting.ts';
import type { Member, TestApp } from './app.ts';

/** Who has a part in the problems of a test. */
export type Cast = {
  readonly staff: Member;
  readonly manager: Member;
  readonly other: Member;
};

/** A problem as somebody has just raised it. */
export const raised = (app: TestApp, who: Member, words: object = {}): Promise<At> =>
  act(app, who, 'problem.raise', { title: 'Bent brackets', ...words });

/** The path of a serious problem up to its corrective action, which is still open. */
export async function analysed(
  app: TestApp,
  { staff, manager, other }: Cast,
  words: object = {},
): Promise<At & { action: string }> {
  const doing = (command: string, body: object) => act(app, manager, command, body);
  let at = await raised(app, staff, { severity: 'serious', process: 'Pressing', ...words });
  at = await doing('problem.appoint', { ...at, owner_id: manager.personId });
  at = await doing('problem.contain', { ...at, text: 'All brackets of the week are blocked' });
  const cause = { parent: null, text: 'The stop slips', category: 'tools' };
  at = await doing('problem.cause.add', { ...at, ...cause });
  at = await doing('problem.cause.edit', { ...at, cause: 1, root: true });
  const fix = { title: 'Weld the stop', accountable_id: other.personId, due_on: '2027-03-01' };
  at = await doing('problem.open_action', { ...at, ...fix });
  const { fixes } = await look(app, manager, `/api/problems/${at.id}`);
  return { ...at, action: fixes[0].id };
}

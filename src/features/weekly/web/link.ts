import { deliver, type Delivery } from '../../../web/api/deliver.ts';
import { pause } from '../../../web/api/use-command.ts';
import type { Given, Question } from '../contract.ts';
import { ANSWERS, type Answer } from '../rules.ts';

/** What stands behind the # of the address of the page: the token, and the answer that was tapped. */
export type Tapped = { readonly token: string; readonly answer: Answer | null };

/** Browsers send it to no server; it is taken out of the address at once, so that it stays in no history. */
export function tapped(): Tapped {
  const [token = '', wanted] = decodeURIComponent(location.hash.slice(1)).split(':');
  if (token !== '') history.replaceState(history.state, '', location.pathname);
  return { token, answer: ANSWERS.find((one) => one === wanted) ?? null };
}

function post<Reply>(path: string, body: object, key: string): Promise<Delivery<Reply>> {
  return deliver<Reply>(
    { path, body, key },
    { fetch: (address, init) => fetch(address, init), pause },
  );
}

/** What the link asks, as it stands now. Looking answers nothing, so every look has a key of its own. */
export function askQuestion(token: string): Promise<Delivery<Question>> {
  return post('/api/mail_answer/question', { token }, crypto.randomUUID());
}

/** @param key the same for every try of one answer, so that it is recorded once */
export function giveAnswer(given: Given, key: string): Promise<Delivery<{ to: string }>> {
  return post('/api/mail_answer/give', given, key);
}

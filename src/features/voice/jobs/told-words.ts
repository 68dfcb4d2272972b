import { sayDay } from '../../../lib/spoken-day.ts';
import { isForAll } from '../rules/standing.ts';
import type { NewsOfItem } from '../store/told.ts';

/** What a mail tells of one thing somebody said, and where it is read. */
export type ToldItem = {
  readonly path: string;
  readonly title: string;
  readonly says: readonly string[];
};

const LONGEST = 200;

/** The subject of a mail. It says how many things there is news of, and nothing of what was said. */
export function subjectOf(count: number): string {
  return count === 1 ? 'News of what you said' : `News of ${count} things you said`;
}

/**
 * The news of one thing. A mail lies open on its way, so of what not everyone in the firm may read it says that there is
 * something, and none of the words.
 */
export function tellNews(news: NewsOfItem): ToldItem {
  const open = isForAll(news);
  const words =
    open && news.text ? excerpt(news.text) : `What you said on ${sayDay(news.raised_on)}`;
  return {
    path: `/voice/${news.id}`,
    title: `${words} (${news.reference})`,
    says: [
      ...(news.decided ? [decided(news, open)] : []),
      ...(news.replied_by === null ? [] : [replied(news, open)]),
      ...(news.done ? [open ? `It is done: ${excerpt(news.outcome)}` : 'It is done.'] : []),
      ...(news.asks_gone ? ['You are asked whether it is gone. Only your answer closes it.'] : []),
    ],
  };
}

const DECIDED = { yes: 'yes', no: 'no', try: 'try it' } as const;

function decided({ decision, decided_by: by, reason }: NewsOfItem, open: boolean): string {
  if (!open || decision === null) return 'It was decided, with the reason.';
  if (decision === 'answered') return `${by ?? 'Somebody'} answered: ${excerpt(reason)}`;
  return `${by ?? 'Somebody'} decided: ${DECIDED[decision]}, because ${excerpt(reason)}`;
}

function replied({ replied_by: by, reply }: NewsOfItem, open: boolean): string {
  return open && reply !== null ? `${by} replied: ${excerpt(reply)}` : 'You have an answer.';
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

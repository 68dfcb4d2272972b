import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';

export type StoredSimilar = {
  readonly id: string;
  readonly reference: string;
  readonly kind: 'idea' | 'near_miss' | 'barrier' | 'question';
  readonly text: string;
  readonly raised_on: Day;
  readonly closed_on: Day | null;
  readonly asked_gone_on: Day | null;
  readonly decision: 'yes' | 'no' | 'try' | 'answered' | null;
  readonly try_ended_on: Day | null;
  readonly first_reply_at: Date | null;
  readonly supporters: number;
};

/** Of so many words of what is typed, the longest, and of so many items with each. A word that more have tells little. */
const WORDS_ASKED = 8;
const MOST_OPEN = 40;
const MOST_OVER = 15;
/** So many candidates are compared letter by letter. */
const COMPARED = 12;
/** The last word may not be finished yet; a beginning so short would be that of too much. */
const SHORTEST_BEGINNING = 4;

/** Comes behind every letter of every script. */
const LAST_LETTER = '\u{10FFFF}';

/** Items with a word, or with a longer one that begins like it. */
const withWord = (open: boolean) => sql`FROM voice_word w
  WHERE w.organisation_id = current_organisation() AND w.open = ${sql.lit(open)} AND w.word >= a.word
    AND w.word < CASE WHEN char_length(a.word) >= ${SHORTEST_BEGINNING} THEN a.word || ${LAST_LETTER} ELSE a.word || ' ' END`;

/**
 * What was said before that is like what is typed: candidates by the words they have in common, rare words counting more,
 * then by the letters (trigrams). Only of what everyone may read; what is open before what is over.
 */
export async function similarTo(tx: ReadTx, typed: string, most: number): Promise<StoredSimilar[]> {
  const { rows } = await sql<StoredSimilar>`
    WITH asked AS MATERIALIZED (
      SELECT lexeme COLLATE "C" AS word FROM unnest(to_tsvector('simple', folded(${typed})))
      WHERE char_length(lexeme) BETWEEN 3 AND 60
      ORDER BY char_length(lexeme) DESC, lexeme LIMIT ${WORDS_ASKED}),
    found AS (
      SELECT f.item_id, 1.0::float8 / count(*) OVER (PARTITION BY a.word) AS weight FROM asked a CROSS JOIN LATERAL (
        (SELECT w.item_id ${withWord(true)} LIMIT ${MOST_OPEN})
        UNION ALL (SELECT w.item_id ${withWord(false)} LIMIT ${MOST_OVER})) f),
    candidates AS (
      SELECT item_id, sum(weight) AS weight FROM found GROUP BY item_id
      ORDER BY weight DESC, item_id DESC LIMIT ${COMPARED})
    SELECT i.id, i.reference, i.kind, i.text, i.raised_on, i.closed_on, i.asked_gone_on, i.decision, i.try_ended_on,
      i.first_reply_at, (SELECT count(*) FROM voice_support s
        WHERE s.organisation_id = i.organisation_id AND s.item_id = i.id AND s.left_at IS NULL) AS supporters
    FROM candidates c JOIN voice_item i ON i.organisation_id = current_organisation() AND i.id = c.item_id
    ORDER BY i.closed_on IS NOT NULL, word_similarity(folded(${typed}), folded(i.text)) DESC, c.weight DESC, i.id
    LIMIT ${most}`.execute(tx);
  return rows;
}

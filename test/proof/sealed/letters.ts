import { randomUUID } from 'node:crypto';
import { emptyBox } from '../../../src/features/letterbox/commands/empty.ts';
import { puttingLetter, wasPut } from '../../../src/features/letterbox/store/waiting.ts';
import { day } from '../../../src/lib/day.ts';
import { systemActor } from '../../../src/platform/access/actor.ts';
import { openScope, type Scope } from '../../../src/platform/access/scope.ts';
import { asOwner, foundFirm, type Firm, type TestApp } from '../../app.ts';
import { hang } from '../../letterbox.ts';
import { Random } from '../random.ts';
import { told, type Figure, type ProofOptions } from '../suite.ts';
import { againstChance, matches, withinChance } from './linkage.ts';

const HOUR_MS = 3_600_000;

/**
 * The linkage game for letters without an account. In every round letters are put into the box one after the other, each telling
 * its place in that order; then the box is emptied. The attacker knows the order in which people wrote, gets every table as it
 * lies on the disk and pairs letters with people by whatever could carry an order.
 */
export function playLetters(
  app: TestApp,
  { seed, say }: ProofOptions,
  rounds: number,
): Promise<Figure[]> {
  const random = new Random(seed);
  return withinChance(rounds, say, (count) => playRounds(app, random, say, count));
}

async function playRounds(
  app: TestApp,
  random: Random,
  say: ProofOptions['say'],
  rounds: number,
): Promise<Figure[]> {
  const firm = await foundFirm(app, 'Letters');
  const poster = await hang(app, firm, { name: 'Hall' });
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const hits = new Map<string, number>();
  let letters = 0;
  let during = 0;
  for (let round = 0; round < rounds; round++) {
    const count = random.between(12, 41);
    const order = Array.from({ length: count }, (_, at) => `${round} ${at}`);
    for (const words of order) await put(app, scope, poster.id, words);
    during += matches(await inTheBox(app, firm), order) / count;
    app.clock.advance(HOUR_MS);
    const done = await app.platform.commands.run(scope, emptyBox, {}, `empty-${round}`);
    if (!done.ok) throw new Error(`The box was not emptied: ${done.refusal.code}`);
    for (const [way, found] of await taken(app, firm, round)) {
      hits.set(way, (hits.get(way) ?? 0) + matches(found, order));
    }
    letters += count;
    if ((round + 1) % 100 === 0) say(`${round + 1} rounds of letters`);
  }
  const sample = `${rounds} rounds, ${letters} letters`;
  return [
    ...againstChance('of letters from a dump after the box was emptied', hits, rounds, sample),
    told(
      'of all pairs right from a dump while letters lie in the box, by somebody who knows the order of writing',
      `${((100 * during) / rounds).toFixed(1)} %`,
      sample,
    ),
  ];
}

async function put(app: TestApp, scope: Scope, poster: string, words: string): Promise<void> {
  const letter = {
    letter: randomUUID(),
    put_on: day('2026-11-24'),
    kind: 'idea',
    words,
    name: '',
    place_id: null,
    lookup_hash: randomUUID(),
    public_key: 'none',
    picture: null,
    box: null,
    picture_box: null,
    keys: [],
  } as const;
  const putting = await app.platform.database.transactions.write(
    scope,
    async (write, _scope, close) => ({
      answer: close(puttingLetter(write, scope.organisationId, poster, letter)),
    }),
  );
  const { rows } = await putting.answer;
  const became = wasPut(rows[0]);
  if (became !== 'put') throw new Error(`A letter was not taken: ${became}`);
}

function inTheBox(app: TestApp, firm: Firm): Promise<string[]> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ words: string }>(
      'SELECT words FROM letter_waiting WHERE organisation_id = $1 ORDER BY ctid',
      [firm.id],
    );
    return rows.map(({ words }) => words);
  });
}

/** What could carry an order: where rows lie, ids, numbers, the record, and the hash of the receipt. */
const WAYS = {
  'by where the records lie': 'i.ctid',
  'by where the letters lie': 'l.ctid',
  'by the number of the record': 'length(i.reference), i.reference',
  'by the id of the record': 'i.id',
  'by the signed record': 'e.sequence',
} as const;

/** The letters of a round in each of these orders. */
function taken(app: TestApp, firm: Firm, round: number): Promise<Map<string, string[]>> {
  return asOwner(app, firm.id, async (client) => {
    const orders = new Map<string, string[]>();
    for (const [way, by] of Object.entries(WAYS)) {
      const { rows } = await client.query<{ text: string }>(
        `SELECT i.text FROM voice_item i JOIN letter l ON l.organisation_id = i.organisation_id AND l.item_id = i.id
           JOIN ledger_entry e ON e.organisation_id = i.organisation_id AND e.object_id = i.id::text
         WHERE i.organisation_id = $1 AND i.text LIKE $2 ORDER BY ${by}`,
        [firm.id, `${round} %`],
      );
      orders.set(
        way,
        rows.map(({ text }) => text),
      );
    }
    return orders;
  });
}

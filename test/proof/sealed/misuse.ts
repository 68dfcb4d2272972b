import type { OwnWave } from '../../../src/features/pulse/contract/shapes.ts';
import type { Token } from '../../../src/features/pulse/web/token.ts';
import { DAY_MS, all as answers, cast, fetchToken, openWave, ownWave } from '../../pulse/voting.ts';
import { counted, twoTeams } from '../../pulse/two-teams.ts';
import { act } from '../../acting.ts';
import type { TestApp } from '../../app.ts';
import { Random } from '../random.ts';
import { all, none, type Figure, type ProofOptions } from '../suite.ts';

type Misuse = (random: Random) => { readonly address: string; readonly token: Token };

/** Sends ballots with tokens that are good for nothing, over and over, and counts what lies in the box at the end. */
export async function misuseTokens(
  app: TestApp,
  { seed, say }: ProofOptions,
  tries: number,
): Promise<Figure[]> {
  const random = new Random(seed);
  const { firm, staff, other, leader } = await twoTeams(app);
  const old = await openWave(app, leader);
  const stale = await tokenOf(app, staff[0]!);
  app.clock.advance(10 * DAY_MS);
  await act(app, leader, 'pulse.close', { id: old });
  await openWave(app, leader, { opens_on: '2026-12-06', closes_on: '2026-12-20' });
  const one = await tokenOf(app, staff[0]!);
  const another = await tokenOf(app, other[0]!);
  const spent = await tokenOf(app, staff[1]!);
  await cast(app, spent.own.address, spent.token, { answers: answers(3) });
  const good = await counted(app, firm, 'box.staged');
  const ways = misuses(one, another, spent, stale);
  const said = new Set<string>();
  for (let at = 0; at < tries; at++) {
    const { address, token } = ways[at % ways.length]!(random);
    const { status, body } = await cast(app, address, token, { answers: answers(1) });
    if (status === 200) said.add(body);
    if ((at + 1) % 10_000 === 0) say(`${at + 1} tokens misused`);
  }
  const accepted = (await counted(app, firm, 'box.staged')) - good;
  const before = await counted(app, firm, 'box.staged');
  for (const { own, token } of [one, another])
    await cast(app, own.address, token, { answers: answers(4) });
  const taken = (await counted(app, firm, 'box.staged')) - before;
  const sample = `${tries} tries in ${ways.length} ways`;
  return [
    none('ballots taken with a token that is good for nothing', accepted, sample),
    none('answers by which a good token could be told from another', said.size - 1, sample),
    all('good tokens taken afterwards', taken, 2, 'two tokens'),
  ];
}

type Fetched = { readonly own: OwnWave; readonly token: Token };

async function tokenOf(app: TestApp, member: Parameters<typeof ownWave>[1]): Promise<Fetched> {
  const own = await ownWave(app, member);
  return { own, token: await fetchToken(app, member, own) };
}

function misuses(one: Fetched, another: Fetched, spent: Fetched, stale: Fetched): Misuse[] {
  const { address } = one.own;
  const made = (length: number, random: Random) => random.bytes(length).toString('base64url');
  const flipped = (text: string, random: Random): string => {
    const bytes = Buffer.from(text, 'base64url');
    bytes[random.between(0, bytes.length)]! ^= 1 << random.between(0, 8);
    return bytes.toString('base64url');
  };
  const bent = (change: (token: Token, random: Random) => Partial<Token>): Misuse => {
    return (random) => ({ address, token: { ...one.token, ...change(one.token, random) } });
  };
  return [
    () => ({ address, token: spent.token }),
    () => ({ address, token: stale.token }),
    () => ({ address: stale.own.address, token: stale.token }),
    (random) => ({ address: made(32, random), token: one.token }),
    bent(() => ({ block_id: another.token.block_id })),
    bent(() => ({ nonce: another.token.nonce })),
    bent((_token, random) => ({ nonce: made(32, random) })),
    bent((_token, random) => ({ prefix: made(32, random) })),
    bent((_token, random) => ({ signature: made(256, random) })),
    bent((token, random) => ({ signature: flipped(token.signature, random) })),
    bent((token, random) => ({ nonce: flipped(token.nonce, random) })),
    bent((token, random) => ({ prefix: flipped(token.prefix, random) })),
    bent((token, random) => ({ signature: token.signature.slice(0, random.between(0, 342)) })),
  ];
}

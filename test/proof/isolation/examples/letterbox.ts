import { randomUUID } from 'node:crypto';
import { makeKey } from '../../../../src/features/letterbox/web/seal/own-key.ts';
import { makeReceipt, keysOf } from '../../../../src/features/letterbox/web/seal/receipt.ts';
import { sealWords } from '../../../../src/features/letterbox/web/seal/seal-words.ts';
import { emptyBox } from '../../../../src/features/letterbox/commands/empty.ts';
import { systemActor } from '../../../../src/platform/access/actor.ts';
import { openScope } from '../../../../src/platform/access/scope.ts';
import { workOn } from '../../../letterbox.ts';
import type { Firm, Json } from '../firm.ts';
import { NOBODY } from '../send.ts';
import type { Examples } from './example.ts';

/** The key of every handler here: making one takes a second, and what is probed is not how hard it is to guess. */
const key = makeKey('copper kettle seven hills');

type Poster = { readonly id: string; readonly version: number; readonly code: string };

async function place(firm: Firm): Promise<string> {
  return (await firm.run('voice.place_add', { name: firm.text('place') })).id as string;
}

async function poster(firm: Firm): Promise<Poster> {
  return firm.run('poster.make', { place_id: await place(firm), invitation: firm.text('words') });
}

/** The founder as a handler, once: nobody is one twice. */
async function founderHandles(firm: Firm): Promise<void> {
  const { handlers } = await firm.do('letterbox.read');
  const own = (handlers as Json[]).find(
    ({ person, retired_on: gone }) => person.id === firm.founder.personId && gone === null,
  );
  if (own !== undefined) return;
  const made = await firm.run('handler.name', { person_id: firm.founder.personId });
  await firm.run('handler.make_key', { ...at(made), key: (await key).kept });
}

const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

async function named(firm: Firm) {
  const { personId, session } = await firm.visitor();
  const made = await firm.run('handler.name', { person_id: personId });
  return { session, at: at(made) };
}

const look = (firm: Firm, code: string): Promise<Json> =>
  firm.do('letterbox.look', { body: { code } }, NOBODY);

/** A letter as it is sent; under seal where it is to be a concern for the founder alone. */
async function letter(firm: Firm, sealed: boolean) {
  if (sealed) await founderHandles(firm);
  const { code } = await poster(firm);
  const facts = await look(firm, code);
  const keys = keysOf(makeReceipt());
  const number = randomUUID();
  const readers = (facts.handlers as Json[]).filter(({ id }) => id === firm.founder.personId);
  const said = sealed
    ? {
        kind: 'concern',
        sealed: await sealWords(number, firm.text('words'), readers as never, keys.publicKey),
      }
    : { kind: 'idea', words: firm.text('words'), name: firm.text('name') };
  const receipt = { lookup_hash: keys.lookupHash, public_key: keys.publicKey };
  const proof = workOn(facts.work, number);
  return { body: { code, proof, letter: number, whole_site: false, receipt, ...said }, keys };
}

/** Lets the product empty the box; where every policy is stubbed for people, a person is let in its place. */
async function emptied(firm: Firm): Promise<void> {
  const { commands } = firm.program.platform;
  const as = (kind: 'system' | 'person') =>
    commands.run(
      openScope(firm.id, { ...systemActor, kind }, 'Europe/Berlin'),
      emptyBox,
      {},
      randomUUID(),
    );
  await as('system').catch(() => as('person'));
}

/** A letter that was taken out of the box. */
async function arrived(firm: Firm, sealed: boolean) {
  const sent = await letter(firm, sealed);
  await firm.do('letterbox.drop', { body: sent.body }, NOBODY);
  await emptied(firm);
  return sent;
}

/** A letter that is sealed to the founder, as its record. */
async function sealedItem(firm: Firm): Promise<string> {
  await arrived(firm, true);
  const { rows } = await firm.do('letter.list');
  return (rows as Json[]).at(-1).id;
}

export const letterboxExamples: Examples = {
  records: {
    poster: async (firm) => (await poster(firm)).id,
    handler: async (firm) => (await named(firm)).at.id,
  },
  requests: {
    'letterbox.read': () => ({}),
    'letter.list': () => ({}),
    'handler.mine': () => ({}),
    'poster.make': async (firm) => ({
      body: { place_id: await place(firm), invitation: firm.text('words') },
    }),
    'poster.revoke': async (firm) => ({ body: at(await poster(firm)) }),
    'poster.print': async (firm) => ({
      params: { id: (await poster(firm)).id },
      query: { sheet: 'a6' },
    }),
    'handler.name': async (firm) => ({ body: { person_id: (await firm.person()).id } }),
    'handler.make_key': async (firm) => {
      const handler = await named(firm);
      return { body: { ...handler.at, key: (await key).kept }, by: handler.session };
    },
    'handler.change_passphrase': async (firm) => {
      const handler = await named(firm);
      const { kept } = await key;
      const made = await firm.do(
        'handler.make_key',
        { body: { ...handler.at, key: kept } },
        handler.session,
      );
      const { salt, by_passphrase } = kept;
      return { body: { ...at(made), salt, by_passphrase }, by: handler.session };
    },
    'handler.retire': async (firm) => ({ body: (await named(firm)).at }),
    'letter.open': async (firm) => ({ body: { id: await sealedItem(firm) } }),
    'letter.answer': async (firm) => {
      const id = await sealedItem(firm);
      const opened = await firm.run('letter.open', { id });
      const said = randomUUID();
      const sealed = await sealWords(said, firm.text('words'), opened.readers, opened.writer_key);
      return { body: { id, said, sealed } };
    },
    'letter.decide': async (firm) => {
      const id = await sealedItem(firm);
      const opened = await firm.run('letter.open', { id });
      const said = randomUUID();
      const sealed = await sealWords(said, firm.text('words'), opened.readers, opened.writer_key);
      return { body: { id, said, sealed, closes: true } };
    },
    'letterbox.look': async (firm) => ({ body: { code: (await poster(firm)).code }, by: NOBODY }),
    'letterbox.drop': [
      async (firm) => ({ body: (await letter(firm, false)).body, by: NOBODY }),
      async (firm) => ({ body: (await letter(firm, true)).body, by: NOBODY }),
    ],
    'letterbox.answers': async (firm) => {
      const { body, keys } = await arrived(firm, false);
      return { body: { code: body.code, lookup: keys.lookup }, by: NOBODY };
    },
    'letterbox.write_back': [
      async (firm) => backTo(firm, await arrived(firm, false), false),
      async (firm) => backTo(firm, await arrived(firm, true), true),
    ],
  },
};

async function backTo(
  firm: Firm,
  { body: { code }, keys }: Awaited<ReturnType<typeof letter>>,
  sealed: boolean,
) {
  const { lookup } = keys;
  const answers = await firm.do('letterbox.answers', { body: { code, lookup } }, NOBODY);
  const said = randomUUID();
  const words = firm.text('words');
  const behind = sealed
    ? { sealed: await sealWords(said, words, answers.sealed.readers, keys.publicKey) }
    : { words };
  const proof = workOn(answers.work, said);
  return { body: { code, lookup, said, proof, ...behind }, by: NOBODY };
}

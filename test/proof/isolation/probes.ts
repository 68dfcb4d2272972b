import { isOfAccount } from './account.ts';
import type { Operation } from './document.ts';
import type { Example } from './examples/example.ts';
import type { Finding } from './finding.ts';
import type { Account } from './firm.ts';
import { CHOSEN, probePosition } from './pairs.ts';
import { positionsOf } from './positions.ts';
import { changed, note, searchFor, stampsOf, type Run } from './run.ts';
import { textOf } from './answers.ts';
import { send, type Reply } from './send.ts';
import { OUTSIDE, type ActorName, type World } from './world.ts';

/** Everything that is asked of one operation. */
export async function probe(run: Run, operation: Operation): Promise<void> {
  const { tally } = run;
  tally.operations += 1;
  const examples = run.examplesOf(operation.id);
  if (examples.length === 0) {
    note(run, operation, {
      kind: 'missing',
      detail: `no example: add '${operation.id}' to requests in a file of test/proof/isolation/examples/ (and a new file to examples.ts)`,
    });
    return;
  }
  const { positions, unnamed } = positionsOf(operation);
  for (const { place } of unnamed) {
    note(run, operation, {
      kind: 'missing',
      place,
      detail: 'an id without x-resource: use id(...) of src/lib/resource-id.ts in its schema',
    });
  }
  if (await control(run, operation, examples)) tally.controls += 1;
  await sweep(run, operation, examples[0] as Example);
  const places = isOfAccount(operation) ? positions : [...positions, CHOSEN];
  for (const position of places) await probePosition(run, operation, examples, position);
}

/** The positive control: what is asked rightly succeeds, for without that no refusal means anything. */
async function control(
  { world, search, tally, ...run }: Run,
  operation: Operation,
  examples: readonly Example[],
): Promise<boolean> {
  for (const example of examples) {
    const ask = await example(world.own);
    const reply = await send(world.program, operation, ask.by ?? world.own.founder.session, ask);
    tally.probes += 1;
    searchFor({ world, search, tally, ...run }, operation, 'founder', reply);
    if (reply.status >= 200 && reply.status < 300) continue;
    if (operation.id === 'identity.set-up') continue; // It succeeded when the world was built.
    const detail = `the example was answered ${reply.status}: ${reply.bytes.toString().slice(0, 300)}`;
    note({ tally }, operation, { kind: 'control failed', detail });
    return false;
  }
  return true;
}

/** Every role with ids of the own organisation: refused where the policies say so, and then without a trace. */
async function sweep(run: Run, operation: Operation, example: Example): Promise<void> {
  const { world, tally } = run;
  let ask = await example(world.own);
  for (const name of run.actors) {
    const actor = world.actors.get(name) as Account;
    const before = await stampsOf(run);
    const reply = await send(world.program, operation, actor.session, ask);
    const after = await stampsOf(run);
    tally.probes += 1;
    searchFor(run, operation, name, reply);
    judge(run, operation, name, reply);
    if (name === 'auditor_of_part') await searchOutside(run, operation, reply);
    const passed = reply.status < 400;
    if (after.others !== before.others || (!passed && after.own !== before.own)) {
      const detail = `answered ${reply.status}; ${changed(before, after)}`;
      if (!isOfAccount(operation))
        note(run, operation, { kind: 'rows changed', actor: name, detail });
    }
    if (passed) ask = await example(world.own);
    if (isOfAccount(operation)) await renew(world, name);
  }
}

function judge(run: Run, operation: Operation, name: ActorName, reply: Reply): void {
  const refused = [401, 403, 404].includes(reply.status);
  if (refused) run.tally.refused += 1;
  const finding = (kind: Finding['kind'], expected: string): void =>
    note(run, operation, { kind, actor: name, detail: `answered ${reply.status}, ${expected}` });
  if (reply.status >= 500) return finding('broke', reply.bytes.toString());
  if (isOfAccount(operation)) return undefined;
  if (name === 'signed_out' || name === 'left') {
    if (reply.status !== 401) finding('wrongly allowed', '401 is for those who may not come in');
    return undefined;
  }
  if (run.walls === 'no policies') {
    if (OUTSIDE.has(name)) return judgeReader(run, operation, reply, finding);
    if (reply.status === 403) finding('wrongly refused', 'although every policy allows');
    return undefined;
  }
  const standing = run.standings.get(operation.id)?.get(name);
  if (name === 'auditor_of_part' && standing === 'yes') {
    // The example lies outside their part, so it may be nowhere; a question they may ask is never forbidden.
    if (reply.status === 403) finding('wrongly refused', 'its policy says yes, in their part');
    return undefined;
  }
  const leads = name === 'top_management' || name === 'system_manager';
  if (standing === 'yes' && refused) finding('wrongly refused', 'its policy says yes');
  if (standing === 'no' && !refused) finding('wrongly allowed', 'its policy says no');
  if (standing === 'some' && !leads && !refused) {
    finding('wrongly allowed', 'its policy says some, and this record has nothing to do with them');
  }
  return undefined;
}

/** With the policies gone the database still lets readers from outside read, and do nothing. */
function judgeReader(
  { standings }: Run,
  { id, method }: Operation,
  { status }: Reply,
  finding: (kind: Finding['kind'], expected: string) => void,
): void {
  const isCommand = method !== 'GET' && standings.has(id);
  if (isCommand && status !== 403) finding('wrongly allowed', 'readers from outside only read');
}

/** What belongs to the firm and not to the part, in an answer to the auditor who reads the part alone. */
async function searchOutside(run: Run, operation: Operation, reply: Reply): Promise<void> {
  const { world, rows, tally, walls } = run;
  if (walls === 'no row security' || reply.status >= 300 || isOfAccount(operation)) return;
  const ids = [...new Set(textOf(reply).match(UUID) ?? [])];
  if (ids.includes(world.inPart)) tally.partSeen += 1;
  const outside = await rows.recordsAmong(
    world.own.id,
    ids.filter((id) => id !== world.inPart),
  );
  for (const id of outside) {
    note(run, operation, { kind: 'outside', actor: 'auditor_of_part', detail: `shows ${id}` });
  }
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

async function renew(world: World, name: ActorName): Promise<void> {
  const account = world.actors.get(name) as Account;
  if (account.name === '' || name === 'left') return;
  (world.actors as Map<ActorName, Account>).set(name, {
    ...account,
    session: await world.own.signIn(account),
  });
}

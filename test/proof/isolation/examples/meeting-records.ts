import type { Firm } from '../firm.ts';
import { TODAY } from '../program.ts';

export type At = { id: string; version: number };

/** A meeting to come with one item, led by the founder. */
export async function planned(firm: Firm): Promise<At> {
  const { id, version } = await firm.run('meeting.plan', {
    name: firm.text('meeting'),
    day: TODAY,
    chair_id: firm.founder.personId,
    writer_id: firm.founder.personId,
    items: [{ title: firm.text('item'), inputs: ['objectives'] }],
  });
  return { id, version };
}

export async function itemOf(firm: Firm, id: string): Promise<At> {
  const { agenda } = await firm.do('meeting.read', { params: { id } });
  const [first] = agenda as At[];
  return { id: first?.id ?? '', version: first?.version ?? 0 };
}

export async function item(firm: Firm): Promise<At> {
  return itemOf(firm, (await planned(firm)).id);
}

export async function running(firm: Firm): Promise<string> {
  const { id } = await planned(firm);
  await firm.run('meeting.start', { id });
  return id;
}

export async function openItem(firm: Firm): Promise<At> {
  return itemOf(firm, await running(firm));
}

export async function note(firm: Firm): Promise<At & { item_id: string }> {
  const { id: item_id } = await openItem(firm);
  const { id, version } = await firm.run('meeting.note.write', {
    item_id,
    text: firm.text('note'),
  });
  return { id, version, item_id };
}

/** A meeting that is over, in which something was decided. */
export async function held(firm: Firm): Promise<string> {
  const id = await running(firm);
  await firm.run('meeting.item.decide', {
    item_id: (await itemOf(firm, id)).id,
    chosen: firm.text('decision'),
  });
  await firm.run('meeting.end', { id });
  return id;
}

export async function hashOf(firm: Firm, id: string): Promise<string> {
  return (await firm.do('meeting.minutes', { params: { id } })).content_hash;
}

export async function signed(firm: Firm): Promise<{ id: string; signature: string }> {
  const id = await held(firm);
  await firm.run('meeting.sign', { id, content_hash: await hashOf(firm, id) });
  const { signatures } = await firm.do('meeting.read', { params: { id } });
  return { id, signature: signatures[0].id };
}

export function conclusion(firm: Firm): object {
  const part = (): object => ({ answer: 'yes', words: firm.text('words') });
  return { suitable: part(), adequate: part(), effective: part(), aligned: part() };
}

export async function decision(firm: Firm): Promise<string> {
  return (await firm.run('decision.record', { chosen: firm.text('decision') })).id;
}

export async function action(firm: Firm): Promise<string> {
  return (await firm.run('action.create', { title: firm.text('action') })).id;
}

export async function measure(firm: Firm): Promise<string> {
  const words = { name: firm.text('measure'), kind: 'xmr', better: 'lower' };
  return (await firm.run('measure.create', words)).id;
}

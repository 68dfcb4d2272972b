import { v7 as newId } from 'uuid';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { actionAtMoment } from '../../actions/reads/moment.ts';
import { measureAtMoment } from '../../measures/reads/moment.ts';
import { objectiveAtMoment } from '../../strategy/reads/moment.ts';
import type { NamedFact } from '../contract/shapes.ts';
import type { RequestSubject } from '../store/requests.ts';
import type { NewFact } from '../store/write.ts';

/**
 * A fact with a copy of what its record says now, made here from the live record: whoever decides cannot write what a
 * record is to have said. Undefined where there is no such record.
 */
export async function freeze(
  tx: ReadTx,
  fact: NamedFact,
  today: Day,
): Promise<NewFact | undefined> {
  switch (fact.kind) {
    case 'action':
      return freezeAction(tx, fact.action_id, today);
    case 'measure':
      return freezeMeasure(tx, fact.measure_id, today);
    case 'objective':
      return freezeObjective(tx, fact.objective_id, today);
    case 'text': {
      const { kind, label, target } = fact;
      return { id: newId(), kind, label, target, record_id: null, frozen: {} };
    }
  }
}

/** All of them, or undefined where a record of one is not there. */
export async function freezeAll(
  tx: ReadTx,
  named: readonly NamedFact[],
  today: Day,
): Promise<NewFact[] | undefined> {
  const facts: NewFact[] = [];
  for (const one of named) {
    const fact = await freeze(tx, one, today);
    if (fact === undefined) return undefined;
    facts.push(fact);
  }
  return facts;
}

async function freezeAction(tx: ReadTx, id: string, today: Day): Promise<NewFact | undefined> {
  const action = await actionAtMoment(tx, id, today);
  if (action === undefined) return undefined;
  const { title, accountable_id: _accountable, ...said } = action;
  const frozen = { as_of: today, ...said };
  return {
    id: newId(),
    kind: 'action',
    label: title,
    target: `/actions/${id}`,
    record_id: id,
    frozen,
  };
}

async function freezeMeasure(tx: ReadTx, id: string, today: Day): Promise<NewFact | undefined> {
  const measure = await measureAtMoment(tx, id, today);
  if (measure === undefined) return undefined;
  const { name, ...said } = measure;
  return {
    id: newId(),
    kind: 'measure',
    label: name,
    target: `/measures/${id}`,
    record_id: id,
    frozen: { as_of: today, ...said },
  };
}

async function freezeObjective(tx: ReadTx, id: string, today: Day): Promise<NewFact | undefined> {
  const objective = await objectiveAtMoment(tx, id, today);
  if (objective === undefined) return undefined;
  const { name, ...said } = objective;
  return {
    id: newId(),
    kind: 'objective',
    label: name,
    target: `/objectives/${id}`,
    record_id: id,
    frozen: { as_of: today, ...said },
  };
}

/** The request an answer is about, as it was asked. */
export function freezeRequest(request: RequestSubject, today: Day): NewFact {
  const { id, what, why, without_it, cost, wanted_by, asked_name, asked_on } = request;
  return {
    id: newId(),
    kind: 'resource_request',
    label: what,
    target: `/requests/${id}`,
    record_id: id,
    frozen: {
      as_of: today,
      why,
      without_it,
      cost,
      wanted_by,
      asked_by: asked_name,
      asked_on,
    },
  };
}

import { fold } from '../../../lib/fold.ts';
import {
  fieldOf,
  type Field,
  type FieldValue,
  type PersonWritten,
  type Register,
} from './register.ts';

/**
 * Puts the value of a column into its field, beside what another column has put there: texts and references are
 * joined, people gathered, a name and an address become one person. False where not all of it found a place.
 */
export function putValue(
  values: Record<string, FieldValue>,
  register: Register,
  field: Field,
  label: string,
  value: FieldValue,
): boolean {
  const before = values[field.name];
  if (field.kind === 'person')
    return putPeople(values, register, field.othersTo, field.name, value);
  if (before === undefined) {
    values[field.name] = value;
    return true;
  }
  switch (field.kind) {
    case 'text':
      return putText(values, field, `${String(before)}\n\n${label}: ${String(value)}`);
    case 'reference':
      return putText(values, field, `${String(before)} / ${String(value)}`);
    case 'people':
      values[field.name] = [...listOf(before), ...listOf(value)];
      return true;
    default:
      return before === value;
  }
}

function putText(
  values: Record<string, FieldValue>,
  field: Field & { readonly max: number },
  text: string,
): boolean {
  if (text.length > field.max) return false;
  values[field.name] = text;
  return true;
}

/** The first person of a cell owns it; the others go where the register wants them. */
function putPeople(
  values: Record<string, FieldValue>,
  register: Register,
  othersTo: string | undefined,
  name: string,
  value: FieldValue,
): boolean {
  const [first, ...others] = listOf(value);
  if (first === undefined) return true;
  const before = values[name] as PersonWritten | undefined;
  const both = before === undefined ? first : merged(before, first);
  if (both !== undefined) values[name] = both;
  if (others.length === 0) return both !== undefined;
  if (othersTo === undefined || fieldOf(register, othersTo)?.kind !== 'people') return false;
  values[othersTo] = [...listOf(values[othersTo] ?? []), ...others];
  return both !== undefined;
}

/** A name from one column and an address from another are one person; two names are two. */
function merged(one: PersonWritten, other: PersonWritten): PersonWritten | undefined {
  const agree = (mine: string, theirs: string) =>
    mine === '' || theirs === '' || fold(mine) === fold(theirs);
  if (!agree(one.name, other.name) || !agree(one.email, other.email)) return undefined;
  return { name: one.name || other.name, email: one.email || other.email };
}

function listOf(value: FieldValue): readonly PersonWritten[] {
  return Array.isArray(value) ? value : [value as PersonWritten];
}

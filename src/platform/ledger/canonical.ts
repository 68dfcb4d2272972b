/** What JSON can hold. A member that is `undefined` is left out, as JSON does. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one canonical spelling of a JSON value (RFC 8785): no white space, members sorted by UTF-16
 * code unit, numbers and strings as ECMAScript writes them. Encode the result as UTF-8.
 * Throws a TypeError for what JSON or UTF-8 cannot hold (NaN, a date, half a surrogate pair).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return canonicalObject(value as { readonly [member: string]: Json | undefined });
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new TypeError('The text holds half a surrogate pair');
  return JSON.stringify(value);
}

function canonicalObject(value: { readonly [member: string]: Json | undefined }): string {
  const prototype: unknown = typeof value === 'object' && Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`JSON cannot hold ${Object.prototype.toString.call(value)}`);
  }
  const members: string[] = [];
  // Array.prototype.sort without a comparison orders by UTF-16 code unit, as RFC 8785 3.2.3 demands.
  for (const name of Object.keys(value).toSorted()) {
    const member = value[name];
    if (member !== undefined) members.push(`${canonicalString(name)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

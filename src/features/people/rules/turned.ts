/**
 * A name as lists sort it, "Okafor, Ben", the way people say it: "Ben Okafor". Null where it has not exactly one comma between
 * two names.
 */
export function turned(name: string): string | null {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return last === '' || first === '' || more.length > 0 ? null : `${first} ${last}`;
}

/** `one action`, `3 actions`. */
export function sayCount(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** The parts that are there, with a middle dot between them. */
export function beside(...parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
}

/** A first letter that begins a sentence. */
export function begin(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

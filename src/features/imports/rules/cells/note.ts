/** Signs that stand between a value and the note behind it. */
const JOINTS = new Set(' \t\r\n\u00a0-–—:;,./|·•*=>');

/** The text behind a value, without the signs that join it: ` - checked by JM 12/3` → `checked by JM 12/3`. */
export function trimNote(rest: string): string {
  let start = 0;
  while (start < rest.length && JOINTS.has(rest[start]!)) start += 1;
  const note = rest.slice(start).trimEnd();
  const inner = note.startsWith('(') && note.indexOf(')') === note.length - 1;
  return inner ? note.slice(1, -1).trim() : note;
}

/**
 * Text that a spreadsheet program might take for a formula or a command when it opens a text table:
 * after white space, control and format characters it begins with = + - @ | % (also in their full-width forms),
 * or it begins with a character that ends a cell or line. Apostrophes in front do not change that.
 */
const DANGEROUS = /^'*(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@|%＝＋－＠｜％])/u;

/** True where a text must not stand bare in a cell of a text table. */
export function needsShield(text: string): boolean {
  return DANGEROUS.test(text);
}

/** Puts an apostrophe before dangerous text. {@link unshield} gives back exactly what went in. */
export function shield(text: string): string {
  return needsShield(text) ? `'${text}` : text;
}

/** Removes the apostrophe that {@link shield}, or a person in Excel, has put before dangerous text. */
export function unshield(text: string): string {
  return text.startsWith("'") && needsShield(text.slice(1)) ? text.slice(1) : text;
}

/** What may stand in the data of a document. */
export type Printable =
  string | number | boolean | null | readonly Printable[] | { readonly [name: string]: Printable };

/** What every document says of itself, beside what it is about. */
export type Paper = {
  /** Read out first by a screen reader, and shown in the title of its window. */
  readonly title: string;
  readonly firm: string;
  /** BCP 47, as in `en`. */
  readonly language: string;
  /** The time it is of, from the data and not from a clock: the same data makes the same file. */
  readonly at: Date;
  /** Said at the foot of each page. `{page}` and `{pages}` stand where the numbers go. */
  readonly foot: { readonly page: string; readonly state: string };
};

/**
 * The data as the template reads it, in JSON. Text is text: it never becomes a part of the template.
 * Control characters are left out, and so are the marks that turn the order of letters around: a name must not make
 * what stands beside it read differently on paper from how it was signed.
 */
export function asJson(paper: Paper, about: Readonly<Record<string, Printable>>): string {
  const at = paper.at.toISOString();
  const made = [0, 5, 8, 11, 14, 17].map((from, part) =>
    Number(at.slice(from, from + (part === 0 ? 4 : 2))),
  );
  return JSON.stringify({ ...about, paper: { ...paper, at: made } }, (_, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  );
}

// C0 but for tab and line feed, delete, C1, embeddings, overrides, isolates, and marks that are no characters.
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/g;

function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '');
}

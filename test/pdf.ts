import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader and a screen reader take it in. */
export type ReadPdf = {
  readonly title: string;
  readonly language: string;
  readonly madeAt: string;
  /** Whether it says that all its content is tagged. */
  readonly tagged: boolean;
  /** The text of each page. */
  readonly pages: readonly string[];
  /** What the tags call the parts, in reading order: H1, P, Table, TH … */
  readonly roles: readonly string[];
  /** What is said of each picture to somebody who cannot see it. */
  readonly alternatives: readonly string[];
};

type Tag = { role?: string; alt?: string; children?: Tag[] };

/** Reads a PDF with the reader that Firefox has. Throws when it is none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  try {
    const info = (await file.getMetadata()).info as Record<string, string>;
    const marks = await file.getMarkInfo();
    const numbers = Array.from({ length: file.numPages }, (_, at) => at + 1);
    const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
    const texts = await Promise.all(
      pages.map(async (page) => {
        const { items } = await page.getTextContent();
        return items
          .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
          .join('');
      }),
    );
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    const tags = trees.flatMap((tree) => below(tree as Tag));
    return {
      title: info['Title'] ?? '',
      language: info['Language'] ?? '',
      madeAt: info['CreationDate'] ?? '',
      tagged: marks?.['Marked'] === true,
      pages: texts,
      roles: tags.flatMap(({ role }) => role ?? []),
      alternatives: tags.flatMap(({ alt }) => alt ?? []),
    };
  } finally {
    await task.destroy();
  }
}

function below(tag: Tag): Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(below)];
}

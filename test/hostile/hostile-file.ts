import type { SpreadsheetRefusal } from '../../src/lib/workbook.ts';
import { forgeArchive, workbookParts, type ForgedFile } from './archive.ts';

/** A file nobody means well with, or that merely is no table, and what must become of it. */
export type HostileFile = {
  readonly name: string;
  readonly bytes: () => Buffer;
  /** The refusals that are right; `read` where it must be read without harm; none where only a crash is wrong. */
  readonly expect: readonly (SpreadsheetRefusal | 'read')[];
};

/** One filled cell, and a workbook of nothing else. */
export const CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c></row>';
export const PLAIN = [{ name: 'Log', data: CELL }];

export function file(
  name: string,
  expect: HostileFile['expect'],
  bytes: () => Buffer,
): HostileFile {
  return { name, expect, bytes };
}

export function withPart(part: ForgedFile): Buffer {
  const parts = workbookParts(PLAIN).filter((one) => one.name !== part.name);
  return forgeArchive([...parts, part]);
}

// Park and Miller's generator: the corpus is the same on every machine.
export function noise(length: number, seed: number): Buffer {
  let state = seed * 48_271;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state & 0xff;
    }),
  );
}

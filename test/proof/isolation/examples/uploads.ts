import type { Firm } from '../firm.ts';
import type { Examples } from './example.ts';

export const uploadExamples: Examples = {
  records: {},
  requests: { 'upload.take': (firm) => ({ file: fileOf(firm) }) },
};

/** A file on its way in: the token with which a command makes it part of a record. */
export async function upload(firm: Firm): Promise<string> {
  return (await firm.do('upload.take', { file: fileOf(firm) })).upload as string;
}

function fileOf(firm: Firm): { name: string; content: string } {
  return { name: `${firm.text('file')}.txt`, content: firm.text('content') };
}

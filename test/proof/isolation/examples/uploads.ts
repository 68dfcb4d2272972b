import type { Firm } from '../firm.ts';
import type { Examples } from './example.ts';

export const uploadExamples: Examples = {
  records: {},
  requests: {
    'upload.take': (firm) => ({ file: fileOf(firm) }),
    'upload.take_picture': (firm) => ({ file: pictureOf(firm) }),
  },
};

/** A file on its way in: the token with which a command makes it part of a record. */
export async function upload(firm: Firm): Promise<string> {
  return (await firm.do('upload.take', { file: fileOf(firm) })).upload as string;
}

/** The same for a picture that holds nothing but the picture. */
export async function picture(firm: Firm): Promise<string> {
  return (await firm.do('upload.take_picture', { file: pictureOf(firm) })).upload as string;
}

/** The head of a lossless WebP: its mark, and one pixel less one each way. */
const ONE_PIXEL = '/\0\0\0\0\0';

/** The shortest WebP there is, as far as anybody reads it here. */
function pictureOf(firm: Firm): { name: string; content: string } {
  const still = `VP8L${length(ONE_PIXEL)}${ONE_PIXEL}`;
  const body = `WEBP${still}`;
  return { name: `${firm.text('picture')}.webp`, content: `RIFF${length(body)}${body}` };
}

const length = (of: string) => `${String.fromCodePoint(of.length)}\0\0\0`;

function fileOf(firm: Firm): { name: string; content: string } {
  return { name: `${firm.text('file')}.txt`, content: firm.text('content') };
}

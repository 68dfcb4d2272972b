/** How many bytes make a token one of a kind. */
export const NONCE_BYTES = 32;

/** What a token is signed over: the wave, the block, and a number that only the browser knows. */
export function tokenMessage(wave: string, block: string, nonce: Uint8Array): Uint8Array {
  const message = new Uint8Array(2 * ID_BYTES + nonce.length);
  message.set(bytesOfId(wave), 0);
  message.set(bytesOfId(block), ID_BYTES);
  message.set(nonce, 2 * ID_BYTES);
  return message;
}

const ID_BYTES = 16;

function bytesOfId(id: string): Uint8Array {
  const digits = id.replaceAll('-', '');
  return Uint8Array.from({ length: ID_BYTES }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

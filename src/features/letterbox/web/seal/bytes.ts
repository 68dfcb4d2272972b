/** Bytes that the Web Cryptography API takes: not shared with another thread. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Text as UTF-8. */
export function bytesOf(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** UTF-8 as text. @throws TypeError where it is none */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** All of them, one after the other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes that nobody can foresee, at most 65,536. */
export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

const CHUNK = 0x8000;

/** Bytes in base64, as they cross the wire. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** @throws DOMException where the text is no base64 */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);
}

/** Bytes in hexadecimal, two small digits each. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

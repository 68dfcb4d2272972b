import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../platform/ledger/canonical.ts';

/** SHA-256 of the canonical JSON of something, hexadecimal: what is signed, and what a later copy is compared with. */
export function contentHash(content: object): string {
  const spelled = canonicalJson(structuredClone(content) as unknown as Json);
  return createHash('sha256').update(spelled).digest('hex');
}

import { canonicalJson, type Json } from '../../../platform/ledger/canonical.ts';
import { rootOfLeaves } from '../../../platform/ledger/frontier.ts';
import { leafHash, sha256 } from '../../../platform/ledger/hash.ts';

/** SHA-256 of a value in canonical JSON, in hex. */
export function hashOf(value: unknown): string {
  return sha256(Buffer.from(canonicalJson(value as Json))).toString('hex');
}

/** The RFC 6962 root over values in the order of their leaf hashes, in hex: it tells nothing of another order. */
export function rootOver(values: readonly Buffer[]): string {
  const leaves = values.map((value) => leafHash(value)).toSorted(Buffer.compare);
  return Buffer.from(rootOfLeaves(leaves)).toString('hex');
}

/** The same over JSON values. */
export function rootOfJson(values: readonly unknown[]): string {
  return rootOver(values.map((value) => Buffer.from(canonicalJson(value as Json))));
}

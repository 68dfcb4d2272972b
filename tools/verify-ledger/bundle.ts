import { readEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { base64, readCheckpoint, readKey } from './note.ts';
import type { Key } from './note.ts';
import { Broken, continues, leafOf, must, rootByPath, sha256, treeHash } from './tree.ts';
import type { Head } from './tree.ts';

/** `unchanged` needs a kept checkpoint; without one the most that can be said is `consistent`. */
export type Verdict = 'unchanged' | 'consistent' | 'undecided' | 'broken';

type Members = Record<string, unknown>;

/** One bundle under examination. Whatever is wrong is collected, so that all of it can be told. */
export class Examination {
  verdict: Verdict = 'consistent';
  readonly problems: string[] = [];
  readonly entries: Entry[] = [];
  /** What a signature meant, by the number of its entry. */
  readonly meanings = new Map<number, string>();
  contents = 0;
  origin = '';
  complete = false;
  head: Head | undefined;
  /** Size of the checkpoint that was kept. */
  keptSize: number | undefined;
  people: Record<string, string> = {};
  #keys: Key[] = [];
  readonly #leaves: Buffer[] = [];
  readonly #roots = new Map<number, Buffer>();

  /** Examines a bundle and then compares it with what was kept, if anything was. */
  constructor(bundleText: string, keptText: string | null) {
    this.#try('The bundle', () => this.#bundle(JSON.parse(bundleText) as Members));
    if (keptText !== null && this.problems.length === 0) {
      this.#try('The checkpoint that was kept', () => this.#kept(keptText));
    }
    if (this.problems.length > 0) this.verdict = 'broken';
  }

  /** Fails closed: whatever cannot be examined speaks against the bundle. */
  #try(subject: string, check: () => void): void {
    try {
      check();
    } catch (error) {
      const found = error instanceof Broken ? error.message : 'cannot be read';
      this.problems.push(`${subject} ${found}.`);
    }
  }

  #bundle(bundle: Members): void {
    must(bundle['format'] === 'plumbline-ledger-bundle/1', 'is of an unknown format');
    const { origin, keys, earlier, entries, people } = bundle;
    must(typeof origin === 'string' && Array.isArray(keys), 'names no log or no keys');
    must(Array.isArray(earlier) && Array.isArray(entries), 'lacks a list');
    this.origin = origin;
    this.complete = bundle['complete'] === true;
    this.people = (people ?? {}) as Record<string, string>;
    this.#keys = keys.map(readKey).filter(({ name }) => name === origin);
    this.#try('The checkpoint', () => {
      this.head = readCheckpoint(bundle['checkpoint'], origin, this.#keys);
    });
    const { head } = this;
    if (head === undefined) return;
    this.#roots.set(head.size, head.root);
    for (const item of entries as Members[]) {
      this.#try(`Entry ${String(item?.['sequence'])}`, () => this.#entry(item, head));
    }
    if (this.complete) this.#try('The log', () => this.#whole(head));
    for (const item of earlier as Members[]) {
      this.#try('An earlier checkpoint', () => this.#earlier(item, head));
    }
  }

  #entry({ sequence, entry: encoded, proof, payload }: Members, head: Head): void {
    must(Number.isSafeInteger(sequence) && Number(sequence) >= 0, 'has no number');
    const index = Number(sequence);
    must(index < head.size, 'lies beyond the checkpoint');
    const bytes = base64(encoded);
    const entry = readEntry(bytes, index, this.origin);
    const before = this.entries.at(-1);
    must(before === undefined || before.sequence < index, 'is out of order');
    must(before === undefined || before.time <= entry.time, 'is dated before the one it follows');
    if (!this.complete || proof !== null) {
      must(Array.isArray(proof), 'has no proof');
      const path = proof.map((hash) => base64(hash, 32));
      const root = rootByPath(index, head.size, leafOf(bytes), path);
      must(root.equals(head.root), 'is not in the log that the checkpoint describes');
    }
    this.entries.push(entry);
    this.#leaves.push(leafOf(bytes));
    if (payload !== null) this.#content(entry, payload as Members);
  }

  #content(entry: Entry, { salt, text }: Members): void {
    must(typeof text === 'string', 'has content that is not text');
    const found = sha256(base64(salt, 32), text).toString('hex');
    must(found === entry.commitment, 'has other content than was recorded');
    this.contents += 1;
    if (!/\.(signed|approved)$/.test(entry.type)) return;
    const { meaning } = JSON.parse(text) as Members;
    if (typeof meaning === 'string') this.meanings.set(entry.sequence, meaning);
  }

  #whole(head: Head): void {
    const gap = this.entries.findIndex(({ sequence }, index) => sequence !== index);
    must(gap < 0, `lacks entry ${gap}`);
    must(this.entries.length === head.size, `lacks entry ${this.entries.length}`);
    must(treeHash(this.#leaves).equals(head.root), 'is not the one that the checkpoint describes');
  }

  #earlier({ note, proof }: Members, newest: Head): void {
    const head = readCheckpoint(note, this.origin, this.#keys);
    must(Array.isArray(proof), 'has no proof');
    const path = proof.map((hash) => base64(hash, 32));
    must(continues(head, newest, path), `(${head.size} entries) is contradicted by the log`);
    this.#roots.set(head.size, head.root);
  }

  /** Takes a whole checkpoint, or the short form from a printed page: `1204 9f86d081884c7d65`. */
  #kept(text: string): void {
    const short = /^\s*(\d{1,15})\s+([0-9a-f]{16})\s*$/i.exec(text);
    const note = `${text.replaceAll('\r\n', '\n').trim()}\n`;
    const kept = short
      ? { size: Number(short[1]), root: Buffer.from(short[2]!, 'hex') }
      : readCheckpoint(note, this.origin, this.#keys);
    const missing = kept.size - this.head!.size;
    must(
      missing <= 0,
      `counts ${missing} entries more than this log has: they were removed or lost`,
    );
    this.keptSize = kept.size;
    this.verdict = 'undecided';
    const root = this.#rootAt(kept.size);
    if (root === undefined) return;
    must(root.subarray(0, kept.root.length).equals(kept.root), 'is contradicted by this log');
    this.verdict = 'unchanged';
  }

  /** The root that the log had at a size, as far as this bundle shows it. */
  #rootAt(size: number): Buffer | undefined {
    if (size === 0) return sha256();
    return this.complete ? treeHash(this.#leaves, 0, size) : this.#roots.get(size);
  }
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { BrokenArchive, readTar, tarBytes, tarEnd, type TarEntry } from './tar.ts';

const at = new Date('2026-11-24T09:00:00Z');
const entries = [
  { name: 'backup.json', content: Buffer.from('{"format":"x"}') },
  { name: 'rows/public.action/full', content: Buffer.alloc(1024, 'a') },
  { name: 'empty', content: Buffer.alloc(0) },
  { name: 'files/ü', content: Buffer.from([0, 255, 10, 13, 0]) },
];
const archive = Buffer.concat([...entries.map((entry) => tarBytes(entry, at)), tarEnd()]);

async function read(bytes: Buffer, pieces = 97): Promise<TarEntry[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / pieces) }, (_, at_) =>
    bytes.subarray(at_ * pieces, (at_ + 1) * pieces),
  );
  const found = [];
  for await (const entry of readTar(Readable.from(chunks))) found.push(entry);
  return found;
}

test('what was written is read, in whatever pieces it comes', async () => {
  for (const pieces of [1, 97, 512, 100_000]) expect(await read(archive, pieces)).toEqual(entries);
});

test('any tar program opens it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-tar-'));
  writeFileSync(join(folder, 'a.tar'), archive);
  execFileSync('tar', ['-xf', 'a.tar'], { cwd: folder, stdio: 'ignore' });
  for (const { name, content } of entries)
    expect(readFileSync(join(folder, name)).equals(content)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('one that was cut short is noticed wherever it was cut', async () => {
  for (let length = 0; length < archive.length - 512; length += 131)
    await expect(read(archive.subarray(0, length))).rejects.toThrow(BrokenArchive);
});

test('a header that was changed is noticed', async () => {
  for (const place of [3, 100, 125, 148, 260]) {
    const changed = Buffer.from(archive);
    changed.writeUInt8(changed.readUInt8(place) ^ 4, place);
    await expect(read(changed)).rejects.toThrow('a header does not add up');
  }
});

test('a size nothing of ours has does not fill the memory', async () => {
  const header = tarBytes({ name: 'x', content: Buffer.alloc(0) }, at).subarray(0, 512);
  header.write('77777777777\0', 124);
  const sum = header.reduce(
    (all, byte, place) => all + (place >= 148 && place < 156 ? 32 : byte),
    0,
  );
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  await expect(read(header)).rejects.toThrow('a file is too large');
});

test('a name that tar cannot hold is refused instead of cut', () => {
  expect(() => tarBytes({ name: 'x'.repeat(101), content: Buffer.alloc(0) }, at)).toThrow(
    'too long for tar',
  );
});

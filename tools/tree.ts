import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'data', '.cache', '.git']);

/**
 * Every file below the given folders of a tree, as paths from its root with forward slashes, in order.
 * Folders that do not exist count as empty.
 */
export function filesBelow(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => walk(root, folder)).toSorted();
}

function walk(root: string, folder: string): string[] {
  return entries(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(root, path);
    return [path];
  });
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { applyRules } from './rules/rules.ts';
import type { Rule } from './rules/rule.ts';

/**
 * A small repository made for one test and gone after it.
 *
 * @param files text by path
 * @returns its root
 */
export function plantTree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-planted-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return root;
}

/** What one rule says about one planted file: `path:line message`, in order. */
export function caught(rule: Rule, path: string, text: string): string[] {
  const { findings } = applyRules(plantTree({ [path]: text }), [rule]);
  return findings.map((finding) => `${finding.path}:${finding.line} ${finding.message}`);
}

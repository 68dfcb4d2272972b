import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../tree.ts';

/** One source file as the rules see it. */
export interface SourceText {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Parsed on first use; rules that only look at names or text cost nothing. */
  readonly ast: ts.SourceFile;
}

/** The repository, or a planted piece of one. */
export interface Tree {
  readonly root: string;
  readonly paths: readonly string[];
  read(path: string): SourceText;
}

/** A line that breaks a rule, with what to do instead. */
export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** What one rule says about a node or a line of a file; a whole file is line 1. */
export type Complaint = readonly [at: ts.Node | number, message: string];

/** A guard of our own, for what neither the compiler, the linter nor the border rules can see. */
export interface Rule {
  readonly name: string;
  /** Which files it looks at. */
  applies(path: string): boolean;
  look(file: SourceText, tree: Tree): Iterable<Complaint>;
}

const FOLDERS = ['src', 'test', 'tools', 'migrations'];

/** The tree below a folder. Each file is read and parsed once, however many rules ask. */
export function treeAt(root: string): Tree {
  const read = new Map<string, SourceText>();
  return {
    root,
    paths: filesBelow(root, FOLDERS),
    read(path) {
      const known = read.get(path);
      if (known) return known;
      const file = sourceText(path, readFileSync(join(root, path), 'utf8'));
      read.set(path, file);
      return file;
    },
  };
}

/** A file that is parsed when somebody asks for its syntax. */
export function sourceText(path: string, text: string): SourceText {
  let parsed: ts.SourceFile | undefined;
  return {
    path,
    text,
    get ast() {
      parsed ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return parsed;
    },
  };
}

/** Every node of a file, parents before children. */
export function nodes(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** What a rule found in one file, as lines. */
export function findings(rule: Rule, file: SourceText, tree: Tree): Finding[] {
  if (!rule.applies(file.path)) return [];
  return [...rule.look(file, tree)].map(([at, message]) => ({
    rule: rule.name,
    path: file.path,
    line: typeof at === 'number' ? at : lineOf(file, at),
    message,
  }));
}

function lineOf(file: SourceText, node: ts.Node): number {
  return file.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Product source: what is shipped, without its tests. */
export function isProduct(path: string): boolean {
  return /^src\/.*\.tsx?$/.test(path) && !isTest(path);
}

/** TypeScript or JavaScript anywhere in the repository. */
export function isCode(path: string): boolean {
  return /\.(?:tsx?|mjs)$/.test(path);
}

export function isTest(path: string): boolean {
  return /\.test(?:-d)?\.tsx?$/.test(path);
}

/** Code that is the same everywhere and at any time: contracts, rules, lib, standards. */
export function isPure(path: string): boolean {
  return (
    isProduct(path) &&
    (/^src\/(?:lib|standards)\//.test(path) ||
      /^src\/features\/[^/]+\/(?:contract|rules)(?:\/|\.ts$)/.test(path))
  );
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const LIST = 'src/features/features.ts';

/** The order of dependence, and where the list and the folders disagree. */
export interface FeatureOrder {
  readonly order: readonly string[];
  readonly problems: readonly string[];
}

/**
 * The folders of the features in the order of src/features/features.ts: each may use those before it.
 * The list is read, not run, so that a half-finished feature cannot keep the check from starting.
 */
export function featureOrder(root: string): FeatureOrder {
  const folders = foldersOf(join(root, 'src/features'));
  const order = existsSync(join(root, LIST)) ? listed(readFileSync(join(root, LIST), 'utf8')) : [];
  const forgotten = folders.filter((folder) => !order.includes(folder));
  const absent = order.filter((folder) => !folders.includes(folder));
  return {
    order,
    problems: [
      ...forgotten.map((name) => `${LIST} does not name ${name}: put it below everything it uses`),
      ...absent.map((name) => `${LIST} names ${name}, and there is no such folder`),
    ],
  };
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The array of features, each element an import from './<folder>/feature.ts'. */
function listed(text: string): string[] {
  const ast = ts.createSourceFile(LIST, text, ts.ScriptTarget.Latest, true);
  const folderOf = new Map<string, string>();
  let order: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) remember(node, folderOf);
    if (ts.isArrayLiteralExpression(node)) {
      const folders = node.elements.map((element) => folderOf.get(element.getText()));
      const known = folders.filter((folder) => folder !== undefined);
      if (known.length > order.length) order = known;
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return order;
}

function remember(node: ts.ImportDeclaration, folderOf: Map<string, string>): void {
  const from = /^'\.\/([^/]+)\/feature\.ts'$/.exec(node.moduleSpecifier.getText())?.[1];
  const bindings = node.importClause?.namedBindings;
  if (from === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return;
  for (const element of bindings.elements) folderOf.set(element.name.text, from);
}

import ts from 'typescript';
import { isProduct, nodes, type Complaint, type Rule } from './rule.ts';

const QUERIES = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
  'selectNoFrom',
]);
const HOME = /^src\/(?:platform\/|features\/[^/]+\/(?:store|reads)(?:\/|\.ts$))/;

/** All SQL of a noun stands in one file. */
export const sqlPlace: Rule = {
  name: 'sql-place',
  applies: (path) => isProduct(path) && !HOME.test(path),
  *look(file) {
    for (const node of nodes(file.ast)) {
      const what = query(node);
      if (what !== undefined) {
        yield [
          node,
          `${what}: SQL belongs in store.ts of its feature (in reads.ts when another feature needs the figures)`,
        ] satisfies Complaint;
      }
    }
  },
};

function query(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') return 'sql`…`';
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) {
    return undefined;
  }
  const name = node.expression.name.text;
  return QUERIES.has(name) ? `.${name}()` : undefined;
}

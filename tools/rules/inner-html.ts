import ts from 'typescript';
import { isProduct, nodes, type Complaint, type Rule } from './rule.ts';

const SINKS = new Set(['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'srcdoc', 'srcDoc']);
const CALLS = new Set([
  'insertAdjacentHTML',
  'document.write',
  'document.writeln',
  'createContextualFragment',
]);

/** Text stays text; nobody hands the browser markup to read. */
export const innerHtml: Rule = {
  name: 'inner-html',
  applies: isProduct,
  *look(file) {
    for (const node of nodes(file.ast)) {
      const what = sink(node);
      if (what !== undefined) {
        yield [
          node,
          `${what}: build elements with React; rich text is a document of allowed nodes, never HTML`,
        ] satisfies Complaint;
      }
    }
  },
};

function sink(node: ts.Node): string | undefined {
  if (
    (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) &&
    SINKS.has(node.name.getText())
  ) {
    return node.name.getText();
  }
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
    const name = node.left.name.text;
    return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && SINKS.has(name)
      ? name
      : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText();
  return [...CALLS].find((name) => called === name || called.endsWith(`.${name}`));
}

import ts from 'typescript';
import { isProduct, isPure, nodes, type Complaint, type Rule } from './rule.ts';

const EDGE = /^src\/(?:platform\/clock(?:\/|\.ts$)|web\/clock\.ts$|main\.)/;

/** The time of day is asked in one place; everybody else is told. */
export const clock: Rule = {
  name: 'clock',
  applies: (path) => isProduct(path) && !EDGE.test(path),
  *look(file) {
    const instead = isPure(file.path)
      ? 'rules, contracts and lib take today as an argument'
      : 'take the time from the clock you are given (platform/clock on the server, web/clock.ts in the browser)';
    for (const node of nodes(file.ast)) {
      const what = readsClock(node) ?? (isPure(file.path) ? drawsLots(node) : undefined);
      if (what !== undefined) yield [node, `${what}: ${instead}`] satisfies Complaint;
    }
  },
};

function readsClock(node: ts.Node): string | undefined {
  if (isDate(node) && (node.arguments?.length ?? 0) === 0) return node.getText();
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = node.getText();
  return text === 'Date.now' || text === 'Temporal.Now' ? text : undefined;
}

function isDate(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  );
}

function drawsLots(node: ts.Node): string | undefined {
  const random = ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random';
  return random ? 'Math.random' : undefined;
}

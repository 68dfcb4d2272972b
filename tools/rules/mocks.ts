import ts from 'typescript';
import { isTest, nodes, type Complaint, type Rule } from './rule.ts';

const MOCKS = new Set(['vi.mock', 'vi.doMock', 'vi.unmock']);

/** A test that replaces our own code tests the replacement. */
export const mocks: Rule = {
  name: 'mocks',
  applies: isTest,
  *look(file) {
    for (const node of nodes(file.ast)) {
      if (!ts.isCallExpression(node) || !MOCKS.has(node.expression.getText())) continue;
      const target = node.arguments[0]?.getText() ?? '';
      if (/^.(?:\.|~|\/|src)/.test(target)) {
        yield [
          node,
          `mock of our own code (${target}): go through the public door on the real database, or test the pure rule`,
        ] satisfies Complaint;
      }
    }
  },
};

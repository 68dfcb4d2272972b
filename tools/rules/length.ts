import ts from 'typescript';
import { isCode, isTest, nodes, type Complaint, type Rule, type SourceText } from './rule.ts';

const FILE = 300;
const FUNCTION = 60;
const COMPONENT = 150;

/** Written by npm run generate, or lists of texts and clauses: read by searching, not from top to bottom. */
const EXEMPT = [
  /^src\/platform\/database\/tables\.ts$/,
  /^src\/web\/api\/schema\.d\.ts$/,
  /^src\/standards\//,
  /\/texts(?:\/|\.)/,
  /^test\/fixtures\//,
  /^test\/hostile\/[a-z]+-files\.ts$/,
];

/** What cannot be taken in at one sitting is cut where it has a name of its own. */
export const length: Rule = {
  name: 'length',
  applies: (path) => isCode(path) && !EXEMPT.some((pattern) => pattern.test(path)),
  *look(file) {
    const lines = file.text.trimEnd().split('\n').length;
    if (lines > FILE) {
      yield [
        1,
        `${lines} lines, the most is ${FILE}: split it by noun; a duty of a feature may become a folder of its name`,
      ] satisfies Complaint;
    }
    if (isTest(file.path)) return;
    for (const node of nodes(file.ast)) {
      const message = tooLong(node, file);
      if (message !== undefined) yield [node, message] satisfies Complaint;
    }
  },
};

function tooLong(node: ts.Node, file: SourceText): string | undefined {
  if (!isFunction(node)) return undefined;
  const lines = node.getText().split('\n').length;
  const name = nameOf(node);
  const component = file.path.endsWith('.tsx') && /^[A-Z]/.test(name);
  const most = component ? COMPONENT : FUNCTION;
  if (lines <= most) return undefined;
  return component
    ? `component ${name} has ${lines} lines, the most is ${COMPONENT}: give a part of the page its own component`
    : `${name || 'this function'} has ${lines} lines, the most is ${FUNCTION}: give its steps names`;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** Its own name, or that of the constant it is given to, also through memo(…) and the like. */
function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  let parent: ts.Node = node.parent;
  while (ts.isCallExpression(parent) || ts.isParenthesizedExpression(parent))
    parent = parent.parent;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) {
    return parent.name.getText();
  }
  return '';
}

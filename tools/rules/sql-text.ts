import ts from 'typescript';
import { isProduct, nodes, type Complaint, type Rule } from './rule.ts';

/**
 * The beginnings of statements. Keywords in one case only: "Select a team from the list" is a
 * sentence for a person.
 */
const STATEMENT = new RegExp(
  [
    String.raw`select\s[\s\S]*\sfrom\s`,
    String.raw`insert\s+into\s`,
    String.raw`update\s+\S+\s+set\s`,
    String.raw`delete\s+from\s`,
    String.raw`(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:table|role|user|database|schema|index|policy|function|trigger|view|type)\s`,
    String.raw`(?:grant|revoke)\s[\s\S]*\s(?:to|from)\s`,
    String.raw`truncate\s`,
    String.raw`copy\s+\S+\s+(?:from|to)\s`,
    String.raw`set\s+(?:local\s+|session\s+)?(?:role\s|\S+\s*(?:=|to\s))`,
    String.raw`(?:listen|notify|unlisten)\s`,
  ]
    .flatMap((statement) => [statement, upper(statement)])
    .map((statement) => `(?:${statement})`)
    .join('|')
    .replace(/^/, String.raw`^\s*(?:`)
    .concat(')'),
);

/** Values reach the database as parameters; a name that varies comes from sql.id or sql.ref. */
export const sqlText: Rule = {
  name: 'sql-text',
  applies: isProduct,
  *look(file) {
    for (const node of nodes(file.ast)) {
      if (isBuilt(node) && STATEMENT.test(skeleton(node))) {
        yield [
          node,
          'SQL built from strings: give values as parameters of sql`…` or of the query, and names through sql.id / sql.ref',
        ] satisfies Complaint;
      }
      if (isRaw(node)) {
        yield [
          node,
          'sql.raw with something else than a literal: use parameters, sql.id or sql.ref',
        ] satisfies Complaint;
      }
    }
  },
};

function isBuilt(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) return !ts.isTaggedTemplateExpression(node.parent);
  return isSum(node) && !isSum(node.parent) && !isConstant(node);
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function isConstant(node: ts.Node): boolean {
  if (isSum(node)) return isConstant(node.left) && isConstant(node.right);
  return ts.isStringLiteralLike(node);
}

/** The text with a stand-in for whatever is put in. */
function skeleton(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (isSum(node)) return skeleton(node.left) + skeleton(node.right);
  if (!ts.isTemplateExpression(node)) return '?';
  return node.head.text + node.templateSpans.map((span) => `?${span.literal.text}`).join('') + ' ';
}

function isRaw(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    node.expression.getText() === 'sql.raw' &&
    !node.arguments.every((argument) => isConstant(argument))
  );
}

function upper(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]{2,}/g, (word) => word.toUpperCase());
}

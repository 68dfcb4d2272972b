import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isProduct, nodes, type Complaint, type Rule, type Tree } from './rule.ts';

/**
 * A page can be looked at as of a past day, and what it asks the server for is then asked as of that day: `api.GET` sends the
 * day by itself, a file that is fetched names it.
 */
export const pastDay: Rule = {
  name: 'past-day',
  applies: (path) =>
    isProduct(path) && /^src\/(?:web|features\/[^/]+\/web)\//.test(path) && !isLight(path),
  *look(file, tree) {
    for (const node of nodes(file.ast)) {
      const asked = askedBy(node);
      if (asked === undefined || /as_?of/i.test(node.getText())) continue;
      const path = pathOf(asked);
      if (path === undefined || !datedIn(tree).has(path)) continue;
      const instead = ts.isCallExpression(node)
        ? 'ask with api.GET, which sends the past day the page is looked at'
        : 'give it asOf, so that the file is of the day the page is looked at';
      yield [node, `${path} can be asked as of a past day: ${instead}`] satisfies Complaint;
    }
  },
};

/** Pages without the client know no past day. */
const isLight = (path: string): boolean => path.includes('/web/light/');

/** The address in a call of `fetch` or `fetchJson`, or in a download. */
function askedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(node)) {
    return /^fetch(?:Json)?$/.test(node.expression.getText()) ? node.arguments[0] : undefined;
  }
  const isElement = ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node);
  if (!isElement || node.tagName.getText() !== 'Download') return undefined;
  for (const attribute of node.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== 'path') continue;
    const given = attribute.initializer;
    return given && ts.isJsxExpression(given) ? given.expression : given;
  }
  return undefined;
}

/** The address as the document of the API has it, `{}` for each part of it that differs; undefined where it is not written here. */
function pathOf(asked: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(asked)) return withoutQuery(asked.text);
  if (!ts.isTemplateExpression(asked)) return undefined;
  const parts = asked.templateSpans.map(({ literal }) => `{}${literal.text}`);
  return withoutQuery(asked.head.text + parts.join(''));
}

const withoutQuery = (address: string): string => address.split('?', 1)[0]!.replace(/\}\{\}$/, '}');

const known = new Map<string, ReadonlySet<string>>();

/** The addresses that the document of the API says can be asked as of a past day. */
function datedIn({ root }: Tree): ReadonlySet<string> {
  const there = known.get(root);
  if (there !== undefined) return there;
  const document = join(root, 'docs/openapi.json');
  const { paths } = (
    existsSync(document) ? JSON.parse(readFileSync(document, 'utf8')) : { paths: {} }
  ) as Document;
  const dated = Object.entries(paths).flatMap(([path, { get }]) =>
    get?.parameters?.some(({ name }) => name === 'as_of')
      ? [path.replaceAll(/\{[^}]*\}/g, '{}')]
      : [],
  );
  const found = new Set(dated);
  known.set(root, found);
  return found;
}

type Document = {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get?: { readonly parameters?: readonly { readonly name: string }[] } }
    >
  >;
};

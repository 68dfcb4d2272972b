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
      const path = asked && pathOf(asked.address);
      const answers = path === undefined ? undefined : readsIn(tree).get(path);
      if (asked === undefined || answers === undefined) continue;
      if (asked.sends !== answers.dated && !/as_?of/i.test(node.getText())) {
        yield [node, `${path} ${instead(asked)}`] satisfies Complaint;
      }
    }
  },
};

function instead({ sends, what }: Asked): string {
  if (sends)
    return 'cannot be asked as of a past day, which api.GET sends: let its route take as_of';
  return what === 'answer'
    ? 'can be asked as of a past day: ask with api.GET, which sends the day the page is looked at'
    : 'can be asked as of a past day: give it asOf, so that the file is of the day the page is looked at';
}

/** Pages without the client know no past day. */
const isLight = (path: string): boolean => path.includes('/web/light/');

type Asked = {
  readonly address: ts.Expression;
  readonly what: 'answer' | 'file';
  /** Whether the past day is sent without being named. */
  readonly sends: boolean;
};

/** What is asked for in a call of the client, of `fetch` or of `fetchJson`, or in a download. */
function askedBy(node: ts.Node): Asked | undefined {
  if (ts.isCallExpression(node)) {
    const [, client] = /^(?:(api\.GET)|fetch(?:Json)?)$/.exec(node.expression.getText()) ?? [null];
    const [address] = node.arguments;
    if (client === null || address === undefined) return undefined;
    return { address, what: 'answer', sends: client !== undefined };
  }
  const isElement = ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node);
  if (!isElement || node.tagName.getText() !== 'Download') return undefined;
  for (const attribute of node.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== 'path') continue;
    const given = attribute.initializer;
    const address = given && ts.isJsxExpression(given) ? given.expression : given;
    return address && { address, what: 'file', sends: false };
  }
  return undefined;
}

/** The address as the document of the API has it, `{}` for each part of it that differs; undefined where it is not written here. */
function pathOf(asked: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(asked)) return withoutQuery(asked.text.replaceAll(/\{[^}]*\}/g, '{}'));
  if (!ts.isTemplateExpression(asked)) return undefined;
  const parts = asked.templateSpans.map(({ literal }) => `{}${literal.text}`);
  return withoutQuery(asked.head.text + parts.join(''));
}

const withoutQuery = (address: string): string => address.split('?', 1)[0]!.replace(/\}\{\}$/, '}');

type Read = { readonly dated: boolean };

const known = new Map<string, ReadonlyMap<string, Read>>();

/** What the document of the API says can be read, by address, and whether as of a past day. */
function readsIn({ root }: Tree): ReadonlyMap<string, Read> {
  const there = known.get(root);
  if (there !== undefined) return there;
  const document = join(root, 'docs/openapi.json');
  const { paths } = (
    existsSync(document) ? JSON.parse(readFileSync(document, 'utf8')) : { paths: {} }
  ) as Document;
  const reads = Object.entries(paths).flatMap(([path, { get }]) => {
    const dated = get?.parameters?.some(({ name }) => name === 'as_of') ?? false;
    return get === undefined ? [] : [[path.replaceAll(/\{[^}]*\}/g, '{}'), { dated }] as const];
  });
  const found = new Map(reads);
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

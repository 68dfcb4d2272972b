import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

type BorderRule = IRegularForbiddenRuleType & { name: string; comment: string };

const TEST = String.raw`\.test(-d)?\.tsx?$`;
const FEATURE = '^src/features/([^/]+)/';
const PURE = [
  '^src/(lib|standards)/',
  String.raw`^src/features/[^/]+/(contract|rules)(/|\.ts$)`,
  String.raw`^src/platform/[^/]+/contract(/|\.ts$)`,
];
const BROWSER = ['^src/web/', '^src/features/[^/]+/web/', String.raw`^src/main\.web\.tsx$`];
const SERVER_PARTS = ['policy', 'store', 'reads', 'commands', 'routes', 'jobs', 'feature'];
const SERVER = [
  '^src/platform/',
  String.raw`^src/features/[^/]+/(${SERVER_PARTS.join('|')})(/|\.ts$)`,
  String.raw`^src/main\.server\.ts$`,
];
const ALLOWED_IN_PURE = ['zod', 'uuid'].map(npm);

/** Imports point one way. Each comment says where the code belongs. */
export function borderRules(order: readonly string[]): BorderRule[] {
  return [...featureRules(order), ...sideRules, ...layerRules, ...packageRules];
}

function featureRules(order: readonly string[]): BorderRule[] {
  const upwards = order.slice(0, -1).map((feature, index) =>
    rule({
      name: `${feature}-uses-only-features-above`,
      comment: `${feature} stands above this feature in src/features/features.ts and may not know it. Let the feature below import from ${feature}, or subscribe to the other's event in its feature.ts.`,
      from: { path: `^src/features/${feature}/` },
      to: { path: `^src/features/(${order.slice(index + 1).join('|')})/` },
    }),
  );
  return [...upwards, ...privacyRules, ...sealedRules];
}

/** Who is asked and what was answered: what serves one of them does not see the other. */
const sealedRules = (
  [
    ['register', 'box'],
    ['box', 'register'],
  ] as const
).map(([one, other]) =>
  rule({
    name: `${one}-knows-no-${other}`,
    comment: `What serves the ${one} of a sealed pulse does not import its ${other}: no code joins who is asked and what was answered.`,
    from: { path: String.raw`^src/features/[^/]+/(store|routes)/${one}\.ts$` },
    to: { path: String.raw`^src/features/[^/]+/(store|routes)/${other}\.ts$` },
  }),
);

const privacyRules = [
  rule({
    name: 'private-to-its-feature',
    comment:
      'store, routes, policy and jobs are private to their feature. Ask for figures in its reads.ts, for a change through its commands.ts.',
    from: { path: FEATURE },
    to: {
      path: String.raw`^src/features/[^/]+/(store|routes|policy|jobs)(/|\.ts$)`,
      pathNot: '^src/features/$1/',
    },
  }),
  rule({
    name: 'feature-list-is-for-main',
    comment:
      'feature.ts and features.ts are read by main.server.ts, the tools and the tests alone. Import the contract, rules, reads or commands that you need.',
    from: { path: '^src/', pathNot: [String.raw`^src/main\.`, '^src/features/features', TEST] },
    to: {
      path: [String.raw`^src/features/features\.ts$`, String.raw`^src/features/[^/]+/feature\.ts$`],
    },
  }),
];

const sideRules = [
  rule({
    name: 'browser-stays-in-browser',
    comment:
      'Browser code cannot reach server code. What both need belongs in contract.ts or rules.ts; everything else comes over the API.',
    from: { path: BROWSER },
    to: { path: SERVER, pathNot: PURE },
  }),
  rule({
    name: 'no-node-in-browser',
    comment: 'There is no Node in a browser. Do this on the server and ask over the API.',
    from: { path: BROWSER, pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  }),
  rule({
    name: 'server-stays-on-server',
    comment:
      'Server code cannot use browser code. What both need belongs in contract.ts, rules.ts or lib/. A catalogue is text: a document prints the sentences that the pages say.',
    from: { path: SERVER, pathNot: TEST },
    to: { path: BROWSER, pathNot: String.raw`/en\.json$` },
  }),
  rule({
    name: 'pure-stays-pure',
    comment:
      'A contract or a rule runs everywhere: it knows other contracts and rules, lib/ and standards/. Hand it what it needs as an argument.',
    from: { path: PURE, pathNot: TEST },
    to: { path: '^src/', pathNot: PURE },
  }),
  rule({
    name: 'pure-uses-no-packages',
    comment:
      'A contract or a rule uses zod and uuid at most. Call other packages from commands.ts, jobs.ts or web/ and pass the result in.',
    from: { path: PURE, pathNot: TEST },
    to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown'], pathNot: ALLOWED_IN_PURE },
  }),
];

const layerRules = [
  rule({
    name: 'platform-knows-no-feature',
    comment:
      'platform/ knows no feature. Let the feature register with the platform in its feature.ts.',
    from: { path: '^src/platform/', pathNot: TEST },
    to: { path: '^src/(features|standards)/' },
  }),
  rule({
    name: 'shared-web-knows-no-feature',
    comment:
      'src/web/ is what every screen shares. Parts of one feature belong in its own web/; main.web.tsx puts them together.',
    from: { path: '^src/web/' },
    to: { path: '^src/features/' },
  }),
  rule({
    name: 'lib-knows-nothing',
    comment:
      'lib/ would fit any product and knows nothing of this one. Move the code that needs more to the feature or to platform/.',
    from: { path: '^src/lib/', pathNot: TEST },
    to: { path: '^src/', pathNot: '^src/lib/' },
  }),
  rule({
    name: 'standards-know-only-lib',
    comment: 'standards/ is data with look-ups. What uses it belongs in a feature.',
    from: { path: '^src/standards/', pathNot: TEST },
    to: { path: '^src/', pathNot: '^src/(standards|lib)/' },
  }),
  rule({
    name: 'only-main-knows-everything',
    comment: 'Nothing in src/ imports main.*: it is where everything is put together.',
    from: { path: '^src/', pathNot: [String.raw`^src/main\.`, TEST] },
    to: { path: String.raw`^src/main\.` },
  }),
  rule({
    name: 'example-is-for-main',
    comment:
      'src/demo/ tells the example firm and is started by main.demo.ts alone: the product does not depend on it.',
    from: { path: '^src/', pathNot: [String.raw`^src/main\.`, '^src/demo/', TEST] },
    to: { path: '^src/demo/' },
  }),
  rule({
    name: 'example-writes-by-commands',
    comment:
      'The example is told through the commands of the features, as people would write it. It reaches no store, routes, policy, jobs or web.',
    from: { path: '^src/demo/', pathNot: TEST },
    to: {
      path: [String.raw`^src/features/[^/]+/(store|routes|policy|jobs|web)(/|\.ts$)`, '^src/web/'],
    },
  }),
  rule({
    name: 'product-without-scaffolding',
    comment: 'The product does not import its tests or tools. Move the code to src/.',
    from: { path: '^src/', pathNot: TEST },
    to: { path: ['^(test|tools)/', TEST] },
  }),
  rule({
    name: 'no-cycle',
    comment: 'These files import each other. Move what they share to the one that needs less.',
    from: {},
    to: { circular: true },
  }),
];

const packageRules = [
  rule({
    name: 'database-through-platform',
    comment:
      'kysely and pg are used in store.ts, reads.ts and platform/. Take the transaction type from platform/database.',
    from: {
      path: '^src/',
      pathNot: ['^src/platform/', String.raw`/(store|reads)(/|\.ts$)`, TEST],
    },
    to: { path: ['kysely', 'pg', 'pg-copy-streams', 'graphile-worker'].map(npm) },
  }),
  rule({
    name: 'shipped-packages-only',
    comment:
      'This package is not part of the product (it is in devDependencies or not in package.json at all).',
    from: { path: '^src/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  }),
];

function npm(name: string): string {
  return `(^|node_modules/)${name}(/|$)`;
}

function rule(given: Omit<BorderRule, 'severity'>): BorderRule {
  return { ...given, severity: 'error' };
}

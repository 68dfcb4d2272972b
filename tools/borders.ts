import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { borderRules } from './border-rules.ts';
import { featureOrder } from './feature-order.ts';

/** An import that crosses a border, with where the code belongs instead. */
export interface Crossing {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** What the border check saw. */
export interface Borders {
  readonly crossings: readonly Crossing[];
  readonly modules: number;
}

/** Checks every import below a root, type imports included, and the list that orders the features. */
export async function inspectBorders(root: string): Promise<Borders> {
  const { order, problems } = featureOrder(root);
  const rules = borderRules(order);
  const folders = ['src', 'test', 'tools'].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules },
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^test/fixtures/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  });
  const { summary } = output as ICruiseResult;
  const crossings = summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: violation.cycle ? violation.cycle.map((step) => step.name).join(' → ') : violation.to,
    message: rules.find((rule) => rule.name === violation.rule.name)?.comment ?? '',
  }));
  return { crossings: [...problems.map(unlisted), ...crossings], modules: summary.totalCruised };
}

function unlisted(message: string): Crossing {
  return { rule: 'feature-list', from: 'src/features', to: 'src/features/features.ts', message };
}

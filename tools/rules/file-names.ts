import { isTest, type Complaint, type Rule } from './rule.ts';

const DUTIES = ['contract', 'rules', 'policy', 'store', 'reads', 'commands', 'routes', 'jobs'];
const DRAWERS = new Set([
  'index',
  'helper',
  'helpers',
  'misc',
  'common',
  'util',
  'utils',
  'shared',
]);
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)+$/;

/** Inside a feature the names are a closed list, and nowhere is there a drawer for odds and ends. */
export const fileNames: Rule = {
  name: 'file-names',
  applies: (path) => /^(?:src|test|tools)\//.test(path),
  *look({ path }) {
    const parts = path.split('/');
    const drawer = parts.find((part) => DRAWERS.has(part.split('.')[0] ?? ''));
    if (drawer !== undefined && !path.startsWith('test/fixtures/')) {
      yield [
        1,
        `"${drawer}" is a drawer: name the file after what it is about, or leave the code where it is used`,
      ] satisfies Complaint;
    }
    const name = parts.at(-1) ?? '';
    if (/\.tsx?$/.test(name) && !NAME.test(name)) {
      yield [
        1,
        `"${name}": file names are lower case, words joined by hyphens`,
      ] satisfies Complaint;
    }
    if (path.startsWith('src/features/') && !inClosedList(path)) {
      yield [
        1,
        `a feature has ${DUTIES.join(', ')} (each a file or a folder of that name), feature.ts, web/ and tests; put this into the one whose duty it is`,
      ] satisfies Complaint;
    }
  },
};

function inClosedList(path: string): boolean {
  const [, , feature, first, ...rest] = path.split('/');
  if (feature === 'features.ts') return true;
  if (first === undefined) return false;
  if (rest.length > 0) return first === 'web' || DUTIES.includes(first);
  return isTest(first) || first === 'feature.ts' || DUTIES.some((duty) => first === `${duty}.ts`);
}

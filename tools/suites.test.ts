import { expect, test } from 'vitest';
import { plantTree } from './planted-tree.ts';
import { suites } from './suites.ts';

test('a test says what it needs by what it imports', () => {
  const root = plantTree({
    'src/lib/day.test.ts': "import { day } from './day.ts';",
    'src/lib/day.ts': "import { app } from '../../test/app.ts';",
    'src/features/actions/commands.test.ts': "import { app } from '../../../test/app.ts';",
    'src/features/actions/store.test.ts':
      "import {\n  anAction,\n  aPerson,\n} from '../../../test/factories.ts';",
    'src/web/app.test.ts': 'const text = "import { app } from \'../../test/app.ts\'";',
    'test/postgres.test.ts': "import { postgres } from './postgres.ts';",
    'test/journeys/import.test.ts': "import { app } from '../app.ts';",
    'tools/check.test.ts': "import { check } from './check.ts';",
  });
  expect(suites(root)).toEqual({
    unit: ['src/lib/day.test.ts', 'src/web/app.test.ts', 'tools/check.test.ts'],
    database: [
      'src/features/actions/commands.test.ts',
      'src/features/actions/store.test.ts',
      'test/postgres.test.ts',
    ],
    journeys: ['test/journeys/import.test.ts'],
  });
});

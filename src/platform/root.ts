import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json, migrations/ and dist/, ending in a slash.
 * Two levels up is right from src/platform/ as well as from dist/server/, where the bundle runs.
 */
export const productRoot: string = fileURLToPath(new URL('../../', import.meta.url));

import openapiTS, { astToString } from 'openapi-typescript';
import type { Generator } from './generator.ts';
import { openapi } from './openapi.ts';

/** The types of every request and answer, for the web client. */
export const webClient: Generator = {
  path: 'src/web/api/schema.d.ts',
  async make(sources) {
    const types = astToString(await openapiTS(await openapi.make(sources)));
    return `// Written by npm run generate from docs/openapi.json. Do not edit.\n${types}`;
  },
};

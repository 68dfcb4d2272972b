import type { Generator } from './generator.ts';

/** The document of every operation, as the running server gives it. */
export const openapi: Generator = {
  path: 'docs/openapi.json',
  async make(sources) {
    const { app } = await sources.program();
    return JSON.stringify(app.swagger(), undefined, 2);
  },
};

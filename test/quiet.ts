import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

/**
 * A test that prints an error or a warning nobody expected has failed, even when its assertions hold.
 * A test that expects one replaces the method itself: `vi.spyOn(console, 'error').mockReturnValue()`.
 */
const methods = ['error', 'warn'] as const;
const noise: string[] = [];

for (const method of methods) {
  const print = console[method];
  console[method] = (...args: unknown[]) => {
    noise.push(`console.${method}: ${format(...args)}`);
    print(...args);
  };
}

// Deprecated and experimental features are announced by packages; whether to worry is not a test's question.
process.on('warning', (warning) => {
  if (!/^(?:Deprecation|Experimental)Warning$/.test(warning.name)) {
    noise.push(`warning: ${warning.stack ?? warning.message}`);
  }
});

function complain(): void {
  if (noise.length > 0) throw new Error(`This test was not quiet.\n${noise.splice(0).join('\n')}`);
}

afterEach(complain);
afterAll(complain);

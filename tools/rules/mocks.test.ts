import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { mocks } from './mocks.ts';

const TEST = 'src/features/actions/commands.test.ts';

test.each(["vi.mock('./store.ts')", "vi.doMock('../../platform/mail/mail.ts', () => ({}))"])(
  '%s replaces our own code',
  (statement) => {
    const [finding] = caught(mocks, TEST, `\n${statement};`);
    expect(finding).toMatch(`${TEST}:2`);
    expect(finding).toMatch(/real database/);
  },
);

test('a package that we do not run may be replaced', () => {
  expect(caught(mocks, TEST, "vi.mock('nodemailer');")).toEqual([]);
});

import { expect, it } from 'vitest';
import { GREATEST_FILE as SERVER_TAKES } from '../../../platform/files/files.ts';
import { GREATEST_FILE, refusedBeforehand } from './uploads.ts';

it('asks for no more than the server takes', () => {
  expect(GREATEST_FILE).toBe(SERVER_TAKES);
  expect(refusedBeforehand({ size: GREATEST_FILE })).toBeNull();
  expect(refusedBeforehand({ size: GREATEST_FILE + 1 })).toBe('file.too_large');
  expect(refusedBeforehand({ size: 0 })).toBe('file.empty');
});

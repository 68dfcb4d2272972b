import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { innerHtml } from './inner-html.ts';

const PAGE = 'src/features/actions/web/page.tsx';

test.each([
  'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'export const A = () => <iframe srcDoc={text} />;',
  "createElement('p', { dangerouslySetInnerHTML: { __html: text } });",
  'node.innerHTML = text;',
  "node.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
])('%s is refused', (statement) => {
  const [finding] = caught(innerHtml, PAGE, `\n${statement}`);
  expect(finding).toMatch(`${PAGE}:2`);
  expect(finding).toMatch(/build elements with React/);
});

test('text is fine', () => {
  expect(caught(innerHtml, PAGE, 'export const A = () => <p>{text}</p>;')).toEqual([]);
  expect(caught(innerHtml, PAGE, 'node.textContent = node.innerHTML;')).toEqual([]);
});

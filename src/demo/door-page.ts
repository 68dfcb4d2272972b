import { FIRM_NAME } from './firm/profile.ts';
import { sayView, type VIEWS } from './views.ts';

const STYLE = `
  :root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #16181a); --ink: light-dark(#1f2326, #e8e6e1);
    --quiet: light-dark(#5b6166, #a3a8ad); --line: light-dark(#cfcbc2, #3a3f44); }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 'Inter Variable', system-ui, sans-serif; }
  main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.25rem 3rem; }
  h1 { font: 600 1.75rem/1.2 'Source Serif 4 Variable', Georgia, serif; margin: 0 0 0.75rem; }
  p { margin: 0 0 1.5rem; color: var(--quiet); }
  ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
  li { border-bottom: 1px solid var(--line); }
  button { width: 100%; padding: 0.9rem 0; border: 0; background: none; color: inherit; font: inherit;
    text-align: left; cursor: pointer; }
  button:hover strong { text-decoration: underline; }
  button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  button span { display: block; color: var(--quiet); }
  [role='status'] { margin-top: 1.5rem; color: var(--ink); }
`;

const CLOSED =
  'This browser has not come in through a printed link of this start, or the link was used before. ' +
  'Each link works once. Stop the example, start it again, and open one of the fresh links.';

// What stands behind # never reaches the server by itself; it is spent by this script and taken out of the address.
const SCRIPT = `
  const say = (text) => { document.querySelector('[role=status]').textContent = text; };
  const ask = async (path, body) => {
    const answer = await fetch('/api/example/' + path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (answer.ok) location.replace('/');
    else say(${JSON.stringify(CLOSED)});
  };
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => ask('switch', { view: button.value }));
  const spend = () => {
    const code = location.hash.slice(1);
    if (code === '') return;
    history.replaceState(null, '', location.pathname);
    ask('enter', { code });
  };
  // A second link opened in the same tab changes nothing but what stands behind #.
  addEventListener('hashchange', spend);
  spend();
`;

/** The page on which one chooses through whose eyes to look. Nothing in it comes from outside. */
export function doorPage(nonce: string, views: readonly (typeof VIEWS)[number][]): string {
  const doors = views
    .map(
      ({ key, sees }) =>
        `<li><button value="${key}"><strong>${sayView(key)}</strong><span>${sees}</span></button></li>`,
    )
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${FIRM_NAME}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>Through whose eyes?</h1>
<p>${FIRM_NAME} does not exist. Its people, records and certificates are made up, and nothing here touches your own data.</p>
<ul>${doors}</ul>
<p role="status"></p>
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

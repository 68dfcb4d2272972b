/**
 * The one-time code of a link. It stands in the fragment, `/join#K7QF-…`, which browsers send to no
 * server; it is taken out of the address at once, so that it stays in no history.
 */
export function codeOfLink(): string {
  const code = decodeURIComponent(location.hash.slice(1));
  if (code !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

import { say } from '../say.ts';

/**
 * Said where an address is about to be printed for the telephones of others, as long as the product is open to this computer
 * alone: the codes would lead each telephone to itself.
 */
export function OnlyHere() {
  if (!/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname)) return null;
  return <p>{say('shell.only_here', { host: location.host })}</p>;
}

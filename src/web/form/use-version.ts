import { useState } from 'react';
import { isOvertaken } from '../api/trouble.ts';
import type { CommandState } from '../api/use-command.ts';

/**
 * The version with which a form that holds a record's words began, which is the one it sends. Pages refresh by themselves:
 * with the version of the page, the words of its first look would take back what somebody else changed since, and nobody
 * would be told. Once the person was told, it is the latest.
 */
export function useVersion(latest: number, state: CommandState): number {
  const [begun, setBegun] = useState(latest);
  const told = state.is === 'failed' && isOvertaken(state.trouble);
  if (told && begun !== latest) setBegun(latest);
  return told ? latest : begun;
}

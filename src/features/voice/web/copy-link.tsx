import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { say } from './say.ts';

/** The list with its filters stands in the address: whoever keeps that keeps the list. */
export function CopyLink() {
  const [copied, setCopied] = useState(false);
  if (navigator.clipboard === undefined) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => void copy()}>
        {say('board.saved')}
      </Button>
      <span role="status">{copied && say('board.copied')}</span>
    </>
  );
}

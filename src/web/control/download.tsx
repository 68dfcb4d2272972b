import { useState } from 'react';
import type { ReactNode } from 'react';
import { chosenFirm } from '../api/firm.ts';
import { sayTrouble, troubleOf, troubleOfError, type Trouble } from '../api/trouble.ts';
import { say } from '../say.ts';
import { Button, type ButtonKind } from './button.tsx';
import style from './download.module.css';

type DownloadProps = {
  /** A path of the API that answers with a file. */
  path: string;
  /** What it is called where the server does not say. */
  name: string;
  /** The past day whose file is wanted, where the path can be asked for one. */
  asOf?: string | undefined;
  kind?: ButtonKind;
  children: ReactNode;
};

/**
 * Fetches a file and hands it to the browser to keep. A plain link would ask without saying which
 * firm this tab looks at, and would show a refusal as a page of its own.
 */
export function Download({ path, name, asOf, kind = 'plain', children }: DownloadProps) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  async function fetchFile() {
    setBusy(true);
    setTrouble(null);
    try {
      const response = await fetch(asOf === undefined ? path : `${path}?as_of=${asOf}`, {
        headers: chosenFirm(),
        credentials: 'same-origin',
      });
      if (response.ok) keep(await response.blob(), nameOf(response) ?? name);
      else setTrouble(troubleOf(response, await response.json().catch(() => null)));
    } catch (error) {
      setTrouble(troubleOfError(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <span className={style.download}>
      <Button kind={kind} busy={busy} onClick={() => void fetchFile()}>
        {children}
      </Button>
      <span role="status">
        {busy ? say('download.busy') : trouble !== null && sayTrouble(trouble)}
      </span>
    </span>
  );
}

/** The name the server gave the file; the starred form is the one with every letter. */
function nameOf(response: Response): string | undefined {
  const disposition = response.headers.get('content-disposition') ?? '';
  const starred = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (starred !== undefined) return decodeURIComponent(starred);
  return /filename="([^"]+)"/i.exec(disposition)?.[1];
}

function keep(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by the next turn; kept longer, it would fill the tab's memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

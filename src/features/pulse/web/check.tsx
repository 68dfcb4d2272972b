import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { Wave } from '../contract/shapes.ts';
import { keptAt, placeOf } from './keep.ts';
import { say } from './say.ts';
import { hashOfNonce } from './token.ts';

type Found = 'counted' | 'missing' | 'failed';

/** Whether the reader's own answer is in the list of those that were counted. Only this device can know. */
export function Check({ wave }: { wave: Wave }) {
  const { person } = useSession();
  const [found, setFound] = useState<Found | null>(null);
  if (wave.closed_at === null) return null;
  const kept = keptAt(placeOf(wave.id, person.id));
  async function look(nonce: string) {
    try {
      const list = await fetch(`/box/${wave.address}/spent`, { credentials: 'omit' });
      const { hashes } = (await list.json()) as { hashes: string[] };
      setFound(hashes.includes(await hashOfNonce(nonce)) ? 'counted' : 'missing');
    } catch {
      setFound('failed');
    }
  }
  return (
    <Section title={say('check.title')}>
      {kept?.is === 'sent' ? (
        <>
          <p>{say('check.text')}</p>
          <Button onClick={() => void look(kept.nonce)}>{say('check.verb')}</Button>
        </>
      ) : (
        <p>{say('check.nothing')}</p>
      )}
      <p role="status">{found !== null && say(`check.${found}`)}</p>
    </Section>
  );
}

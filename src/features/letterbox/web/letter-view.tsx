import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { sessionQuery } from '../../../web/session/session.ts';
import type { LetterRow, OpenedLetter } from '../contract/shapes.ts';
import { AnswerForm } from './answer-form.tsx';
import style from './letterbox.module.css';
import { readLetter, type ReadLetter } from './open-letter.ts';
import { say } from './say.ts';
import type { Bytes } from './seal/bytes.ts';

type Opened = { readonly letter: OpenedLetter; readonly read: ReadLetter };
type LetterViewProps = { row: LetterRow; secrets: readonly Bytes[] };

/** One sealed letter, opened in this browser, and what was said behind its seal. */
export function LetterView({ row, secrets }: LetterViewProps) {
  const session = useQuery(sessionQuery);
  const command = useCommand('/api/letter.open');
  const [opened, setOpened] = useState<Opened | null>(null);
  const personId = session.data?.person.id;

  async function open() {
    if (personId === undefined) return;
    const delivery = await command.send({ id: row.id });
    if (!delivery.ok) return;
    const letter = delivery.answer as OpenedLetter;
    setOpened({ letter, read: await readLetter(letter, personId, secrets) });
  }
  // oxlint-disable-next-line react/exhaustive-deps -- it is opened once, when the view is: each opening is on record
  useEffect(() => void open(), [personId]);

  if (command.state.is === 'failed') return <TroubleLine trouble={command.state.trouble} />;
  if (opened === null) return <p role="status">{say('letter.opening')}</p>;
  const { letter, read } = opened;
  return (
    <div>
      <Part who={say('letter.writer', { day: sayDay(letter.raised_on) })} words={read.words} />
      {read.picture && <Picture picture={read.picture} />}
      {read.said.map(({ by, on, words }, at) => (
        <Part
          // oxlint-disable-next-line react/no-array-index-key -- what was said has an order and never changes
          key={at}
          who={
            by === null
              ? say('letter.writer', { day: sayDay(on) })
              : say('letter.handler', { name: by, day: sayDay(on) })
          }
          words={words}
        />
      ))}
      {!row.closed && (
        <AnswerForm letter={letter} decided={row.decided} onSent={() => void open()} />
      )}
      <p className={style.quiet}>
        {say('letter.decide')}{' '}
        <Link to="/voice/$id" params={{ id: row.id }}>
          {row.reference}
        </Link>
      </p>
    </div>
  );
}

function Part({ who, words }: { who: string; words: string | null }) {
  return (
    <div className={style.said}>
      <p className={style.quiet}>{who}</p>
      <p className={style.words}>{words ?? say('letter.shut')}</p>
    </div>
  );
}

function Picture({ picture }: { picture: Blob }) {
  const [address] = useState(() => URL.createObjectURL(picture));
  return (
    <img
      className={style.picture}
      src={address}
      alt={say('letter.picture')}
      onLoad={() => URL.revokeObjectURL(address)}
    />
  );
}

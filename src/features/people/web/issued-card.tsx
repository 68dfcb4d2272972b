import { Link } from '@tanstack/react-router';
import { Button } from '../../../web/control/button.tsx';
import { OnlyHere } from '../../../web/shell/only-here.tsx';
import { Page } from '../../../web/shell/page.tsx';
import { KeyCard } from './key-card.tsx';
import style from './people.module.css';
import { say } from './say.ts';

/** A code as it was issued; both are null where it was shown before. */
export type Issued = { code: string | null; link: string | null; expires_at: string };

type IssuedCardProps = {
  person: { id: string; name: string };
  issued: Issued;
  forPassword: boolean;
};

/** The page with a card whose code is shown now and never again. */
export function IssuedCard({ person, issued, forPassword }: IssuedCardProps) {
  return (
    <Page title={say('key.ready', { name: person.name })}>
      <div className={style.onScreen}>
        <p>{say('key.once')}</p>
        <OnlyHere />
      </div>
      <KeyCard
        name={person.name}
        code={issued.code ?? ''}
        link={issued.link ?? ''}
        until={issued.expires_at}
        forPassword={forPassword}
      />
      <div className={style.acts}>
        <Button kind="first" onClick={() => print()}>
          {say('key.print')}
        </Button>
        <BackTo person={person} />
      </div>
    </Page>
  );
}

/** From the code that lets somebody in back to their own page, before it was made and after. */
export function BackTo({ person }: { person: { id: string; name: string } }) {
  return (
    <Link to="/people/$id" params={{ id: person.id }} className={style.backLink}>
      {say('key.back', { name: person.name })}
    </Link>
  );
}

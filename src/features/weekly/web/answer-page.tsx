import { useEffect, useState } from 'react';
import type { Trouble } from '../../../web/api/trouble.ts';
import { sayTrouble } from '../../../web/api/trouble.ts';
import { classes } from '../../../web/control/button.tsx';
import { PublicPage } from '../../../web/identity/public-page.tsx';
import { Settling } from '../../../web/line/line.tsx';
import type { Question } from '../contract.ts';
import { AnswerForm } from './answer-form.tsx';
import { askQuestion, tapped } from './link.ts';
import { say } from './say.ts';

/** What a link of the mail opens: the question as it stands now, and what an answer will record. It acts on no visit. */
export function AnswerPage() {
  const [link] = useState(tapped);
  const [question, setQuestion] = useState<Question | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const delivery = await askQuestion(link.token);
      if (delivery.ok) setQuestion(delivery.answer);
      else setTrouble(delivery.trouble);
    };
    void look();
  }, [link]);
  if (done !== null) {
    return (
      <PublicPage title={say('done.title')} intro={say('done.intro')}>
        <SignIn to={done} words={say('done.look')} />
      </PublicPage>
    );
  }
  if (trouble !== null) return <Gone trouble={trouble} />;
  if (question === null) return <Settling label={say('loading')} />;
  return (
    <AnswerForm
      question={question}
      link={link}
      onDone={setDone}
      onGone={(why) => setTrouble(why)}
    />
  );
}

/** Why the link answers nothing, as one sentence, and the way to the record for whoever signs in. */
function Gone({ trouble }: { trouble: Trouble }) {
  const to = trouble.kind === 'refused' ? trouble.refusal.details?.['to'] : undefined;
  return (
    <PublicPage title={say('gone.title')} intro={sayTrouble(trouble)}>
      <SignIn
        to={typeof to === 'string' ? to : '/'}
        words={say(to === undefined ? 'gone.home' : 'gone.sign_in')}
      />
    </PublicPage>
  );
}

function SignIn({ to, words }: { to: string; words: string }) {
  return (
    <p>
      {/* The page is loaded anew: whoever is signed in already goes straight there. */}
      <a href={to} className={classes('first')}>
        {words}
      </a>
    </p>
  );
}

import { useState } from 'react';
import type { Day } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Trouble } from '../../../web/api/trouble.ts';
import { Button } from '../../../web/control/button.tsx';
import { Choose } from '../../../web/form/choose.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Radios } from '../../decisions/web/radios.tsx';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { Places } from './queries.ts';
import { say } from './say.ts';
import { sendPicture } from './send-picture.ts';
import type { Receipt } from './sent.tsx';
import type { Spoken, StepProps } from './spoken.ts';

type ReaderStepProps = StepProps & { onBack: () => void; onSent: (receipt: Receipt) => void };

/** With one's name, openly or to one person alone; and within how many days one hears. */
export function ReaderStep({ spoken, change, places, onBack, onSent }: ReaderStepProps) {
  const { kind, reads, person } = spoken;
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const command = useCommand('/api/voice.raise');

  async function send() {
    const nobody = reads === 'to_person' && person === null;
    setMissing(nobody);
    if (nobody || sending || command.busy) return;
    setSending(true);
    const { tokens, trouble } = await sendAll(spoken.pictures);
    setSending(false);
    const delivery = await command.send({
      kind,
      text: spoken.words.trim(),
      place_id: spoken.place === '' ? null : spoken.place,
      to_person_id: reads === 'to_person' ? (person?.id ?? null) : null,
      about_id: kind === 'thanks' ? (spoken.about?.id ?? null) : null,
      pictures: tokens,
    });
    if (!delivery.ok) return;
    const { id, reference, promised_on } = delivery.answer;
    const promised = promised_on as Day | null;
    const tied = spoken.about !== null;
    onSent({ id, reference, promised, tied, forTwo: reads === 'to_person', trouble });
  }

  return (
    <Form label={say('say.to_title')} onSend={() => void send()} errors={missing}>
      <Radios
        label={say('say.reads')}
        choices={[
          ['named', say(kind === 'concern' ? 'say.named_concern' : 'say.named')] as const,
          ['to_person', say('say.to_person')] as const,
        ]}
        chosen={reads}
        onChoose={(chosen) => change({ reads: chosen })}
      />
      {reads === 'to_person' && (
        <>
          <Choose
            label={say('say.person')}
            chosen={person}
            onChoose={(chosen) => change({ person: chosen })}
            from={findPeople}
            error={missing ? say('say.person_needed') : undefined}
          />
          <p>{say('say.between_us')}</p>
        </>
      )}
      <p>{sayPromise(spoken, places)}</p>
      <FormEnd
        verb={say('say.send')}
        state={sending ? { is: 'sending' } : command.state}
        keeps={false}
      >
        <Button onClick={onBack}>{say('say.back')}</Button>
      </FormEnd>
    </Form>
  );
}

function sayPromise({ kind, about }: Spoken, { promises }: Places): string {
  const promise = promises.find((one) => one.kind === kind);
  if (promise !== undefined) return say('say.promise', { count: promise.days });
  return say(about === null ? 'say.promise_thanks' : 'say.promise_thanks_for');
}

/** The pictures that got through; a picture that does not must not hold up the words. */
async function sendAll(
  pictures: readonly File[],
): Promise<{ tokens: string[]; trouble: Trouble | null }> {
  const tokens: string[] = [];
  let trouble: Trouble | null = null;
  for (const picture of pictures) {
    const sent = await sendPicture(picture);
    if (sent.ok) tokens.push(sent.answer.upload);
    else ({ trouble } = sent);
  }
  return { tokens, trouble };
}

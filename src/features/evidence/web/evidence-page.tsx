import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Download } from '../../../web/control/download.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { Checkpoint, Evidence } from '../contract.ts';
import style from './evidence.module.css';
import { evidenceQuery } from './queries.ts';
import { say } from './say.ts';

/** Whether the record is whole: one sentence, what it rests on, and how somebody else can check it. */
export function EvidencePage() {
  const evidence = useQuery(evidenceQuery(useAsOf()));
  if (evidence.error && !evidence.data) throw evidence.error;
  if (!evidence.data) return <Settling label={say('loading')} />;
  return <Standing evidence={evidence.data} />;
}

function Standing({ evidence }: { evidence: Evidence }) {
  return (
    <Page lead title={titleOf(evidence)} intro={say('intro')}>
      <Verification evidence={evidence} />
      <Section title={say('signed.title')}>
        <SignedStates evidence={evidence} />
      </Section>
      {evidence.can.download && evidence.checkpoints.length > 0 && (
        <Section title={say('bundle.title')}>
          <p>{say('bundle.words')}</p>
          <div className={style.acts}>
            <Download path="/api/evidence/bundle" name="record.bundle.json">
              {say('bundle.whole')}
            </Download>
            <Download
              path="/api/evidence/bundle?contents=no"
              name="record-without-names.bundle.json"
              kind="quiet"
            >
              {say('bundle.bare')}
            </Download>
          </div>
        </Section>
      )}
      {evidence.can.download_readable && evidence.checkpoints.length > 0 && (
        <Section title={say('bundle.title')}>
          <p>{say('bundle.readable_words')}</p>
          <p>{say('bundle.readable_limit')}</p>
          <div className={style.acts}>
            <Download path="/api/evidence/bundle" name="record.bundle.json">
              {say('bundle.whole')}
            </Download>
          </div>
        </Section>
      )}
    </Page>
  );
}

function titleOf({ size, verification }: Evidence): string {
  if (verification === null) return say(size === 0 ? 'title.empty' : 'title.unchecked');
  return say(verification.sound ? 'title.sound' : 'title.unsound');
}

function Verification({ evidence }: { evidence: Evidence }) {
  const command = useCommand('/api/evidence.verify');
  const { verification, verifying, size, can } = evidence;
  const added = verification === null ? 0 : size - verification.size;
  return (
    <div>
      {verification !== null && (
        <p>
          {say('checked', {
            moment: sayInstant(new Date(verification.finished_at)),
            size: verification.size,
            checkpoints: verification.checkpoints,
          })}{' '}
          {added > 0 && `${say('since', { count: added })} `}
          {verification.contents_absent > 0 &&
            `${say('absent', { count: verification.contents_absent })} `}
          {say('nightly')}
        </p>
      )}
      {verification !== null && verification.problems.length > 0 && (
        <ul className={style.problems}>
          {verification.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <p className={style.acts} aria-live="polite">
        {verifying
          ? say('verifying')
          : can.verify && (
              <Button busy={command.busy} onClick={() => void command.send({})}>
                {say('verify')}
              </Button>
            )}
      </p>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </div>
  );
}

function SignedStates({ evidence: { checkpoints, can } }: { evidence: Evidence }) {
  const command = useCommand('/api/evidence.sign');
  return (
    <>
      <p>{say('signed.words')}</p>
      {can.sign && (
        <p className={style.acts}>
          <Button busy={command.busy} onClick={() => void command.send({})}>
            {say('signed.sign')}
          </Button>
        </p>
      )}
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      {checkpoints.length === 0 ? (
        <Empty>{say('signed.none')}</Empty>
      ) : (
        <ul role="list" className={style.states}>
          {checkpoints.map((checkpoint) => (
            <SignedState key={`${checkpoint.size} ${checkpoint.made_at}`} checkpoint={checkpoint} />
          ))}
        </ul>
      )}
    </>
  );
}

function SignedState({ checkpoint }: { checkpoint: Checkpoint }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(checkpoint.note);
    setCopied(true);
  }
  return (
    <li>
      <span className={style.short}>{checkpoint.short}</span>
      <time className={style.when} dateTime={checkpoint.made_at}>
        {sayInstant(new Date(checkpoint.made_at))}
      </time>
      <details className={style.note}>
        <summary>{say('signed.note')}</summary>
        <pre>{checkpoint.note}</pre>
        <Button kind="quiet" onClick={() => void copy()}>
          {say('signed.copy')}
        </Button>{' '}
        <span role="status">{copied && say('signed.copied')}</span>
      </details>
    </li>
  );
}

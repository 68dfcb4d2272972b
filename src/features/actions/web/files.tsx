import { sayInstant, sayNumber } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { say } from './say.ts';

/** The evidence that was added to the action. */
export function Files({ files }: { files: ActionRecord['files'] }) {
  if (files.length === 0) return null;
  return (
    <Section title={say('files.title')}>
      <ul role="list" className={style.entries}>
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/api/files/${file.id}`} download={file.name}>
              {file.name}
            </a>
            <p className={style.by}>
              {say('files.about', {
                size: sayNumber(Math.max(1, Math.round(file.size / 1024))),
                who: file.uploaded_by?.name ?? say('somebody'),
                when: sayInstant(new Date(file.uploaded_at)),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Download } from '../../../web/control/download.tsx';
import { sayInstant, sayNumber } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { AddFiles } from './add-files.tsx';
import { say } from './say.ts';

/** The evidence of the action. What was added stays, because somebody may have relied on it. */
export function Files({ action }: { action: ActionRecord }) {
  const { files, can } = action;
  if (files.length === 0 && !can.comment) return null;
  return (
    <Section title={say('files.title')}>
      {files.length === 0 && <p className="quiet">{say('files.none')}</p>}
      <ul role="list" className={style.entries}>
        {files.map((file) => (
          <li key={file.id}>
            <Download
              path={`/api/actions/${action.id}/files/${file.id}`}
              name={file.name}
              kind="quiet"
            >
              {file.name}
            </Download>
            <p className={style.by}>
              {say('files.about', {
                size: sizeOf(file.size),
                who: file.uploaded_by?.name ?? say('somebody'),
                when: sayInstant(new Date(file.uploaded_at)),
              })}
            </p>
          </li>
        ))}
      </ul>
      {can.comment && <AddFiles id={action.id} />}
    </Section>
  );
}

const MEGA = 1024 * 1024;

/** 12 kB or 3.4 MB. */
function sizeOf(bytes: number): string {
  return bytes < MEGA
    ? say('files.kilobytes', { size: sayNumber(Math.max(1, Math.round(bytes / 1024))) })
    : say('files.megabytes', { size: sayNumber(bytes / MEGA, 1) });
}

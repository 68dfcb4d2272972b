import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Download } from '../../../web/control/download.tsx';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import { AddFiles } from '../../actions/web/add-files.tsx';
import { useUploads } from '../../actions/web/uploads.ts';
import type { ProblemRecord } from '../contract/record.ts';
import style from './problems.module.css';
import { say } from './say.ts';

/** Photos and papers. What was added stays, because somebody may have relied on it. */
export function Files({ problem }: { problem: ProblemRecord }) {
  const { id, files, can } = problem;
  const cache = useQueryClient();
  const arrived = useUploads().filter((one) => one.of === id && one.state.is === 'added').length;
  // What was sent along with the report may arrive while the page is fetched for the first time, and be missing from it.
  useEffect(() => {
    if (arrived > 0) void cache.invalidateQueries({ queryKey: ['problems', 'record', id] });
  }, [arrived, cache, id]);
  if (files.length === 0 && !can.work) return null;
  return (
    <Section title={say('files.title')}>
      <ul role="list" className={style.entries}>
        {files.map((file) => (
          <li key={file.id}>
            <Download path={`/api/problems/${id}/files/${file.id}`} name={file.name} kind="quiet">
              {file.name}
            </Download>
            <span className={style.aside}>
              {say('record.by', {
                who: file.uploaded_by?.name ?? say('somebody'),
                when: sayInstant(new Date(file.uploaded_at)),
              })}
            </span>
          </li>
        ))}
      </ul>
      {can.work && <AddFiles id={id} by="/api/problem.add_file" />}
    </Section>
  );
}

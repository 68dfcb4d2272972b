import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent, RefObject } from 'react';
import { sayTrouble } from '../../../web/api/trouble.ts';
import { Button } from '../../../web/control/button.tsx';
import { sayShare } from '../../../web/i18n/format.ts';
import style from './files.module.css';
import { say } from './say.ts';
import { addFiles, forgetArrived, leaveOut, tryAgain, useUploads } from './uploads.ts';
import type { Adding, Upload, UploadState } from './uploads.ts';

type AddFilesProps = {
  id: string;
  /** Also names the files that have arrived, where no list beside it does. */
  namesArrived?: boolean;
  /** The command that makes them part of the record; an action's where left out. */
  by?: Adding;
};

/** Files for one record: dropped, chosen, or a photograph. They are added as soon as they have arrived. */
export function AddFiles({ id, namesArrived = false, by }: AddFilesProps) {
  const cache = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => forgetArrived(id), [id]);
  const refresh = () => void cache.invalidateQueries();
  const take = (files: Iterable<File> | null) => addFiles(id, [...(files ?? [])], refresh, by);
  const mine = useUploads().filter((one) => one.of === id);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div className={style.add}>
      <div
        className={style.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button onClick={() => chooser.current?.click()}>{say('files.choose')}</Button>
        <Button className={style.camera} onClick={() => camera.current?.click()}>
          {say('files.photo')}
        </Button>
        <span className={style.dropWords}>{say('files.drop')}</span>
        <FileInput input={chooser} onTake={take} />
        <FileInput input={camera} onTake={take} camera />
      </div>
      <ul role="list" className={style.uploads}>
        {mine
          .filter((one) => namesArrived || one.state.is !== 'added')
          .map((one) => (
            <UploadLine key={one.key} upload={one} refresh={refresh} />
          ))}
      </ul>
      <p className="unseen" role="status">
        {mine.length > 0 &&
          say('files.arrived', {
            count: mine.filter((one) => one.state.is === 'added').length,
            total: mine.length,
          })}
      </p>
    </div>
  );
}

type FileInputProps = {
  input: RefObject<HTMLInputElement | null>;
  onTake: (files: FileList | null) => void;
  camera?: boolean;
};

function FileInput({ input, onTake, camera = false }: FileInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple={!camera}
      {...(camera && { accept: 'image/*', capture: 'environment' as const })}
      onChange={(event) => {
        onTake(event.target.files);
        // Emptied, so that the same file can be chosen again after it failed.
        event.target.value = '';
      }}
    />
  );
}

function UploadLine({ upload, refresh }: { upload: Upload; refresh: () => void }) {
  const { key, file, state } = upload;
  return (
    <li className={style.upload}>
      <span className={style.name}>{file.name}</span>
      {state.is === 'sending' && (
        <progress
          className={style.progress}
          max={1}
          value={state.share}
          aria-label={say('files.progress', { name: file.name })}
        />
      )}
      <span className={style.state} role={state.is === 'failed' ? 'alert' : undefined}>
        {wordsOf(state)}
      </span>
      {state.is === 'failed' && state.trouble.kind !== 'refused' && (
        <Button
          kind="quiet"
          aria-label={say('files.again_what', { name: file.name })}
          onClick={() => tryAgain(key, refresh)}
        >
          {say('files.again')}
        </Button>
      )}
      {state.is !== 'added' && (
        <Button
          kind="quiet"
          aria-label={say('files.leave_out_what', { name: file.name })}
          onClick={() => leaveOut(key)}
        >
          {say('files.leave_out')}
        </Button>
      )}
    </li>
  );
}

function wordsOf(state: UploadState): string {
  switch (state.is) {
    case 'queued':
      return say('files.queued');
    case 'sending':
      return say('files.sending', { share: sayShare(state.share) });
    case 'waiting':
      return say('files.waiting');
    case 'added':
      return say('files.added');
    case 'failed':
      return sayTrouble(state.trouble);
  }
}

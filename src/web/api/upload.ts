import { chosenFirm } from './firm.ts';
import { RequestTrouble, troubleOf } from './trouble.ts';

/** A file that was sent and belongs to nothing yet; `upload` names it in the command that takes it. */
export type Uploaded = {
  readonly upload: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
};

type Watch = {
  /** Told the share that is on its way, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Stops the sending; the promise then rejects with an AbortError. */
  readonly signal?: AbortSignal;
};

/**
 * Sends one file, or a picture of which only the picture is kept. XMLHttpRequest, because fetch does not tell how far sending is.
 * @throws RequestTrouble with the reason it was not taken, DOMException where it was stopped
 */
export function uploadFile(
  file: Blob,
  name: string,
  watch: Watch = {},
  path: '/api/uploads' | '/api/pictures' = '/api/uploads',
): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, name);
    request.open('POST', path);
    request.responseType = 'json';
    for (const [header, value] of Object.entries(chosenFirm())) {
      request.setRequestHeader(header, value);
    }
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      watch.progress?.(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(request.response as Uploaded);
      else {
        const response = new Response(null, { status: request.status });
        reject(new RequestTrouble(troubleOf(response, request.response)));
      }
    });
    request.addEventListener('error', () => reject(new RequestTrouble({ kind: 'no_connection' })));
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    watch.signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

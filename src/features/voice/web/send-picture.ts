import type { Delivery } from '../../../web/api/deliver.ts';
import { keepWaiting } from '../../../web/api/outbox.ts';
import { troubleOfError } from '../../../web/api/trouble.ts';
import { uploadFile } from '../../../web/api/upload.ts';
import type { Uploaded } from '../../../web/api/upload.ts';

const PAUSE = 5_000;

/** Sends a picture and, where the connection is lost, again and again until it is taken or refused. */
export async function sendPicture(file: File): Promise<Delivery<Uploaded>> {
  let leave: (() => void) | null = null;
  try {
    for (;;) {
      const delivery = await once(file);
      if (delivery.ok || delivery.trouble.kind !== 'no_connection') return delivery;
      leave ??= keepWaiting();
      await connectionOrPause();
    }
  } finally {
    leave?.();
  }
}

async function once(file: File): Promise<Delivery<Uploaded>> {
  try {
    return { ok: true, answer: await uploadFile(file, file.name, {}, '/api/pictures') };
  } catch (error) {
    return { ok: false, trouble: troubleOfError(error) };
  }
}

function connectionOrPause(): Promise<void> {
  return new Promise((resume) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resume();
    };
    const timer = setTimeout(end, PAUSE);
    addEventListener('online', end);
  });
}

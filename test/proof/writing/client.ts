import { setTimeout as pause } from 'node:timers/promises';

/** What the product said, or that nothing is known of what became of the request. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      // oxlint-disable-next-line typescript/no-explicit-any -- a proof reads the answer it expects
      readonly body: any;
    }
  | { readonly kind: 'silence' };

const PATIENCE_MS = 60_000;
const MOST_TRIES = 30;

/** Asks again while the product is busy or the database away, as a person would. */
export async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  let answer = await ask();
  for (let tries = 1; tries < MOST_TRIES && isToBeRepeated(answer); tries += 1) {
    await pause(500);
    answer = await ask();
  }
  return answer;
}

function isToBeRepeated(answer: Answer): boolean {
  return answer.kind === 'silence' || answer.status === 503 || answer.status === 429;
}

/** A person at a browser: keeps cookies, and sends what a browser sends. */
export class Client {
  #url: string;
  readonly #jar = new Map<string, string>();
  /** `cookie` is that of somebody who is signed in already. */
  constructor(url: string, cookie = '') {
    this.#url = url;
    if (cookie !== '') this.#keep(cookie);
  }

  /** After a restart the product listens elsewhere; the cookies stay good. */
  moveTo(url: string): void {
    this.#url = url;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Runs a command under an idempotency key. */
  command(name: string, body: unknown, key: string): Promise<Answer> {
    return this.post(`/api/${name}`, body, { 'idempotency-key': key });
  }

  upload(name: string, content: Buffer): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name);
    return this.#send('/api/uploads', { method: 'POST', body: form });
  }

  get(path: string): Promise<Answer> {
    return this.#send(path, {});
  }

  /** The bytes of a file; undefined where they are not to be had. */
  async download(path: string): Promise<Buffer | undefined> {
    const response = await this.#fetch(path, {}).catch(() => undefined);
    if (response?.ok !== true) return undefined;
    return Buffer.from(await response.arrayBuffer());
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    try {
      const response = await this.#fetch(path, init);
      const text = await response.text();
      for (const line of response.headers.getSetCookie()) this.#keep(line);
      return { kind: 'answered', status: response.status, body: JSON.parse(text) };
    } catch {
      return { kind: 'silence' };
    }
  }

  #fetch(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(`${this.#url}${path}`, {
      ...init,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        ...(cookie === '' ? {} : { cookie }),
        'sec-fetch-site': 'same-origin',
      },
    });
  }

  #keep(line: string): void {
    const [pair = ''] = line.split('; ');
    const at = pair.indexOf('=');
    this.#jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

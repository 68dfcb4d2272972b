/** Why the product does not start: one clear sentence for the console, after which it ends with exit code 1. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_ALLOWED = new Set(['EACCES', 'EPERM']);

/** The sentence for an error of the file system met while using `path`; other errors pass unchanged. */
export function refusalFor(error: unknown, path: string): unknown {
  if (error instanceof StartRefusal) return error;
  const sentence = sentenceFor(codeOf(error), path);
  return sentence === undefined ? error : new StartRefusal(sentence, { cause: error });
}

/** The same from what PostgreSQL printed, which names its cause in plain English. */
export function refusalForOutput(output: string, path: string): StartRefusal {
  if (/No space left on device|Disk quota exceeded/.test(output))
    return new StartRefusal(diskFull(path));
  if (/Read-only file system/.test(output)) return new StartRefusal(readOnly(path));
  if (/could not look up effective user ID/.test(output))
    return new StartRefusal(
      'PostgreSQL runs only for an account that has a name; this one has just a number. Add it to /etc/passwd, or start Plumbline as another account.',
    );
  const reason = complaintIn(output) || 'it gave no reason';
  return new StartRefusal(`PostgreSQL does not start with the data in ${path}: ${reason}`);
}

/** The last line in which PostgreSQL says what went wrong, without its prefix; empty where there is none. */
export function complaintIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line));
  const line = marked.at(-1) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?\b(?:FATAL|PANIC|ERROR|error):\s*/, '').trim();
}

/** The `code` of a Node.js system error, or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The sentence for a disk that cannot take another write. */
export function diskFull(path: string): string {
  return `The disk that holds ${path} is full. Free some space and start again; nothing was changed.`;
}

function readOnly(path: string): string {
  return `${path} is on a read-only file system. Set DATA_DIR to a folder that can be written.`;
}

function sentenceFor(code: string | undefined, path: string): string | undefined {
  if (code === undefined) return undefined;
  if (DISK_FULL.has(code)) return diskFull(path);
  if (code === 'EROFS') return readOnly(path);
  if (NOT_ALLOWED.has(code))
    return `This account may not write to ${path}. Change the owner of that folder or set DATA_DIR to another one.`;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `${path} is needed as a folder, but a file is in its place. Set DATA_DIR to a folder.`;
  if (code === 'EIO') return `The disk that holds ${path} reports read or write errors.`;
  return undefined;
}

import { parseArgs } from 'node:util';
import { describeVariables } from './environment.ts';

/** What was asked for on the command line. */
export type Arguments =
  | { readonly command: 'help' }
  | { readonly command: 'serve'; readonly demo: boolean }
  | {
      readonly command: 'backup';
      readonly archive: string | undefined;
      readonly organisation: string | undefined;
    }
  | { readonly command: 'restore'; readonly archive: string };

/** The command, or one sentence about the first mistake. */
export type ArgumentsReading =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly mistake: string };

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  demo: { type: 'boolean', default: false },
  organisation: { type: 'string' },
} as const;

/** Reads the arguments after the program's name. */
export function readArguments(given: readonly string[]): ArgumentsReading {
  let parsed;
  try {
    parsed = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return mistake(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return accepted({ command: 'help' });
  const [command, archive, surplus] = positionals;
  if (surplus !== undefined) return mistake(`"${surplus}" is one argument too many`);
  if (values.demo && command !== undefined) return mistake(`--demo does not go with ${command}`);
  if (values.organisation !== undefined && command !== 'backup')
    return mistake('--organisation goes with backup only');
  return readCommand(command, archive, values);
}

/** The text of `npm start -- --help`. */
export function helpText(): string {
  return `Plumbline, an ISO management system that leaders run the business with.

npm start                               Run it.
npm start -- --demo                     Run a lived-in example firm, apart from your own data.
npm run backup -- FILE                  Write one archive of everything, also while it runs.
npm run backup -- FILE --organisation ID
                                        The same for one organisation.
npm run restore -- FILE                 Load an archive into an empty installation and verify it.

Variables of the environment:
${describeVariables()}

The commands for archives read the same variables. The example reads HOST, PORT, PUBLIC_URL and
DATA_DIR only, and lies in a folder of its own beside that one (./data-demo).
`;
}

function readCommand(
  command: string | undefined,
  archive: string | undefined,
  values: { demo: boolean; organisation?: string | undefined },
): ArgumentsReading {
  if (command === undefined) return accepted({ command: 'serve', demo: values.demo });
  if (command === 'backup') {
    return accepted({ command, archive, organisation: values.organisation });
  }
  if (command !== 'restore') return mistake(`There is no command "${command}"`);
  if (archive === undefined) return mistake('Name the archive to restore: npm run restore -- FILE');
  return accepted({ command, archive });
}

function accepted(read: Arguments): ArgumentsReading {
  return { ok: true, arguments: read };
}

function mistake(text: string): ArgumentsReading {
  return { ok: false, mistake: `${text}. See npm start -- --help.` };
}

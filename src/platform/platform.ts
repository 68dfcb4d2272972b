import type { CommandPath } from './commands/path.ts';
import type { Clock } from './clock/clock.ts';
import type { OpenedDatabase } from './database/open.ts';
import type { Described } from './described.ts';
import type { Files } from './files/files.ts';
import type { Gate } from './http/gate.ts';
import type { Signer } from './ledger/note.ts';
import type { Identity } from './identity/identity.ts';
import type { Printer } from './pdf/printer.ts';

/** The parts of the running product that features are handed. Made once, in main. */
export type Platform = {
  /** The id of this installation, part of the origin of every ledger kept here. */
  readonly installation: string;
  readonly clock: Clock;
  readonly database: OpenedDatabase;
  readonly commands: CommandPath;
  readonly identity: Identity;
  readonly gate: Gate;
  readonly files: Files;
  /** Makes PDF documents. */
  readonly printer: Printer;
  /** Signs the ledgers' checkpoints. */
  readonly signer: Signer;
  readonly publicUrl: string;
  /** Whether mail leaves the building; without a mail server it stays in the outbox. */
  readonly sendsMail: boolean;
  /** The address it comes from. */
  readonly mailFrom: string;
  readonly dataDir: string;
  /** Who may do what, and what is taken away when: as the features have it. */
  readonly described: Described;
  /** Numbers of features that a start sets otherwise than they do, each by the name its feature gave it. */
  readonly tuning: Readonly<Record<string, number>>;
};

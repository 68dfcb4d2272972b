import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Outcome } from '../../lib/outcome.ts';
import type { Clock } from '../clock/clock.ts';
import type { OpenedDatabase } from '../database/open.ts';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import type { Http } from '../http/server.ts';
import type { SecurityLog } from './security-log.ts';

/** Whoever is behind a request, as its session says. Read from the database on every request. */
export type Account = {
  readonly userId: string;
  readonly sessionId: string;
  /**
   * A second factor was shown, or the password alone has 15 characters or more. A session that is
   * not strong may finish setting up the account under /api/auth and /api/identity, nothing else.
   */
  readonly strong: boolean;
  /** A second factor (authenticator app, recovery code, passkey) was shown for this session. */
  readonly secondFactor: boolean;
  /** Its holder said that the device is theirs alone. */
  readonly ownDevice: boolean;
  /** When they last proved who they are: signing in, or proving it again before a grave step. */
  readonly lastProvenAt: Date;
};

/** How the database finds the account behind a request: as a part of the statement that opens the door. */
export type Shown = {
  /** Names the lookup to the database: the same name, the same text. */
  readonly name: string;
  /** A query with the one parameter `$1` that gives one row with `user_id`, or none. */
  readonly lookup: string;
  readonly value: string;
  /** The account of the row found, or null where its session has ended. */
  readonly accountOf: (row: { readonly user_id: string }) => Account | null;
};

/** `printed` is a code to hand over on paper (72 hours), `mail` a link sent to one address (7 days). */
export type InvitationRoute = 'printed' | 'mail';

export type InvitationRequest = {
  readonly organisationId: string;
  readonly personId: string;
  readonly route: InvitationRoute;
  /** Required for `mail`: the account will have exactly this address. */
  readonly email?: string;
  /** The person who invites. */
  readonly madeBy: string;
};

/** Shown or sent once; only its hash is kept. An earlier open invitation of the person ends. */
export type IssuedInvitation = {
  /** To be typed: `K7QF-9MXB-2RTD-HW4C`. */
  readonly code: string;
  /** To be opened: the code in the fragment, which no server and no log ever sees. */
  readonly link: string;
  readonly expiresAt: Date;
};

export type EndedAccess = {
  /** False where the person had no account here. */
  readonly hadAccount: boolean;
  readonly sessionsEnded: number;
};

/** How a person stands at the door, for the page of people. */
export type AccessState = {
  readonly personId: string;
  readonly state: 'account' | 'invited' | 'none';
  /** Of the open invitation. */
  readonly expiresAt: Date | null;
};

/** What one link of a mail is to answer: one record, in the version that the mail shows. */
export type AnswerWish = {
  /** What kind of answer; a link for one kind is never taken for another. */
  readonly purpose: string;
  readonly recordId: string;
  readonly version: number;
};

/** A link of a mail under which one person may answer one record, once. */
export type AnswerLink = AnswerWish & {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

/** How a transaction proves and uses up a link in its first statement; see {@link Gate.admissionOf}. */
export type LinkProof = {
  readonly name: string;
  readonly lookup: string;
  readonly value: string;
  readonly organisationId: string;
  readonly key: string;
};

/** Links that answer without signing in. They are good only in mails that went to the person's own proven address. */
export type AnswerLinks = {
  /** @returns ids in the order asked; none where the person's account is not proven to have this address */
  issue(
    write: WriteTx,
    to: { readonly organisationId: string; readonly personId: string; readonly email: string },
    wishes: readonly AnswerWish[],
  ): Promise<string[]>;
  /** The address of an issued link as it is kept in the outbox; it opens nothing until it is signed. */
  address(id: string): string;
  /** A mail as it leaves the building: its links signed. */
  sign(text: string): string;
  /**
   * The link of a token that somebody shows, used or not.
   * @throws EdgeError too_many where too many wrong ones were tried, not_allowed from another site;
   *   IdentityRefusal `identity.code_unknown`
   */
  find(request: FastifyRequest, reply: FastifyReply, token: string): Promise<AnswerLink>;
  /** A link found before, as it stands now; null where it has been swept away. */
  again(link: AnswerLink): Promise<AnswerLink | null>;
  /** What a transaction begins with that uses the link up for the act of this key. */
  spending(link: AnswerLink, key: string): LinkProof;
};

/** Sign-in and sessions. Everything else in the product knows this port and nothing behind it. */
export type Identity = {
  /** What a request shows, or null where it shows nothing of ours. Asks nobody. */
  shown(headers: { readonly cookie?: string | undefined }): Shown | null;

  /** The account of a request's session cookie, or null. One prepared query; ended sessions are null at once. */
  accountOf(headers: { readonly cookie?: string | undefined }): Promise<Account | null>;

  /**
   * The one-time link under which the first account and its organisation are made, as long as there
   * is no account at all; null afterwards. Only its hash is kept, so it has to be printed now.
   */
  firstRunLink(): Promise<string | null>;

  /**
   * Invites a person, in the transaction of the caller's command.
   * @throws IdentityRefusal `identity.has_account` where the person can sign in already
   */
  invite(write: WriteTx, request: InvitationRequest): Promise<IssuedInvitation>;

  /** Ends a person's open invitation. @returns whether there was one */
  withdrawInvitation(write: WriteTx, organisationId: string, personId: string): Promise<boolean>;

  /**
   * Ends a person's access in the transaction in which they leave: membership, open invitation, and
   * every session and open reset of the account unless it belongs to another organisation as well.
   */
  endAccess(write: WriteTx, organisationId: string, personId: string): Promise<EndedAccess>;

  /**
   * A one-time code (72 hours) with which a person who cannot get mail sets a new password; their
   * second factor stays. The administrator sees the code and never the password.
   * @throws IdentityRefusal `identity.no_account`, or `identity.belongs_elsewhere` where the account
   *   also opens another organisation, which no administrator of this one may enter
   */
  issueResetCode(
    write: WriteTx,
    organisationId: string,
    personId: string,
  ): Promise<IssuedInvitation>;

  /**
   * Takes away a lost second factor, recovery codes and passkeys, and ends the account's sessions.
   * Same refusals as issueResetCode.
   */
  removeSecondFactor(write: WriteTx, organisationId: string, personId: string): Promise<void>;

  /** Shortens a person's sessions to the strict limits, when a role that needs them is granted. */
  tightenSessions(write: WriteTx, organisationId: string, personId: string): Promise<void>;

  /** Who of an organisation has an account or an open invitation; `none` is left out. */
  accessOf(read: ReadTx, organisationId: string): Promise<AccessState[]>;

  readonly answerLinks: AnswerLinks;

  /** Removes what has expired; for the nightly job. */
  sweep(): Promise<void>;

  /** Adds `/api/auth/*` and `/api/identity/*` to the server. A stand-in in tests has none. */
  mount?(app: Http, doors: Doors): Promise<void>;
};

/** What the first link makes: an organisation with its first person, who then has an account. */
export type Founding = {
  readonly firm: string;
  readonly person: string;
  /** Null where the founder signs in by name. */
  readonly email: string | null;
  readonly timeZone: string | undefined;
};

export type Entered = { readonly organisationId: string; readonly personId: string };

/**
 * What the product does when somebody comes in for the first time. Each opens its transaction, writes
 * and records what belongs to the organisation, and calls `complete` in it, so that the code is used
 * up, the account made and the organisation changed together or not at all.
 */
export type Doors = {
  found(
    founding: Founding,
    complete: (write: WriteTx, entered: Entered) => Promise<void>,
  ): Promise<Outcome<unknown>>;
  join(entered: Entered, complete: (write: WriteTx) => Promise<void>): Promise<Outcome<unknown>>;
};

/** How the program makes its identity once the database is open. */
export type MakeIdentity = (parts: {
  readonly database: OpenedDatabase;
  readonly clock: Clock;
  readonly publicUrl: string;
  /** Its folder `keys` holds the secret of sign-in. */
  readonly dataDir: string;
  /** Undefined means that no mail leaves the building, and so no reset is offered by mail. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly log: SecurityLog;
}) => Promise<Identity>;

/** An expected refusal on the way through a transaction of the caller's; `code` is stable. */
export class IdentityRefusal extends Error {
  readonly code: IdentityRefusalCode;
  constructor(code: IdentityRefusalCode) {
    super(code);
    this.code = code;
  }
}

export type IdentityRefusalCode =
  | 'identity.has_account'
  | 'identity.no_account'
  | 'identity.belongs_elsewhere'
  | 'identity.code_unknown'
  | 'identity.name_taken'
  | 'identity.name_unfit'
  | 'identity.already_member'
  | 'identity.other_address'
  | 'identity.unfinished'
  | 'identity.show_second_factor'
  | 'identity.prove_again'
  | 'identity.wrong_proof'
  | 'identity.last_factor'
  | 'identity.password_short'
  | 'identity.password_long'
  | 'identity.password_common';

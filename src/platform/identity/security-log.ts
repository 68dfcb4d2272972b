/** What happened at the door. Names of events are stable: whoever watches the log searches for them. */
export type SecurityEvent =
  | 'signed_in'
  | 'sign_in_failed'
  | 'second_factor_asked'
  | 'second_factor_failed'
  | 'locked_out'
  | 'proved_again'
  | 'proof_failed'
  | 'signed_out'
  | 'signed_out_elsewhere'
  | 'signed_out_everywhere'
  | 'device_signed_out'
  | 'password_changed'
  | 'password_reset_asked'
  | 'password_reset'
  | 'password_change_failed'
  | 'second_factor_begun'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'recovery_code_used'
  | 'recovery_codes_made'
  | 'passkey_added'
  | 'passkey_removed'
  | 'code_refused'
  | 'invitation_accepted'
  | 'first_run_done'
  | 'library_error';

/**
 * One line of the security log. It holds no password, code, token or typed name; whoever failed to
 * sign in is known by address alone, since what was typed may have been a password.
 */
export type SecurityLine = {
  readonly event: SecurityEvent;
  readonly at: Date;
  readonly userId?: string | undefined;
  /** The network address the request came from. */
  readonly address?: string | undefined;
  /** A stable code or, for `library_error`, the library's own message. */
  readonly reason?: string | undefined;
};

export type SecurityLog = (line: SecurityLine) => void;

import type { ZodError } from 'zod';

/** Everything that can go wrong before or around a rule, and the status it has on the wire. One map. */
const STATUS = {
  malformed: 400,
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  key_reused: 409,
  too_large: 413,
  not_json: 415,
  too_many: 429,
  unavailable: 503,
} as const;
export type EdgeCode = keyof typeof STATUS;

export type Issue = { readonly path: string; readonly message: string };

/** Thrown by the platform only; features return refusals instead. */
export class EdgeError extends Error {
  readonly code: EdgeCode;
  readonly status: number;
  readonly issues: readonly Issue[];

  constructor(code: EdgeCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.status = STATUS[code];
    this.issues = issues;
  }

  static malformed(error: ZodError): EdgeError {
    return new EdgeError(
      'malformed',
      'Something in the request is not as it should be.',
      error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    );
  }
  static notSignedIn(): EdgeError {
    return new EdgeError('not_signed_in', 'Please sign in.');
  }
  static forbidden(words: string): EdgeError {
    return new EdgeError('not_allowed', `You may not ${words}.`);
  }
  static notFound(): EdgeError {
    return new EdgeError('not_found', 'There is nothing here, or nothing you may see.');
  }
  static keyReused(): EdgeError {
    return new EdgeError('key_reused', 'This Idempotency-Key was used for another request.');
  }
}

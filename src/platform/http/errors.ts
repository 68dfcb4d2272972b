import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { EdgeError, type EdgeCode, type Issue } from './edge-error.ts';
import { isNameless, noteBroken } from './nameless.ts';

/** The body of every answer that is not a success. A bug gives nothing away but the request's id. */
export type ErrorBody = {
  error: { code: EdgeCode | 'bug'; message: string; issues?: readonly Issue[]; requestId?: string };
};

const FASTIFY_CODES: Readonly<Record<string, EdgeCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_REQ_FILE_TOO_LARGE: 'too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed',
};

/** What the reader of multipart/form-data says of a body that is none; it gives its errors no code. */
const BROKEN_MULTIPART =
  /^(?:(?:Part terminated early due to u|U)nexpected end of multipart data|Multipart: Boundary not found)/;

/** The one place in which a thrown error becomes an answer. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const edge = asEdgeError(error);
  if (edge !== undefined) {
    const issues = edge.issues.length > 0 ? { issues: edge.issues } : {};
    void reply
      .status(edge.status)
      .send({ error: { code: edge.code, message: edge.message, ...issues } });
    return;
  }
  if (isNameless(request)) noteBroken(error);
  else request.log.error({ err: error, requestId: request.id }, 'a bug answered this request');
  void reply.status(500).send({
    error: {
      code: 'bug',
      message: 'Something broke on our side. It is not certain that what you sent was saved.',
      requestId: request.id,
    },
  });
}

/** Answers an address that leads nowhere exactly as a record that is not there or may not be seen. */
export function answerNothingHere(_request: FastifyRequest, reply: FastifyReply): void {
  answerError(EdgeError.notFound() as never, _request, reply);
}

function asEdgeError(error: FastifyError): EdgeError | undefined {
  if (error instanceof EdgeError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new EdgeError(
      'malformed',
      'Something in the request is not as it should be.',
      error.validation.map((issue) => ({
        path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        message: issue.message ?? 'not as it should be',
      })),
    );
  }
  if (BROKEN_MULTIPART.test(error.message))
    return new EdgeError('malformed', 'The file was cut off, or is not sent as it should be.');
  const code = FASTIFY_CODES[error.code];
  if (code !== undefined) return new EdgeError(code, error.message);
  if (error.statusCode === 429)
    return new EdgeError('too_many', 'Too many requests. Wait a minute and go on.');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new EdgeError('malformed', error.message);
  }
  if (isDatabaseAway(error)) {
    // The connection may have broken after the commit and before the word of it came back.
    return new EdgeError(
      'unavailable',
      'The database does not answer at the moment, and it is not certain that what you sent was saved. Send it again: it is saved once.',
    );
  }
  return undefined;
}

/** Connection failures and shutdowns of the server, as pg and PostgreSQL name them. */
function isDatabaseAway(error: FastifyError): boolean {
  return (
    /^(57P0[123]|08...|53...)$/.test(error.code ?? '') ||
    ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(error.code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EdgeError, type EdgeCode } from './edge-error.ts';
import { answerError, type ErrorBody } from './errors.ts';
import { fixedHeaders } from './headers.ts';

/** Answers an address that cannot be read, or is too long, before any route is looked for. */
export function answerUnreadableAddress(secure: boolean) {
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    // No hook runs here.
    void reply.headers(fixedHeaders(secure));
    answerError(
      new EdgeError('malformed', 'This address cannot be read.') as never,
      request,
      reply,
    );
  };
}

/** Answers who expects anything but a go-ahead for the body. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const body = JSON.stringify(bodyOf('malformed'));
  response.writeHead(417, {
    ...fixedHeaders(false),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

const LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no HTTP, comes too slowly or has endless headers, and closes the connection. */
export function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const line = LINES[error.code ?? ''];
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'too_large' : 'malformed';
  const body = JSON.stringify(bodyOf(code));
  const head = Object.entries(fixedHeaders(false)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${line ?? '400 Bad Request'}\r\nconnection: close\r\n${head.join('')}` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function bodyOf(code: EdgeCode): ErrorBody {
  return { error: { code, message: 'The request cannot be read.' } };
}

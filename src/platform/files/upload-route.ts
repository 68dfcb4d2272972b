import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import * as z from 'zod';
import { anyoneHere } from '../access/predicate.ts';
import { EdgeError } from '../http/edge-error.ts';
import { refusalShape, refuseForeignOrigin } from '../http/command-routes.ts';
import { readFor, type MayRead } from '../http/read-for.ts';
import type { Http } from '../http/server.ts';
import type { Platform } from '../platform.ts';
import { GREATEST_FILE, GREATEST_PICTURE, UploadRefusal, type Upload } from './files.ts';

const may: MayRead = { permit: [anyoneHere], words: 'send files' };

const uploaded = z.strictObject({
  /** Names the file in the command that makes it part of a record. */
  upload: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.int(),
  sha256: z.string(),
});

/** `POST /api/uploads` and `POST /api/pictures`: one file as multipart/form-data. The only routes that take anything but JSON. */
export function exposeUploads(app: Http, platform: Platform): void {
  void app.register(async (inner) => {
    await inner.register(multipart, {
      limits: { files: 1, fields: 0, parts: 1, fileSize: GREATEST_FILE + 1, headerPairs: 20 },
    });
    takeAt(inner as Http, platform, {
      path: '/api/uploads',
      operation: 'upload.take',
      words: 'send a file',
      limit: GREATEST_FILE,
      take: (content, name) => platform.files.take(content, name),
    });
    takeAt(inner as Http, platform, {
      path: '/api/pictures',
      operation: 'upload.take_picture',
      words: 'send a picture, of which only the picture is kept',
      limit: GREATEST_PICTURE,
      take: (content) => platform.files.takePicture(content),
    });
  });
}

type Taking = {
  readonly path: string;
  readonly operation: string;
  readonly words: string;
  readonly limit: number;
  readonly take: (content: Readable, name: string) => Promise<Upload>;
};

function takeAt(
  app: Http,
  platform: Platform,
  { path, operation, words, limit, take }: Taking,
): void {
  app.post(
    path,
    {
      bodyLimit: limit + 64 * 1024,
      schema: {
        operationId: operation,
        summary: words,
        tags: ['upload'],
        consumes: ['multipart/form-data'],
        response: { 200: uploaded, 422: refusalShape },
      },
    },
    async (request, reply) => {
      refuseForeignOrigin(request.headers);
      const scope = await readFor(request, platform, may, async (_tx, entered) => entered);
      if (!request.isMultipart())
        throw new EdgeError('not_json', 'Send the file as multipart/form-data.');
      const part = await request.file();
      if (part === undefined) throw new EdgeError('malformed', 'There is no file in the request.');
      try {
        const upload = await take(part.file, part.filename ?? '');
        const { name, type, size, sha256 } = upload;
        return {
          upload: platform.files.seal(scope, upload, platform.clock.now()),
          name,
          type,
          size,
          sha256,
        };
      } catch (error) {
        if (error instanceof UploadRefusal) {
          return reply.status(422).send({ refusal: { code: error.code } });
        }
        throw error;
      }
    },
  );
}

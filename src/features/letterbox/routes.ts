import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { installationSecret } from '../../platform/database/secret.ts';
import { sendPdf } from '../../platform/files/download.ts';
import { refusalShape, refuseForeignOrigin } from '../../platform/http/command-routes.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { NAMELESS } from '../../platform/http/nameless.ts';
import { readFor } from '../../platform/http/read-for.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { SHEETS, TRIES, TRIES_SET } from './contract/kinds.ts';
import {
  answersShape,
  askDialogueShape,
  droppedShape,
  dropShape,
  lookShape,
  posterShape,
  writeBackShape,
} from './contract/public.ts';
import { keepLetterbox } from './policy.ts';
import { answersFor, writeBack } from './routes/answers.ts';
import { drop, Hours } from './routes/drop.ts';
import { servePage } from './routes/light-page.ts';
import { lookAt } from './routes/look.ts';
import { posterIn, sheetOf } from './routes/poster-pdf.ts';
import { answered, Doors } from './routes/standing-at.ts';
import { Work } from './routes/work.ts';

const LARGEST_LETTER = 3 * 1024 * 1024;
const TAG = ['letterbox'];

/** What is open to whoever stands before a poster, the page they get, and the posters themselves. */
export function letterboxRoutes(app: Http, platform: Platform): void {
  let secret: Promise<Buffer> | undefined;
  const secretOnce = () => (secret ??= installationSecret(platform.database.app, 'letterbox'));
  const work = new Work(secretOnce, platform.tuning[TRIES_SET] ?? TRIES);
  const parts = { work, hours: new Hours(), doors: new Doors(platform) };
  exposeLook(app, platform, parts);
  exposeDrop(app, platform, parts);
  exposeAnswers(app, platform, parts);
  exposePosters(app, platform);
  servePage(app);
}

function exposeLook(app: Http, platform: Platform, { work, doors }: Parts): void {
  app.post(
    '/api/letterbox/look',
    {
      config: NAMELESS,
      schema: {
        operationId: 'letterbox.look',
        summary: 'read what the code of a poster leads to',
        tags: TAG,
        body: lookShape,
        response: { 200: posterShape, 422: refusalShape },
      },
    },
    async (request, reply) => {
      refuseForeignOrigin(request.headers);
      const { code } = request.body;
      return answered(reply, await doors.standAt(code, (at) => lookAt(platform, work, at)));
    },
  );
}

type Parts = { readonly work: Work; readonly hours: Hours; readonly doors: Doors };

function exposeDrop(app: Http, platform: Platform, parts: Parts): void {
  app.post(
    '/api/letterbox/drop',
    {
      config: NAMELESS,
      bodyLimit: LARGEST_LETTER,
      schema: {
        operationId: 'letterbox.drop',
        summary: 'put a letter into the box, without an account',
        tags: TAG,
        body: dropShape,
        response: { 200: droppedShape, 422: refusalShape },
      },
    },
    async (request, reply) => {
      refuseForeignOrigin(request.headers);
      const letter = request.body;
      const taken = await parts.doors.standAt(letter.code, (at) =>
        drop(platform, parts, at, letter),
      );
      return answered(reply, taken);
    },
  );
}

function exposeAnswers(app: Http, platform: Platform, parts: Parts): void {
  app.post(
    '/api/letterbox/answers',
    {
      config: NAMELESS,
      schema: {
        operationId: 'letterbox.answers',
        summary: 'read what became of a letter, by its receipt',
        tags: TAG,
        body: askDialogueShape,
        response: { 200: answersShape, 422: refusalShape },
      },
    },
    async (request, reply) => {
      refuseForeignOrigin(request.headers);
      const { code, lookup } = request.body;
      const found = await parts.doors.standAt(code, (at) =>
        answersFor(platform, parts.work, at, lookup),
      );
      return answered(reply, found);
    },
  );
  app.post(
    '/api/letterbox/write_back',
    {
      config: NAMELESS,
      bodyLimit: 128 * 1024,
      schema: {
        operationId: 'letterbox.write_back',
        summary: 'say more about a letter, by its receipt',
        tags: TAG,
        body: writeBackShape,
        response: { 200: droppedShape, 422: refusalShape },
      },
    },
    async (request, reply) => {
      refuseForeignOrigin(request.headers);
      const said = request.body;
      const taken = await parts.doors.standAt(said.code, (at) =>
        writeBack(platform, parts, at, said),
      );
      return answered(reply, taken);
    },
  );
}

function exposePosters(app: Http, platform: Platform): void {
  app.get(
    '/api/posters/:id/poster.pdf',
    {
      schema: {
        operationId: 'poster.print',
        summary: 'print a poster',
        tags: ['poster'],
        params: z.strictObject({ id: id('poster') }),
        querystring: z.strictObject({
          sheet: z.enum(SHEETS).default('a4'),
        }),
      },
    },
    async (request, reply) => {
      const may = { permit: keepLetterbox, words: 'print posters' };
      const { sheet } = request.query;
      const poster = await readFor(request, platform, may, (tx) => posterIn(tx, request.params.id));
      if (poster === undefined) throw EdgeError.notFound();
      // After the transaction: a document takes longer than anything else may hold a connection.
      const { paper, about } = sheetOf(poster, sheet, platform);
      const template = 'src/features/letterbox/routes/poster.typ';
      const pdf = await platform.printer.print(template, paper, about);
      return sendPdf(reply, `${poster.firm} ${poster.place_name} ${sheet}.pdf`, pdf);
    },
  );
}

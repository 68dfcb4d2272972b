import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { sendPdf } from '../../../platform/files/download.ts';
import { EdgeError } from '../../../platform/http/edge-error.ts';
import { readFor } from '../../../platform/http/read-for.ts';
import { contextOf, type Read } from '../../../platform/http/read-routes.ts';
import type { Http } from '../../../platform/http/server.ts';
import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import type { Platform } from '../../../platform/platform.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { minutesShape } from '../contract/minutes.ts';
import { packShape } from '../contract/pack.ts';
import { meetingMinutes } from '../reads/meetings.ts';
import { meetingPack } from '../reads/pack.ts';
import { MINUTES_TEMPLATE, minutesPaper, type Firm } from './minutes-pdf.ts';
import { PACK_TEMPLATE, packPaper } from './pack-pdf.ts';

const asked = {
  params: z.strictObject({ id: id('meeting') }),
  querystring: z.strictObject({ as_of: z.iso.date().optional() }),
};

/** Documents of a meeting: what is read before it, and its minutes. Whoever may read them may print them. */
export function exposePrints(app: Http, platform: Platform): void {
  app.get(
    '/api/meetings/:id/minutes.pdf',
    {
      schema: {
        operationId: 'meeting.print_minutes',
        summary: 'print the minutes of a meeting',
        tags: ['meeting'],
        ...asked,
      },
    },
    (request, reply) =>
      print(platform, request, reply, {
        read: meetingMinutes,
        template: MINUTES_TEMPLATE,
        compose: (answer, firm) => {
          const minutes = minutesShape.parse(answer);
          const name = `minutes-${minutes.content.meeting.held_on}.pdf`;
          return { ...minutesPaper(minutes, firm), name };
        },
      }),
  );
  app.get(
    '/api/meetings/:id/pack.pdf',
    {
      schema: {
        operationId: 'meeting.print_pack',
        summary: 'print what prepares a meeting',
        tags: ['meeting'],
        ...asked,
      },
    },
    (request, reply) =>
      print(platform, request, reply, {
        read: meetingPack,
        template: PACK_TEMPLATE,
        compose: (answer, firm) => {
          const pack = packShape.parse(answer);
          return { ...packPaper(pack, firm), name: `pack-${pack.content.meeting.day}.pdf` };
        },
      }),
  );
}

type Asked = FastifyRequest<{
  Params: { id: string };
  Querystring: { as_of?: string | undefined };
}>;

type Document = {
  readonly read: Read;
  readonly template: string;
  readonly compose: (
    answer: unknown,
    firm: Firm,
  ) => { paper: Paper; about: Record<string, Printable>; name: string };
};

async function print(
  platform: Platform,
  request: Asked,
  reply: FastifyReply,
  { read, template, compose }: Document,
): Promise<FastifyReply> {
  const found = await readFor(request, platform, read, async (tx, scope) => {
    const context = contextOf(scope, platform.gate.today(scope), request.query.as_of);
    const answer = await read.read(tx, { query: {}, params: request.params }, context);
    if (answer === undefined) return undefined;
    return { answer, firm: { name: await firmName(tx), timeZone: scope.timeZone } };
  });
  if (found === undefined) throw EdgeError.notFound();
  // After the transaction: a document takes longer than anything else may hold a connection.
  const { paper, about, name } = compose(found.answer, found.firm);
  return sendPdf(reply, name, await platform.printer.print(template, paper, about));
}

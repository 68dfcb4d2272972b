import { Readable } from 'node:stream';
import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { allows } from '../../platform/access/predicate.ts';
import { sendFile } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { writeCsv } from '../../platform/spreadsheets/write-csv.ts';
import { writeXlsx } from '../../platform/spreadsheets/write-xlsx.ts';
import { EXPORT_COLUMNS, exportCells, exportHeader } from './contract/export.ts';
import { listQueryShape } from './contract/shapes.ts';
import { seeActions } from './policy.ts';
import { findFile } from './store/beside.ts';
import { exportRows } from './store/export.ts';

const exportQuery = listQueryShape.omit({ page: true, size: true }).extend({
  as_of: z.iso.date().optional(),
  format: z.enum(['csv', 'xlsx']),
  columns: z
    .string()
    .max(1_000)
    .regex(/^[a-z_,]*$/)
    .optional(),
});

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Downloads: the list as a spreadsheet, and files kept as evidence. */
export function actionRoutes(app: Http, platform: Platform): void {
  exposeExport(app, platform);
  exposeEvidence(app, platform);
}

function exposeExport(app: Http, { gate, database }: Platform): void {
  app.get(
    '/api/actions/export',
    {
      schema: {
        operationId: 'action.export',
        summary: 'export actions',
        tags: ['action'],
        querystring: exportQuery,
      },
    },
    async (request, reply) => {
      const scope = await gate.scopeOf(request);
      if (!allows(seeActions, scope.actor, null)) throw EdgeError.forbidden('export actions');
      const { format, columns, as_of: asOf, ...query } = request.query;
      const context = contextOf(scope, gate.today(scope), asOf);
      const rows = await database.transactions.read(scope, (tx) =>
        exportRows(tx, { ...query, page: 1, size: 200 }, context),
      );
      // In the order asked for, so that the file looks like the screen.
      const chosen =
        columns === undefined
          ? EXPORT_COLUMNS
          : columns.split(',').filter((name) => EXPORT_COLUMNS.includes(name));
      const table = [
        exportHeader(chosen),
        ...rows.map((row) => exportCells(row, chosen, context.asOf)),
      ];
      const content =
        format === 'csv' ? writeCsv(table) : writeXlsx([{ name: 'Actions', rows: table }]);
      return reply
        .header('content-disposition', `attachment; filename="actions-${context.asOf}.${format}"`)
        .type(TYPES[format])
        .send(Readable.from(content));
    },
  );
}

function exposeEvidence(app: Http, { gate, database, files }: Platform): void {
  app.get(
    '/api/actions/:id/files/:file_id',
    {
      schema: {
        operationId: 'action.download_file',
        summary: 'download a file of an action',
        tags: ['action'],
        params: z.strictObject({ id: id('action'), file_id: id('file') }),
      },
    },
    async (request, reply) => {
      const scope = await gate.scopeOf(request);
      if (!allows(seeActions, scope.actor, null)) throw EdgeError.forbidden('read an action');
      const { id: actionId, file_id: fileId } = request.params;
      const file = await database.transactions.read(scope, (tx) => findFile(tx, actionId, fileId));
      if (file === undefined) throw EdgeError.notFound();
      return sendFile(reply, files, file);
    },
  );
}

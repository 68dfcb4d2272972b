import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { sendFile, sendTable, TABLE_FORMATS } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { EXPORT_COLUMNS, exportCells, exportHeader } from './contract/export.ts';
import { listQueryShape } from './contract/shapes.ts';
import { seeActions } from './policy.ts';
import { findFile } from './store/beside.ts';
import { exportRows } from './store/export.ts';

const exportQuery = listQueryShape.omit({ page: true, size: true }).extend({
  as_of: z.iso.date().optional(),
  format: z.enum(TABLE_FORMATS),
  columns: z
    .string()
    .max(1_000)
    .regex(/^[a-z_,]*$/)
    .optional(),
});

/** Downloads: the list as a spreadsheet, and files kept as evidence. */
export function actionRoutes(app: Http, platform: Platform): void {
  exposeExport(app, platform);
  exposeEvidence(app, platform);
}

function exposeExport(app: Http, platform: Platform): void {
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
      const { format, columns, as_of: asOf, ...query } = request.query;
      const may = { permit: seeActions, words: 'export actions' };
      const { rows, context } = await readFor(request, platform, may, async (tx, scope) => {
        const asked = contextOf(scope, platform.gate.today(scope), asOf);
        const all = await exportRows(tx, { ...query, page: 1, size: 200 }, asked);
        return { rows: all, context: asked };
      });
      // In the order asked for, so that the file looks like the screen.
      const known = columns?.split(',').filter((name) => EXPORT_COLUMNS.includes(name)) ?? [];
      // A link that names no column there is would be a file of empty lines.
      const chosen = known.length > 0 ? known : EXPORT_COLUMNS;
      const all = known.length > 0 ? '' : '-all-columns';
      return sendTable(reply, {
        format,
        name: `actions-${context.asOf}${all}`,
        sheet: {
          name: 'Actions',
          rows: [
            exportHeader(chosen),
            ...rows.map((row) => exportCells(row, chosen, context.asOf)),
          ],
        },
      });
    },
  );
}

function exposeEvidence(app: Http, platform: Platform): void {
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
      const { id: actionId, file_id: fileId } = request.params;
      const may = { permit: seeActions, words: 'read an action' };
      const file = await readFor(request, platform, may, (tx) => findFile(tx, actionId, fileId));
      if (file === undefined) throw EdgeError.notFound();
      return sendFile(reply, platform.files, file);
    },
  );
}

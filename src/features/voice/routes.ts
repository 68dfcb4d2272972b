import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { sendFile, sendTable, TABLE_FORMATS } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { EXPORT_HEADER, exportCells } from './contract/export.ts';
import { itemQueryShape } from './contract/shapes.ts';
import { seeVoice } from './policy.ts';
import { fileValues } from './rules/imported.ts';
import { findItem } from './store/board.ts';
import { exportItems } from './store/export.ts';
import { findFile } from './store/files.ts';

const may = { permit: seeVoice, words: 'look at a picture' };

/** Downloads: pictures that came with what somebody said, and the board as a spreadsheet. */
export function voiceRoutes(app: Http, platform: Platform): void {
  exposePictures(app, platform);
  exposeExport(app, platform);
}

function exposePictures(app: Http, platform: Platform): void {
  app.get(
    '/api/voice/:id/pictures/:file_id',
    {
      schema: {
        operationId: 'voice.download_picture',
        summary: 'download a picture that came with what somebody said',
        tags: ['voice'],
        params: z.strictObject({ id: id('item'), file_id: id('file') }),
      },
    },
    async (request, reply) => {
      const { id: itemId, file_id: fileId } = request.params;
      const file = await readFor(request, platform, may, async (tx, scope) => {
        const context = contextOf(scope, platform.gate.today(scope), undefined);
        const item = await findItem(tx, itemId, context);
        return item && findFile(tx, itemId, fileId);
      });
      if (file === undefined) throw EdgeError.notFound();
      return sendFile(reply, platform.files, file);
    },
  );
}

const exportQuery = itemQueryShape.omit({ page: true, size: true }).extend({
  as_of: z.iso.date().optional(),
  format: z.enum(TABLE_FORMATS),
});

function exposeExport(app: Http, platform: Platform): void {
  app.get(
    '/api/voice/export',
    {
      schema: {
        operationId: 'voice.export',
        summary: 'export what people said',
        tags: ['voice'],
        querystring: exportQuery,
      },
    },
    async (request, reply) => {
      const { format, as_of: asOf, ...query } = request.query;
      const asked = { permit: seeVoice, words: 'export what people said' };
      const { items, day } = await readFor(request, platform, asked, async (tx, scope) => {
        const context = contextOf(scope, platform.gate.today(scope), asOf);
        return { items: await exportItems(tx, query, context), day: context.asOf };
      });
      const rows = items.map((item) =>
        exportCells({ values: fileValues(item), supporters: item.supporters }),
      );
      return sendTable(reply, {
        format,
        name: `voice-${day}`,
        sheet: { name: 'Voice', rows: [[...EXPORT_HEADER], ...rows] },
      });
    },
  );
}

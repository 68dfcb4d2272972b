import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { sendFile } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { seeVoice } from './policy.ts';
import { findItem } from './store/board.ts';
import { findFile } from './store/files.ts';

const may = { permit: seeVoice, words: 'look at a picture' };

/** The pictures that came with what somebody said, for those who may read it. */
export function voiceRoutes(app: Http, platform: Platform): void {
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

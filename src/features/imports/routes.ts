import * as z from 'zod';
import { accept } from '../../lib/outcome.ts';
import type { Row } from '../../lib/workbook.ts';
import { id } from '../../lib/resource-id.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { sendFile, sendTable } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { PROBLEM_HEADINGS, problemLine } from './contract/problems-file.ts';
import { bringIn } from './policy.ts';
import type { Problem } from './rules/message.ts';
import { areKept } from './rules/standing.ts';
import { importFor } from './reads/imports.ts';
import type { StoredImport } from './store/record.ts';
import { hasRows, pageOfRows } from './store/rows.ts';

const may = { permit: bringIn, words: 'read an import' };

const params = z.strictObject({ id: id('import') });

/** Downloads: the file as it came, and its problems as a table. */
export function importRoutes(app: Http, platform: Platform): void {
  exposeFile(app, platform);
  exposeProblems(app, platform);
}

function exposeFile(app: Http, platform: Platform): void {
  app.get(
    '/api/imports/:id/file',
    {
      schema: {
        operationId: 'import.download_file',
        summary: 'download the file of an import',
        tags: ['import'],
        params,
      },
    },
    async (request, reply) => {
      const given = await readFor(request, platform, may, (tx, { actor }) =>
        importFor(tx, request.params.id, actor),
      );
      if (given === undefined) throw EdgeError.notFound();
      const type = 'application/octet-stream';
      return sendFile(reply, platform.files, {
        ...given.file,
        type,
        storage_key: given.storage_key,
      });
    },
  );
}

function exposeProblems(app: Http, platform: Platform): void {
  app.get(
    '/api/imports/:id/problems',
    {
      schema: {
        operationId: 'import.problems',
        summary: 'download the problems of an import',
        tags: ['import'],
        params,
      },
    },
    async (request, reply) => {
      const found = await readFor(request, platform, may, async (tx, { actor }) => {
        const given = await importFor(tx, request.params.id, actor);
        if (given === undefined) return undefined;
        const kept = areKept(given.state, await hasRows(tx, given.id));
        return kept.ok ? accept(await problemLines(tx, given)) : kept;
      });
      if (found === undefined) throw EdgeError.notFound();
      if (!found.ok) return reply.status(404).send({ refusal: found.refusal });
      return sendTable(reply, {
        format: 'csv',
        name: 'problems',
        sheet: { name: 'Problems', rows: [PROBLEM_HEADINGS, ...found.value] },
      });
    },
  );
}

const ROWS_AT_A_TIME = 500;

async function problemLines(tx: ReadTx, given: StoredImport): Promise<Row[]> {
  const lines: Row[] = [];
  for (let page = 1; ; page += 1) {
    const query = { only: 'problems', page, size: ROWS_AT_A_TIME } as const;
    const { rows } = await pageOfRows(tx, given.id, query);
    for (const { brought, shown } of rows) {
      const columns = given.found?.tables[brought.table]?.columns ?? [];
      for (const problem of shown.problems as Problem[]) {
        const at = columns.findIndex((one) => one.column === problem.column);
        lines.push(problemLine(problem, columns[at]?.label ?? '', shown.cells[at] ?? ''));
      }
    }
    if (rows.length < ROWS_AT_A_TIME) return lines;
  }
}

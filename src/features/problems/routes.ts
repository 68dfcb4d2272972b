import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { sendFile, sendPdf, sendTable, TABLE_FORMATS } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { firmName } from '../people/reads/firm-name.ts';
import { EXPORT_HEADER, exportCells } from './contract/export.ts';
import { problemQueryShape } from './contract/shapes.ts';
import { seeProblems } from './policy.ts';
import { wholeProblem } from './reads/present.ts';
import { reportOf } from './routes/report.ts';
import { fileValues } from './rules/imported.ts';
import { exportProblems } from './store/export.ts';
import { findFile } from './store/files.ts';

const may = { permit: seeProblems, words: 'read a problem' };

/** Downloads: files that belong to a problem, the 8D report customers ask for, and the list as a spreadsheet. */
export function problemRoutes(app: Http, platform: Platform): void {
  exposeFiles(app, platform);
  exposeReport(app, platform);
  exposeExport(app, platform);
}

function exposeFiles(app: Http, platform: Platform): void {
  app.get(
    '/api/problems/:id/files/:file_id',
    {
      schema: {
        operationId: 'problem.download_file',
        summary: 'download a file of a problem',
        tags: ['problem'],
        params: z.strictObject({ id: id('problem'), file_id: id('file') }),
      },
    },
    async (request, reply) => {
      const { id: problemId, file_id: fileId } = request.params;
      const file = await readFor(request, platform, may, (tx) => findFile(tx, problemId, fileId));
      if (file === undefined) throw EdgeError.notFound();
      return sendFile(reply, platform.files, file);
    },
  );
}

function exposeReport(app: Http, platform: Platform): void {
  app.get(
    '/api/problems/:id/eight_d.pdf',
    {
      schema: {
        operationId: 'problem.print_eight_d',
        summary: 'print a problem as an 8D report',
        tags: ['problem'],
        params: z.strictObject({ id: id('problem') }),
        querystring: z.strictObject({ as_of: z.iso.date().optional() }),
      },
    },
    async (request, reply) => {
      const { id: problemId } = request.params;
      const asked = await readFor(request, platform, may, async (tx, scope) => {
        const context = contextOf(scope, platform.gate.today(scope), request.query.as_of);
        const problem = await wholeProblem(tx, problemId, context);
        return problem && { problem, asOf: context.asOf, firm: await firmName(tx) };
      });
      if (asked === undefined) throw EdgeError.notFound();
      // After the transaction: a document takes longer than anything else may hold a connection.
      const { paper, about } = reportOf(asked.problem, asked.firm, asked.asOf);
      const pdf = await platform.printer.print(
        'src/features/problems/routes/eight-d.typ',
        paper,
        about,
      );
      return sendPdf(reply, `8D-${asked.problem.reference}.pdf`, pdf);
    },
  );
}

const exportQuery = problemQueryShape.omit({ page: true, size: true }).extend({
  as_of: z.iso.date().optional(),
  format: z.enum(TABLE_FORMATS),
});

function exposeExport(app: Http, platform: Platform): void {
  app.get(
    '/api/problems/export',
    {
      schema: {
        operationId: 'problem.export',
        summary: 'export problems',
        tags: ['problem'],
        querystring: exportQuery,
      },
    },
    async (request, reply) => {
      const { format, as_of: asOf, ...query } = request.query;
      const asked = { permit: seeProblems, words: 'export problems' };
      const { problems, day } = await readFor(request, platform, asked, async (tx, scope) => {
        const context = contextOf(scope, platform.gate.today(scope), asOf);
        return { problems: await exportProblems(tx, query, context), day: context.asOf };
      });
      const rows = problems.map((problem) =>
        exportCells(fileValues(problem, problem.owner), problem.told),
      );
      return sendTable(reply, {
        format,
        name: `problems-${day}`,
        sheet: { name: 'Problems', rows: [[...EXPORT_HEADER], ...rows] },
      });
    },
  );
}

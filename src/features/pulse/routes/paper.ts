import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { sendPdf } from '../../../platform/files/download.ts';
import { EdgeError } from '../../../platform/http/edge-error.ts';
import { readFor } from '../../../platform/http/read-for.ts';
import type { Http } from '../../../platform/http/server.ts';
import type { Platform } from '../../../platform/platform.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { seeWaves } from '../policy.ts';
import { allWaves, blocksOf } from '../store/write.ts';
import { FORM_TEMPLATE, formPaper } from './paper-pdf.ts';

const MAY = { permit: seeWaves, words: 'print the form of a pulse' } as const;

/** The form on paper, for those who have no screen or trust none. One block on each form, so that nobody writes who they are. */
export function exposePaper(app: Http, platform: Platform): void {
  app.get(
    '/api/pulses/:id/form.pdf',
    {
      schema: {
        operationId: 'pulse.print_form',
        summary: 'print the form of a pulse',
        tags: ['pulse'],
        params: z.strictObject({ id: id('pulse_wave') }),
        querystring: z.strictObject({ block: id('pulse_block') }),
      },
    },
    async (request, reply) => {
      const found = await readFor(request, platform, MAY, async (tx) => {
        const wave = (await allWaves(tx)).find((one) => one.id === request.params.id);
        if (wave === undefined) return undefined;
        const blocks = await blocksOf(tx, wave.id);
        const block = blocks.find(({ id: one }) => one === request.query.block);
        if (block === undefined || block.public_key === null) return undefined;
        return { wave, block, firm: await firmName(tx) };
      });
      if (found === undefined) throw EdgeError.notFound();
      const { paper, about } = formPaper(found);
      const pdf = await platform.printer.print(FORM_TEMPLATE, paper, about);
      return sendPdf(reply, `pulse-${found.wave.opens_on}.pdf`, pdf);
    },
  );
}

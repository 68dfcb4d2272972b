import type { FastifyRequest } from 'fastify';
import { sendPdf } from '../../platform/files/download.ts';
import { readFor } from '../../platform/http/read-for.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { INDICATORS } from '../culture/rules/indicators/catalogue.ts';
import { SIGNALS } from '../culture/rules/signals/catalogue.ts';
import { disclosureShape, type DisclosureAnswer } from './contract/shapes.ts';
import { seeDisclosure } from './policy.ts';
import { councilPaper } from './routes/council.ts';
import { factsOf, setUp, type Facts } from './routes/facts.ts';
import { noticePaper } from './routes/notice.ts';
import { PAPER_TEMPLATE } from './routes/parts.ts';

const may = {
  permit: seeDisclosure,
  words: 'read what is measured, who sees it and how long it is kept',
};

/** What is measured, as data for the page and as two papers: no plain reads, for the program itself is asked how it is set up. */
export function disclosureRoutes(app: Http, platform: Platform): void {
  const asked = async (request: FastifyRequest): Promise<Facts> => {
    const facts = await readFor(request, platform, may, (tx, scope) =>
      factsOf(tx, scope, platform.gate.today(scope)),
    );
    return { ...facts, ...setUp(app, platform, facts) };
  };
  app.get(
    '/api/disclosure',
    {
      schema: {
        operationId: 'disclosure.read',
        summary: may.words,
        tags: ['disclosure'],
        response: { 200: disclosureShape },
      },
    },
    async (request) => shown(await asked(request)),
  );
  exposePapers(app, platform, asked);
}

function exposePapers(
  app: Http,
  { printer }: Platform,
  asked: (request: FastifyRequest) => Promise<Facts>,
): void {
  app.get(
    '/api/disclosure/works-council.pdf',
    {
      schema: {
        operationId: 'disclosure.print_council',
        summary: 'print what a works council asks about',
        tags: ['disclosure'],
      },
    },
    async (request, reply) => {
      const { paper, about } = councilPaper(await asked(request));
      const pdf = await printer.print(PAPER_TEMPLATE, paper, about);
      return sendPdf(reply, 'works-council.pdf', pdf);
    },
  );
  app.get(
    '/api/disclosure/privacy-notice.pdf',
    {
      schema: {
        operationId: 'disclosure.print_notice',
        summary: 'print the privacy notice',
        tags: ['disclosure'],
      },
    },
    async (request, reply) => {
      const { paper, about } = noticePaper(await asked(request));
      const pdf = await printer.print(PAPER_TEMPLATE, paper, about);
      return sendPdf(reply, 'privacy-notice.pdf', pdf);
    },
  );
}

function shown({ pulse, handlers, keeps, exports: files, sights }: Facts): DisclosureAnswer {
  return {
    indicators: INDICATORS.length,
    signals: SIGNALS.length,
    least: pulse.least,
    kept_days: pulse.keptDays,
    handlers: [...handlers],
    keeps: keeps.map((one) => ({ ...one })),
    exports: [...files],
    sights: sights.map(({ who, sees }) => ({ who, sees: [...sees] })),
  };
}

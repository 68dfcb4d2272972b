import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import readCode from 'jsqr';
import type { Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const HOST = 'http://paper.invalid';

/** Pages draw themselves with the reader that Firefox has, as a printer or a screen would: as from far, and as from near. */
const DRAWING = `
  import { getDocument, GlobalWorkerOptions } from '${HOST}/pdf.mjs';
  GlobalWorkerOptions.workerSrc = '${HOST}/pdf.worker.mjs';
  const file = await getDocument('${HOST}/sheet.pdf').promise;
  const sheet = await file.getPage(1);
  const drawn = [];
  for (const scale of [1, 1.5, 2, 3]) {
    const viewport = sheet.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    await sheet.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let bytes = '';
    for (let at = 0; at < data.length; at += 32768) bytes += String.fromCharCode(...data.subarray(at, at + 32768));
    drawn.push({ width: canvas.width, height: canvas.height, pixels: btoa(bytes) });
  }
  globalThis.drawn = drawn;
`;

type Drawn = { readonly width: number; readonly height: number; readonly pixels: string };

/** What a telephone reads when it is held before the first page of a printed document; null where it finds no code. */
export async function scanned(browser: Browser, pdf: Buffer): Promise<string | null> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const part = (name: string) => readFileSync(require.resolve(`pdfjs-dist/legacy/build/${name}`));
    const parts: Record<string, { contentType: string; body: Buffer | string }> = {
      '/': {
        contentType: 'text/html',
        body: `<!doctype html><script type="module">${DRAWING}</script>`,
      },
      '/pdf.mjs': { contentType: 'text/javascript', body: part('pdf.mjs') },
      '/pdf.worker.mjs': { contentType: 'text/javascript', body: part('pdf.worker.mjs') },
      '/sheet.pdf': { contentType: 'application/pdf', body: pdf },
    };
    await page.route(`${HOST}/**`, (route) => {
      const found = parts[new URL(route.request().url()).pathname];
      return found === undefined ? route.fulfill({ status: 404 }) : route.fulfill(found);
    });
    await page.goto(`${HOST}/`);
    await page.waitForFunction(() => 'drawn' in globalThis);
    const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: Drawn[] }).drawn);
    const read = drawn.map(({ width, height, pixels }) => {
      const image = new Uint8ClampedArray(Buffer.from(pixels, 'base64'));
      return readCode(image, width, height)?.data;
    });
    return read.find((data) => data !== undefined) ?? null;
  } finally {
    await context.close();
  }
}

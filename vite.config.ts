import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { noncePlaceholder } from './src/platform/http/document.ts';

/** Writes `.br` and `.gz` beside every text asset, so that the server never compresses while people wait. */
function precompress(): Plugin {
  let folder = '';
  return {
    name: 'plumbline:precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir, config.build.assetsDir);
    },
    closeBundle() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        if (!/\.(?:js|css|svg)$/.test(name)) continue;
        const bytes = readFileSync(join(folder, name));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
        writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** Asks for the two text faces together with the page instead of after its style sheet. */
function preloadFonts(): Plugin {
  return {
    name: 'plumbline:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const files = Object.keys(context.bundle ?? {});
        return files
          .filter((file) => /(?:inter|source-serif-4)-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
              href: `/${file}`,
            },
          }));
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), precompress(), preloadFonts()],
  html: { cspNonce: noncePlaceholder },
  server: { port: 4556, strictPort: true, proxy: { '/api': 'http://127.0.0.1:4555' } },
  build: {
    outDir: 'dist/web',
    assetsDir: 'assets',
    emptyOutDir: true,
    manifest: true,
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    // Fonts and pictures stay files: the policy allows no data: address for them, and files are cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Each feature has its own catalogue and pages; a warning at 500 kB would come far too late. What a page may weigh is
    // checked elsewhere: whoever starts the product for the first time is not to read a warning.
    chunkSizeWarningLimit: 400,
  },
});

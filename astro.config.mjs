import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { bankModules } from './src/build/bank-modules.ts';
import { chunks } from './src/build/chunks.ts';
import { dark } from './src/build/dark.ts';
import { onlyListedLibraries } from './src/build/only-listed-libraries.ts';
import { classesIn, onlyUsed } from './src/build/only-used.ts';
import { finishPages } from './src/build/pages/pages.ts';
import { policy } from './src/build/policy.ts';
import { noPreload } from './src/build/no-preload.ts';
import { slimPdfkit } from './src/build/slim-pdfkit.ts';
import { writeHostingFiles } from './src/build/write-hosting-files.ts';
import { zipInPlace } from './src/build/zip-in-place.ts';

const bank = () => bankModules({ questions: 'questions', example: 'test/respondents/worked-example.yaml' });
/* What every script goes through, those of the workers too. */
const forScripts = () => [bank(), slimPdfkit(), onlyListedLibraries()];

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  /* Flat pages and relative addresses: one dist works at any path of any host. */
  build: { format: 'file', assetsPrefix: '.', inlineStylesheets: 'never' },
  security: { csp: { directives: [...policy] } },
  integrations: [preact(), finishPages(), writeHostingFiles()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [...forScripts(), noPreload(), zipInPlace()],
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [...chunks] } } },
    },
    worker: { plugins: forScripts, rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } } },
    css: {
      preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
      postcss: { plugins: [onlyUsed(classesIn('src')), dark()] },
    },
  },
});

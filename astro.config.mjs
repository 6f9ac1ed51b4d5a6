import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { bankModules } from './src/build/bank-modules.ts';
import { dark } from './src/build/dark.ts';
import { fileBytes } from './src/build/file-bytes.ts';
import { numberIslands } from './src/build/number-islands.ts';
import { onlyListedLibraries } from './src/build/only-listed-libraries.ts';
import { classesIn, onlyUsed } from './src/build/only-used.ts';
import { policy } from './src/build/policy.ts';
import { noPreload } from './src/build/no-preload.ts';
import { slimPdfkit } from './src/build/slim-pdfkit.ts';
import { startSoon } from './src/build/start-soon.ts';
import { workerAddress } from './src/build/worker-address.ts';
import { writeHostingFiles } from './src/build/write-hosting-files.ts';
import { zipInPlace } from './src/build/zip-in-place.ts';

const bank = () => bankModules({ questions: 'questions', example: 'test/respondents/worked-example.yaml' });
/* What every script goes through, those of the workers too. */
const forScripts = () => [bank(), fileBytes(), slimPdfkit(), onlyListedLibraries()];

/* Small things that a page of questions needs before it comes to life: in one or two requests, since a browser has six at a time. */
const START = /src.(text.questions|form.definition|islands.(asked-now|card))\b/;
const COPY = /src.(stores.(download|hand-over)|save.file-name)\b/;

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  /* Flat pages and relative addresses: one dist works at any path of any host. */
  build: { format: 'file', assetsPrefix: '.', inlineStylesheets: 'never' },
  security: { csp: { directives: [...policy] } },
  integrations: [preact(), numberIslands(), startSoon(), writeHostingFiles()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [...forScripts(), noPreload(), zipInPlace(), workerAddress(forScripts)],
    build: {
      /*
       * The rules are one chunk of their own: they change with the bank, the code around them does not. What most pages share is
       * one chunk too: cut to what exactly each of them needs, it would be many small ones, which compress worse. It leaves out
       * what the pages need that only show something.
       */
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'rules', test: /groundwork:rules/, priority: 4 },
              { name: 'preact', test: /node_modules.(preact|@astrojs)|stores.today|figures.cut/, priority: 3 },
              { name: 'shared', minShareCount: 10, priority: 2 },
              { name: 'start', test: START, priority: 1 },
              { name: 'copy', test: COPY, priority: 1 },
            ],
          },
        },
      },
    },
    css: {
      preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
      postcss: { plugins: [onlyUsed(classesIn('src')), dark()] },
    },
  },
});

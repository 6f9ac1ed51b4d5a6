import type { Plugin } from 'vite';

const RESOLVED = '\0left-out:';

/* For fonts that are compressed with Brotli, encryption, text that pdfkit itself breaks into lines, and images. We use none of them. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'brotli/decompress.js': ['default'],
  '@noble/ciphers/aes': ['cbc', 'ecb'],
  linebreak: ['default'],
  'png-js': ['default'],
};

/* The colour profile of PDF/A, which asks for an address that a worker made from a blob does not have. */
const PROFILE = /new URL\('\.\/data\/[\w.]+\.icc', import\.meta\.url\)\.href/;
const PROFILE_BYTES = /^registerFile\(ICC_PROFILE_PATH, .*\);$/m;

/** Leaves parts of pdfkit that we never call out of what ships: a third of its size. Each throws if it is called after all. */
export function slimPdfkit(): Plugin {
  return {
    name: 'groundwork-slim-pdfkit',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(LEFT_OUT, id) ? RESOLVED + id : undefined),
    load(id) {
      const library = id.startsWith(RESOLVED) ? id.slice(RESOLVED.length) : '';
      const names = LEFT_OUT[library];
      if (!names) return undefined;
      const stub = `function leftOut() { throw new Error('${library} is left out of this build.'); }`;
      return [stub, ...names.map((name) => `export { leftOut as ${name} };`)].join('\n');
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/pdfkit/js/pdfkit.browser.mjs')) return undefined;
      if (!PROFILE.test(code) || !PROFILE_BYTES.test(code))
        throw new Error('pdfkit has changed how it brings its colour profile. Look at src/build/slim-pdfkit.ts.');
      return { code: code.replace(PROFILE, "'none.icc'").replace(PROFILE_BYTES, ''), map: null };
    },
  };
}

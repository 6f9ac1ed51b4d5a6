/**
 * The content security policy of every page: no fetch, no form, and no foreign script, style or image. A policy cannot refuse all: see
 * what the page for IT says of its limits. `webrtc 'block'` is not here, since Chromium does not know it and says so on the console.
 * `script-src` and `style-src` are added by Astro with the hashes of what it writes into the page.
 */
export const policy = [
  "default-src 'none'",
  'img-src data:',
  "connect-src 'none'",
  'worker-src blob:',
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types groundwork-worker',
] as const;

type NameOf<Part extends string> = Part extends `${infer Name} ${string}` ? Name : never;

/** The name of each part of the policy, those that Astro adds included: a text about the policy must know them all. */
export type Directive = NameOf<(typeof policy)[number]> | 'script-src' | 'style-src';

import { CACHE, eachHeader } from './headers.ts';

/**
 * `_headers`. Pages get no cache rule: both hosts let a browser ask again by themselves, and where two rules match,
 * each host joins or replaces in its own way.
 */
export function forNetlifyAndCloudflare(): string {
  return ['/*', ...eachHeader((name, value) => `  ${name}: ${value}`), '/_astro/*', `  Cache-Control: ${CACHE.hashed}`, ''].join('\n');
}

import { CACHE, headers, TYPES } from './headers.ts';

/** `staticwebapp.config.json`. */
export function forAzure(): string {
  const config = {
    globalHeaders: { ...headers, 'Cache-Control': CACHE.page },
    routes: [{ route: '/_astro/*', headers: { 'Cache-Control': CACHE.hashed } }],
    mimeTypes: TYPES,
    responseOverrides: { 404: { rewrite: '/404.html' } },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

import { forApache } from './apache.ts';
import { forAzure } from './azure.ts';
import { forCloudFront } from './cloudfront.ts';
import { forIis } from './iis.ts';
import { forNetlifyAndCloudflare } from './netlify-and-cloudflare.ts';
import { forNginx } from './nginx.ts';

/** The files to put into dist, by path: each host reads its own and ignores the others. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    _headers: forNetlifyAndCloudflare(),
    'staticwebapp.config.json': forAzure(),
    'web.config': forIis(),
    '.htaccess': forApache(),
    // GitHub Pages leaves out folders that begin with an underscore, unless this file is there.
    '.nojekyll': '',
    'hosting/nginx.conf': forNginx(),
    'hosting/cloudfront.json': forCloudFront(),
  };
}

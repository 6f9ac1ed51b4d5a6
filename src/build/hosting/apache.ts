import { CACHE, COMPRESSED, eachHeader, TYPES } from './headers.ts';

/** `.htaccess`. Cache rules are not `always`: a file that is missing must not be remembered as missing. */
export function forApache(): string {
  return `# Under a path, put that path in front of /404.html.
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
<IfModule mod_mime.c>
${Object.entries(TYPES)
  .map(([ending, type]) => `  AddType ${type} ${ending}`)
  .join('\n')}
</IfModule>
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
${eachHeader((name, value) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${CACHE.page}"
  <If "%{REQUEST_URI} =~ m#/_astro/#">
    Header set Cache-Control "${CACHE.hashed}"
  </If>
</IfModule>
`;
}

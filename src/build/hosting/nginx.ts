import { CACHE, eachHeader, TYPES } from './headers.ts';

/**
 * `hosting/nginx.conf`, to include inside one location. It knows no path: the host's own lines give it as $groundwork,
 * and nginx refuses to start where they do not. One location, because a location with a header of its own drops all
 * that it would inherit.
 */
export function forNginx(): string {
  return `# At the root of a host:
#
#   location / {
#     root /srv/groundwork;
#     set $groundwork /;
#     include /srv/groundwork/hosting/nginx.conf;
#   }
#
# Under a path, here /a/b/ (each path begins and ends with a slash):
#
#   location /a/b/ {
#     alias /srv/groundwork/;
#     set $groundwork /a/b/;
#     include /srv/groundwork/hosting/nginx.conf;
#   }

index index.html;
error_page 404 \${groundwork}404.html;

types {
${Object.entries(TYPES)
  .map(([ending, type]) => `  ${type} ${ending.slice(1)};`)
  .join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types text/css text/javascript text/plain application/json image/svg+xml;

set $groundwork_cache "${CACHE.page}";
if ($uri ~ "/_astro/") {
  set $groundwork_cache "${CACHE.hashed}";
}
add_header Cache-Control $groundwork_cache always;
${eachHeader((name, value) => `add_header ${name} "${value}" always;`).join('\n')}
`;
}

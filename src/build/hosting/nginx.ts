import { CACHE, COMPRESSED, eachHeader, TYPES } from './headers.ts';

/**
 * `hosting/nginx.conf`, to include inside one location. It knows no path: the host's own lines give it as $groundwork,
 * and nginx refuses to start where they do not. One location, because a location with a header of its own drops all
 * that it would inherit. Its sign ^~ keeps it from the patterns of other sites on the same server.
 */
export function forNginx(): string {
  return `# At the root of a host:
#
#   location ^~ / {
#     root /srv/groundwork;
#     set $groundwork /;
#     include /srv/groundwork/hosting/nginx.conf;
#     # add_header Strict-Transport-Security "max-age=31536000" always;
#   }
#
# Under a path, here /a/b/ (each path begins and ends with a slash):
#
#   location = /a/b {
#     absolute_redirect off;
#     return 301 /a/b/;
#   }
#   location ^~ /a/b/ {
#     alias /srv/groundwork/;
#     set $groundwork /a/b/;
#     include /srv/groundwork/hosting/nginx.conf;
#     # add_header Strict-Transport-Security "max-age=31536000" always;
#   }
#
# nginx leaves out here what the server around sends with add_header. Say it again after the include, as in the line for
# Strict-Transport-Security: take away its # and give it your own value.

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

gzip on;
gzip_comp_level 6;
gzip_proxied any;
gzip_vary on;
gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};

set $groundwork_cache "${CACHE.page}";
if ($uri ~ "/_astro/") {
  set $groundwork_cache "${CACHE.hashed}";
}
add_header Cache-Control $groundwork_cache always;
${eachHeader((name, value) => `add_header ${name} "${value}" always;`).join('\n')}
`;
}

import { policy } from './policy.ts';

/*
 * Headers for the hosts that can send them, all from one list. A page's own <meta> policy cannot forbid framing, and
 * cannot be sent early; what the <meta> adds per page (the hashes of scripts and styles) a header cannot know.
 */

/** Sent with everything. The policy leaves out default-src, since the header would then have to know the hashes of each page. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    ...policy.filter((part) => !part.startsWith('default-src')),
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Pages change with every version; files under _astro carry their hash in their name and never do. */
const PAGE_CACHE = 'no-cache';
const HASHED_CACHE = 'public, max-age=31536000, immutable';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json' };

/** The files to put into dist, by path: each host reads its own and ignores the others. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    _headers: forNetlifyAndCloudflare(),
    'staticwebapp.config.json': forAzure(),
    'web.config': forIis(),
    '.htaccess': forApache(),
    'hosting/nginx.conf': forNginx(),
    'hosting/cloudfront.json': forCloudFront(),
  };
}

const each = (write: (name: string, value: string) => string) => Object.entries(headers).map(([name, value]) => write(name, value));

function forNetlifyAndCloudflare(): string {
  return [
    '/*',
    ...each((name, value) => `  ${name}: ${value}`),
    `  Cache-Control: ${PAGE_CACHE}`,
    '/_astro/*',
    '  ! Cache-Control',
    `  Cache-Control: ${HASHED_CACHE}`,
    '',
  ].join('\n');
}

function forAzure(): string {
  const config = {
    globalHeaders: { ...headers, 'Cache-Control': PAGE_CACHE },
    routes: [{ route: '/_astro/*', headers: { 'Cache-Control': HASHED_CACHE } }],
    mimeTypes: TYPES,
    responseOverrides: { 404: { rewrite: '/404.html' } },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/* IIS answers 404 for endings that it does not know, and stops on one that is mapped twice: so remove, then add. */
function forIis(): string {
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${each((name, value) => `        <add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`).join('\n')}
        <add name="Cache-Control" value="${PAGE_CACHE}" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
${types.join('\n')}
    </staticContent>
  </system.webServer>
  <location path="_astro">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${HASHED_CACHE}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

function forApache(): string {
  return `<IfModule mod_headers.c>
${each((name, value) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${PAGE_CACHE}"
  <If "%{REQUEST_URI} =~ m#/_astro/#">
    Header set Cache-Control "${HASHED_CACHE}"
  </If>
</IfModule>
ErrorDocument 404 /404.html
`;
}

/* A location with a header of its own drops all that it would inherit: so each location has the whole list. */
function forNginx(): string {
  const lines = (cache: string) =>
    [...each((name, value) => `  add_header ${name} "${value}" always;`), `  add_header Cache-Control "${cache}" always;`].join('\n');
  return `# Include this in the server block, after root and index index.html.
location / {
${lines(PAGE_CACHE)}
}
location ~ /_astro/ {
${lines(HASHED_CACHE)}
}
error_page 404 /404.html;
`;
}

function forCloudFront(): string {
  const { 'Content-Security-Policy': csp = '', 'Referrer-Policy': referrer = '', ...rest } = headers;
  const custom = Object.entries({ ...rest, 'Cache-Control': PAGE_CACHE }).filter(([name]) => name !== 'X-Content-Type-Options');
  const config = {
    Name: 'groundwork',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: csp, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
    },
    CustomHeadersConfig: { Quantity: custom.length, Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })) },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

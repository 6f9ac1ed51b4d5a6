import { eachHeader, TYPES } from './headers.ts';

const YEAR = '365.00:00:00';

/**
 * `web.config`. IIS answers 404 for endings that it does not know, and 500 for a type, header or page that is set
 * twice, here and above: so each is removed before it is added. The cache rule is the one for static content, which IIS
 * leaves out when a file is missing; a header would let a browser keep "not found" for a year.
 */
export function forIis(): string {
  const lines = (indent: string, parts: readonly string[]) => parts.map((part) => indent + part).join('\n');
  const sent = eachHeader((name, value) => `<add name="${name}" value="${inQuotes(value)}" />`);
  const removed = eachHeader((name) => `<remove name="${name}" />`);
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `<remove fileExtension="${ending}" />`,
    `<mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${lines('        ', [...removed, ...sent])}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${lines('      ', types)}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors>
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
  </system.webServer>
  <location path="_astro">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${YEAR}" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/* Apostrophes stay as they are: policies are full of them, and people read this file. */
function inQuotes(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

import { policy } from '../policy.ts';

/*
 * What a host sends with every file, beside the policy that each page carries in its <meta>. The one list from which
 * the files of all hosts, the page for IT and the tests are made.
 */

/**
 * The policy as a header. It cannot hold `script-src` and `style-src`, and so no `default-src` either: their hashes
 * change with a version, and a host whose headers were not updated with the pages would stop every script. The page's
 * own policy holds them. What `default-src` would refuse is refused by name instead, and framing, which a page cannot
 * refuse by itself.
 */
const contentPolicy = [
  ...policy.filter((part) => !part.startsWith('default-src')),
  ...['font-src', 'frame-src', 'manifest-src', 'media-src', 'object-src', 'script-src-attr', 'style-src-attr'].map(
    (name) => `${name} 'none'`,
  ),
  "frame-ancestors 'none'",
].join('; ');

/** What the site never asks a browser for. Writing to the clipboard and full screen stay allowed: both need a person's click. */
const NEVER_USED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Sent with everything. Strict-Transport-Security is left to the host: it speaks for the whole host name. */
export const headers = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': NEVER_USED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

export type HeaderName = keyof typeof headers;

/** The headers written one a line, as each host wants its line. */
export function eachHeader(write: (name: string, value: string) => string): readonly string[] {
  return Object.entries(headers).map(([name, value]) => write(name, value));
}

/** Pages change with every version; files under `_astro` carry a hash of their content in their name and never do. */
export const CACHE = { page: 'no-cache', hashed: 'public, max-age=31536000, immutable' } as const;

/**
 * The type of every ending that the site has, or will have when it brings fonts, a manifest or a further script. With
 * nosniff a wrong type stops a script, and hosts differ in what they know.
 */
export const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The types whose files are written in letters, and so are much smaller compressed: the largest script is 1.4 MB as it is, 0.3 MB compressed. */
export const COMPRESSED = Object.values(TYPES).filter((type, at, all) => type !== 'font/woff2' && all.indexOf(type) === at);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library whose code or styles are in what a browser gets. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence file; where its package has none, what its package.json says. */
  readonly notice: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a dependency brings along into the browser. The build stops when a library ships that is neither here nor a dependency. */
const BROUGHT_ALONG: Readonly<Record<string, readonly string[]>> = {
  '@astrojs/preact': ['@preact/signals', '@preact/signals-core'],
  pdfkit: [
    '@noble/hashes',
    '@swc/helpers',
    'base64-js',
    'clone',
    'dfa',
    'fast-deep-equal',
    'fflate',
    'fontkit',
    'restructure',
    'tiny-inflate',
    'unicode-properties',
    'unicode-trie',
  ],
  'write-excel-file': ['fflate'],
};

/* The type of the PDF, which travels inside its script. It comes with no package. */
const FONT = { name: 'Noto Sans', version: '2.004', licence: 'OFL-1.1', notice: 'src/report/pdf/fonts/OFL.txt' };

/**
 * The libraries that ship, in order of name, and the font of the PDF, read from package.json and node_modules in `root`.
 * Throws when one is not installed: run `npm ci`.
 */
export function libraries(root = '.'): readonly Library[] {
  const packages = listedLibraries(root).map((name): Library => {
    const folder = join(root, 'node_modules', name);
    const manifest = manifestIn(folder);
    const licence = manifest.license ?? 'not stated';
    return { name, version: manifest.version, licence, notice: licenceFile(folder) ?? stated(manifest, licence) };
  });
  return [...packages, { ...FONT, notice: readFileSync(join(root, FONT.notice), 'utf8').trim() }];
}

/** The names of the libraries that may ship. */
export function listedLibraries(root = '.'): readonly string[] {
  const direct = Object.keys(manifestIn(root).dependencies ?? {});
  return [...new Set(direct.flatMap((name) => [name, ...(BROUGHT_ALONG[name] ?? [])]))].toSorted();
}

/** The version of Groundwork itself. */
export function ownVersion(root = '.'): string {
  return manifestIn(root).version;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenceFile(folder: string): string | undefined {
  const name = readdirSync(folder).find((file) => /^(licence|license)(\.|$)/i.test(file));
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8').trim();
}

function stated({ author, repository }: Manifest, licence: string): string {
  const by = typeof author === 'object' ? author.name : author;
  const from = (typeof repository === 'object' ? repository.url : repository)?.replace(/^git\+/, '');
  return [`Licence: ${licence}`, by && `By: ${by}`, from && `From: ${from}`].filter(Boolean).join('\n');
}

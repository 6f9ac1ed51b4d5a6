/** What comes to the browser together: a group takes the modules whose path its pattern finds, the one of higher priority first. */
export interface Chunk {
  readonly name: string;
  readonly test?: RegExp;
  readonly minShareCount?: number;
  readonly priority: number;
}

/** The modules of every folder of this name, on whichever floor it is. */
const inFolder = (name: string) => String.raw`src[\\/](?:[^?]*[\\/])?${name}[\\/]`;

/**
 * The chunks that are not left to the bundler. The rules are one of their own: they change with the bank, the code around them
 * does not. What most pages share is one too: cut to what exactly each page needs, it would be many small ones, which compress
 * worse. A folder that is named like a chunk says where its files go: `start` is what a page of questions needs before it comes
 * to life, `copy` what hands a file over, `every-page` the few lines that nearly every page needs.
 */
export const chunks: readonly Chunk[] = [
  { name: 'rules', test: /groundwork:rules/, priority: 4 },
  { name: 'preact', test: new RegExp(String.raw`node_modules[\\/](?:preact|@astrojs)|${inFolder('every-page')}`), priority: 3 },
  { name: 'shared', minShareCount: 10, priority: 2 },
  { name: 'start', test: new RegExp(inFolder('start')), priority: 1 },
  { name: 'copy', test: new RegExp(inFolder('copy')), priority: 1 },
];

import { writeFileSync } from 'node:fs';
import { VECTORS, vectorsNow } from './vectors.ts';

/*
 * `npm run vectors`: writes the published vectors anew, one a line, so that a change of the rules or the bank shows which
 * of them move. To be read before it is committed.
 */

const lines = vectorsNow().map((vector) => JSON.stringify(vector));
writeFileSync(VECTORS, `[\n${lines.join(',\n')}\n]\n`);

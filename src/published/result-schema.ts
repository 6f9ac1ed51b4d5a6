import { toJsonSchema } from '@valibot/to-json-schema';
import { resultShape } from './result-format.ts';

/** The JSON Schema of a published result, of the present format. */
export function resultSchema(): object {
  return { title: 'Groundwork result', ...toJsonSchema(resultShape) };
}

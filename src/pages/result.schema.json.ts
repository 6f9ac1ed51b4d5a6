import { resultSchema } from '../published/result-schema.ts';

/* The form of a result, for other programs. Nothing on the site reads it. */

export function GET(): Response {
  return new Response(JSON.stringify(resultSchema(), null, 1));
}

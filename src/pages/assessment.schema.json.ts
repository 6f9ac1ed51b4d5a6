import { fileSchema } from '../save/file-schema.ts';

/* The form of a saved file, for other programs. Nothing on the site reads it. */

export function GET(): Response {
  return new Response(JSON.stringify(fileSchema(), null, 1));
}

import type { APIContext } from 'astro';
import { licencesFile } from '../published/licences.ts';
import { resultSchema } from '../published/result-schema.ts';
import { rulesFile } from '../published/rules-file.ts';
import { surveyFile } from '../published/survey-file.ts';
import { fileSchema } from '../save/format/file-schema.ts';

/* The files beside the pages, for people and programs that want the whole: nothing on the site reads them. */

const FILES: Readonly<Record<string, () => string>> = {
  'licences.txt': licencesFile,
  'rules.json': rulesFile,
  'survey.json': surveyFile,
  'assessment.schema.json': () => JSON.stringify(fileSchema(), null, 1),
  'result.schema.json': () => JSON.stringify(resultSchema(), null, 1),
};

export function getStaticPaths() {
  return Object.keys(FILES).map((file) => ({ params: { file } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(FILES[params.file ?? '']?.());
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileSchema } from '../../../src/save/format/file-schema.ts';
import { FORMAT_VERSION } from '../../../src/save/format/format.ts';

type Schema = { readonly required?: readonly string[]; readonly properties?: Readonly<Record<string, Schema>> };

describe('the published schema', () => {
  const schema = fileSchema() as Schema;

  test('names everything that a file has, and asks for what every file has', () => {
    const file = JSON.parse(readFileSync(`${import.meta.dirname}/../../saves/v${FORMAT_VERSION}.json`, 'utf8')) as Record<string, object>;
    const { sinceFile: _, ...carried } = file;
    expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(carried)));
    expect(Object.keys(carried)).toEqual(expect.arrayContaining([...(schema.required ?? [])]));
    const { assessment } = schema.properties ?? {};
    expect(Object.keys(assessment?.properties ?? {}).toSorted()).toEqual(Object.keys(file['assessment'] ?? {}).toSorted());
  });

  test('says the four kinds of answer apart', () => {
    expect(JSON.stringify(schema)).toContain('"notApplicable"');
    expect(JSON.stringify(schema)).toMatch(/"enum":\[0,1,2,3\]/);
  });
});

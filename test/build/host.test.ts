import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readHost } from '../../src/build/release/host.ts';
import { blanks } from '../../src/text/pages/blanks.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (yaml: string) => {
  const path = join(folder, 'host.yaml');
  writeFileSync(path, yaml);
  return readHost(path);
};

describe('a host.yaml', () => {
  test('as it is documented, fills every blank', () => {
    expect(Object.keys(readHost('docs/host.example.yaml')).toSorted()).toEqual(Object.keys(blanks).toSorted());
  });

  test('gives a day in words, and may leave lines out', () => {
    expect(read('checkedOn: 2027-01-15\ncompliance: fully')).toEqual({ checkedOn: '15 January 2027', compliance: 'fully' });
  });

  test.each([
    ['organization: A trust', 'host.yaml:1 organization: This key is not known. Did you mean "organisation"?'],
    ['colour: blue', 'colour: This key is not known. Write one of: organisation, address,'],
    ['contact: 5', 'host.yaml:1 contact: Write text here.'],
    ['contact: ""', 'contact: Write it here, or leave the line out: it then stays blank.'],
    ['contact: "[email]"', 'contact: Write it without [ ] { }'],
    ['\ncheckedOn: 15.1.2027', 'host.yaml:2 checkedOn: Write a day as year-month-day, such as 2027-01-15.'],
    ['preparedOn: 2027-02-30', 'preparedOn: Write a day as year-month-day'],
    ['address: ai.example.nhs.uk', 'address: Write the whole address, such as https://ai.example.nhs.uk/groundwork/.'],
    ['address: "javascript:alert(1)"', 'address: Write the whole address'],
    ['compliance: mostly', 'compliance: Write fully, partially or not.'],
    ['a: b: c', 'This is not YAML'],
    ['', 'Write keys and values here'],
  ])('that says %j is refused, by field, with what to write instead', (yaml, say) => {
    expect(() => read(yaml)).toThrow(say);
  });

  test('tells all its mistakes at once', () => {
    expect(() => read('contact: 5\ncompliance: mostly')).toThrow(/contact: .*\n.*compliance: /);
  });

  test('that is not there is refused', () => {
    expect(() => readHost(join(folder, 'none.yaml'))).toThrow('none.yaml:1 This file is missing or cannot be read. Add it.');
  });
});

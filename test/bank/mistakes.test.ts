import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BankError, loadBank } from '../../src/bank/load.ts';

/* Every mistake that an editor can make gives one message: file, line, what is wrong and what to write. */

const QUESTION = '10-governance/approval-route.yaml';
const RENAMED = /^- .*/m;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

type Edit = readonly [file: string, find: string | RegExp, replace: string];

/** Loads a copy of the bank with the edits made, and returns the messages; an empty list when it loads. */
function messagesAfter(...edits: readonly Edit[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bank-'));
  folders.push(folder);
  cpSync(`${import.meta.dirname}/../../questions`, folder, { recursive: true });
  for (const [file, find, replace] of edits) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(find, replace);
    expect(after, `the edit of ${file} changes nothing`).not.toBe(before);
    writeFileSync(join(folder, file), after);
  }
  try {
    loadBank(folder);
    return [];
  } catch (error) {
    if (!(error instanceof BankError)) throw error;
    return error.mistakes.map(({ file, line, say }) => `${file}:${line} ${say}`);
  }
}

const MISTAKES: readonly (readonly [name: string, edit: Edit, message: RegExp])[] = [
  ['a wrong indent', [QUESTION, /\n    owner:/, '\n     owner:'], /approval-route\.yaml:\d+ This is not YAML: .*Check the indent/],
  ['a missing quote', [QUESTION, /^title: .*/m, 'title: "Approval route'], /approval-route\.yaml:\d+ This is not YAML/],
  [
    'the same key twice',
    [QUESTION, /^gate: .*/m, 'gate: decide\ngate: contract'],
    /approval-route\.yaml:\d+ This is not YAML: Map keys must be unique/,
  ],
  [
    'text with a colon that is not in quotes',
    [QUESTION, /(\nlevels:\n)  - .*/, '$1  - Three groups: one, two'],
    /levels\[0\]: Write text here\. Put quotes round it/,
  ],
  ['a word where a list belongs', [QUESTION, /^ask: .*/m, 'ask: project-manager'], /ask: Write a list: one item a line/],
  ['yes instead of true', [QUESTION, /^quick: .*/m, 'quick: yes'], /quick: Write true, or leave the line out/],
  ['an unknown key', [QUESTION, /^evidence:/m, 'evidnce:'], /evidnce: This key is not known\. Did you mean "evidence"\?/],
  [
    'an unknown key in a step',
    [QUESTION, /\n    owner:/, '\n    onwer: x\n    owner:'],
    /steps\[0\]\.onwer: This key is not known\. Did you mean "owner"\?/,
  ],
  [
    'a second unknown key',
    [QUESTION, /\n    owner:/, '\n    onwer: x\n    wekes: 2\n    owner:'],
    /steps\[0\]\.onwer: This key is not known\.[^]*:\d+ steps\[0\]\.wekes: This key is not known\. Did you mean "weeks"\?/,
  ],
  [
    'a list where keys belong',
    ['bank.yaml', /^weights:\n(  .*\n)+/m, 'weights: [4, 3]\n'],
    /bank\.yaml:\d+ weights: Write keys and values here/,
  ],
  ['a missing key', [QUESTION, /^why: >-\n(  .*\n)+/m, ''], /approval-route\.yaml:1 why: This is missing\. Add it\./],
  ['a missing level', [QUESTION, /\nlevels:\n  - .*/, '\nlevels:'], /levels: Write exactly four levels, lowest first\./],
  [
    'a fifth level',
    [QUESTION, /\nlevels:\n/, '\nlevels:\n  - One too many stands here.\n'],
    /levels: Write exactly four levels, lowest first\./,
  ],
  ['two levels alike', [QUESTION, /(\nlevels:\n)(  - .*\n)  - .*\n/, '$1$2$2'], /levels\[1\]|This level reads like one of/],
  [
    'a level of another question',
    [
      '10-governance/accountable-leads.yaml',
      /(\nlevels:\n)  - .*\n/,
      '$1  - No list shows which groups must approve an AI tool before it is used.\n',
    ],
    /This level reads like one of .*accountable-leads\.yaml\. Say what differs/,
  ],
  [
    'a question that is not one',
    [QUESTION, /^text: .*/m, 'text: The trust has an approval route.'],
    /text: Write one question that ends with a question mark\./,
  ],
  [
    'a question without what an auditor would ask',
    [QUESTION, /^challenge: .*\n/m, ''],
    /approval-route\.yaml:1 challenge: This is missing\. Add it\./,
  ],
  [
    'two questions of an auditor in one',
    [QUESTION, /^challenge: .*/m, 'challenge: Which group? Which date?'],
    /challenge: Write one question, with one question mark at its end, that only evidence can answer\./,
  ],
  [
    'a question of an auditor that is too long',
    [QUESTION, /^challenge: .*/m, `challenge: Who ${'or who '.repeat(12)}?`],
    /approval-route\.yaml:\d+ This question has 26 words\. Use at most 24\./,
  ],
  ['a title that is too long', [QUESTION, /^title: .*/m, `title: ${'long '.repeat(12)}`], /title: Use at most 45 characters\./],
  [
    'an unknown role',
    [QUESTION, /^ask: \[.*\]/m, 'ask: [project-manger]'],
    /approval-route\.yaml:\d+ There is no role "project-manger"\. Did you mean "project-manager"\?/,
  ],
  ['an unknown gate', [QUESTION, /^gate: .*/m, 'gate: golive'], /There is no gate "golive"\. Did you mean "go-live"\?/],
  [
    'an unknown fact',
    [QUESTION, /^gate: /m, 'askWhen: cloud-host\ngate: '],
    /There is no fact "cloud-host"\. Did you mean "cloud-hosted"\?/,
  ],
  ['an unknown finding', [QUESTION, /- id: B07/, '- id: B77'], /approval-route\.yaml:\d+ There is no finding "B77"/],
  ['a finding id that is none', [QUESTION, /- id: B07/, '- id: governance'], /findings\[\d\]\.id: Write the id of a row/],
  [
    'too many findings',
    [QUESTION, /^findings:\n/m, `findings:\n${'  - { id: B01, because: Too many. }\n'.repeat(4)}`],
    /findings: Link at most 4 findings\./,
  ],
  [
    'a question that rests on nothing',
    [QUESTION, /^findings:\n([ ]{2}.*\n)+(requirements:\n([ ]{2}.*\n)+)?/m, ''],
    /This question rests on nothing\. Link a finding or a requirement, or write basis: practice\./,
  ],
  ['a target that is no level', [QUESTION, /^target: .*/m, 'target: 4'], /target: Write a level to reach: 1, 2 or 3\./],
  ['an effort that is none', [QUESTION, /effort: S/, 'effort: XL'], /effort: Write an effort: S, M or L\./],
  ['weeks in words', [QUESTION, /weeks: \d+/, 'weeks: two'], /weeks: Write a whole number of weeks\./],
  ['more weeks than half a year', [QUESTION, /weeks: \d+/, 'weeks: 60'], /weeks: Write at most 26 weeks\./],
  ['one thing to do only', [QUESTION, /(\n    do:\n      - .*\n)(      - .*\n)+/, '$1'], /do: Write 2 to 4 concrete steps\./],
  ['steps in the wrong order', [QUESTION, /- to: 1/, '- to: 2'], /The steps must go to 1, to 2 and to 3, in this order\. Write to: 1\./],
  [
    'a link that is not https',
    ['10-governance/clinical-safety-case.yaml', /https:\/\//, 'http://'],
    /Write an address that starts with https:\/\//,
  ],
  [
    'a dependency that does not exist',
    [QUESTION, /weeks: \d+/, 'weeks: 1\n    dependsOn: [acountable-leads]'],
    /There is no question "acountable-leads"\. Did you mean "accountable-leads"\?/,
  ],
  [
    'a dependency on a later gate',
    [QUESTION, /weeks: \d+/, 'weeks: 1\n    dependsOn: [local-validation]'],
    /"local-validation" belongs to the later gate "go-live"/,
  ],
  [
    'a circle of dependencies',
    [QUESTION, /weeks: \d+/, 'weeks: 1\n    dependsOn: [approval-route]'],
    /wait for each other in a circle: approval-route → approval-route/,
  ],
  [
    'an id that differs from the file',
    [QUESTION, /^id: .*/m, 'id: the-approval-route'],
    /The id "the-approval-route" differs from the name of the file\. Write id: approval-route/,
  ],
  ['an id in capitals', [QUESTION, /^id: .*/m, 'id: Approval'], /id: Write an id in small letters, digits and hyphens/],
  [
    'a question that is not listed',
    ['10-governance/section.yaml', '  - approval-route\n', ''],
    /The file approval-route\.yaml is in this folder but not in the list\. Add "approval-route" to questions/,
  ],
  [
    'a listed question without a file',
    ['10-governance/section.yaml', '  - approval-route\n', '  - approval-route\n  - approval-rout\n'],
    /approval-rout\.yaml:1 This file is missing/,
  ],
  [
    'a question listed twice',
    ['10-governance/section.yaml', '  - approval-route\n', '  - approval-route\n  - approval-route\n'],
    /The question "approval-route" is listed twice/,
  ],
  [
    'an id used in two sections',
    ['20-it-integration/old-systems.yaml', /^id: .*/m, 'id: approval-route'],
    /The id "approval-route" is already used in 10-governance\/approval-route\.yaml/,
  ],
  ['a band out of order', ['bank.yaml', 'from: 50', 'from: 20'], /bank\.yaml:\d+ The band "advancing" must start above 25/],
  ['bands that do not start at 0', ['bank.yaml', 'from: 0,', 'from: 5,'], /The first band must start at 0/],
  ['a gate twice', ['bank.yaml', 'id: contract, name', 'id: decide, name'], /The id "decide" stands twice in gates/],
  [
    'a requirement that no question knows',
    ['requirements.yaml', /by: \{ question: local-validation/, 'by: { question: local-validaton'],
    /There is no question "local-validaton"\. Did you mean "local-validation"\?/,
  ],
  [
    'a requirement above the target of its question',
    ['10-governance/local-validation.yaml', /^target: 2/m, 'target: 1'],
    /so its plan would stop before level 2\. Raise the target/,
  ],
  [
    'a wait for a gate that is later than that of a duty known by the question',
    ['10-governance/clinical-safety-case.yaml', 'dependsOn: [integration-route', 'dependsOn: [local-validation'],
    /clinical-safety-case\.yaml:\d+ "local-validation" belongs to the later gate "go-live", so nothing here can wait for it: R02 is needed at "contract"\./,
  ],
  ['a date that is none', ['requirements.yaml', /checked: .*/, 'checked: 24 November'], /checked: Write a date as year-month-day/],
  ['a review before the check', ['requirements.yaml', /reviewBy: .*/, 'reviewBy: 2020-01-01'], /This date must be later than "checked"/],
  [
    'a row twice without its part',
    ['findings.yaml', ', part: the figure', ''],
    /The row "B01" is already carried by the finding B01\. Keep it in one place, or say with "part"/,
  ],
  [
    'a stored copy that is said to be the official page',
    ['requirements.yaml', '  readIn: copy\n', ''],
    /requirements\.yaml:\d+ None of the sources is an official page with its address\. Add readIn: copy/,
  ],
  [
    'digests that are said to be the official page',
    ['requirements.yaml', /sources: \[S27\]/, 'sources: [S40]'],
    /Add readIn: digests, or name the page that was read/,
  ],
  [
    'an unknown source of a duty',
    ['requirements.yaml', /sources: \[S27\]/, 'sources: [S27, S99]'],
    /requirements\.yaml:\d+ There is no source "S99"/,
  ],
  ['an unknown source', ['findings.yaml', /sources: \[S1\]/, 'sources: [S99]'], /There is no source "S99"/],
  [
    'a released id that vanished',
    ['10-governance/approval-route.yaml', /^id: .*/m, 'id: route-of-approval'],
    /released\.yaml:\d+ The released id "approval-route" is gone\. Add a line to renames\.yaml/,
  ],
  [
    'a rename to nowhere',
    ['renames.yaml', RENAMED, '- { from: old-one, to: aproval-route }'],
    /There is no id "aproval-route" in the bank\. Did you mean "approval-route"\?/,
  ],
  [
    'a rename of an id that is still there',
    ['renames.yaml', RENAMED, '- { from: approval-route, retired: No longer asked. }'],
    /The id "approval-route" is still in the bank/,
  ],
  [
    'a quick check with two questions of a section',
    [QUESTION, /^quick: .*\n/m, ''],
    /This section has 2 questions of the quick check\. Mark exactly 3/,
  ],
  [
    'a critical question of the first gate outside the quick check',
    ['10-governance/accountable-leads.yaml', /^quick: .*\n/m, ''],
    /A critical question of the first gate belongs to the quick check/,
  ],
  [
    'a reason of more than ten words',
    [QUESTION, /because: .*/, 'because: One two three four five six seven eight nine ten eleven.'],
    /This reason has 11 words\. Use at most 10/,
  ],
  [
    'a sentence without an end',
    [QUESTION, /(\nlevels:\n)  - .*/, `$1  - ${'word '.repeat(40)}`],
    /This sentence has 40 words\. Use at most 32: make two sentences/,
  ],
  [
    'a finding that no question asks about',
    ['findings.yaml', /- id: B01\n/, '- id: B99\n'],
    /No question asks about the finding "B99"|There is no finding "B01"/,
  ],
];

describe('a mistake in the bank', () => {
  test.each(MISTAKES)('%s is named with its file, its line and what to write', (_, edit, message) => {
    const messages = messagesAfter(edit);
    expect(messages.join('\n')).toMatch(message);
    for (const one of messages) expect(one).toMatch(/^[\w./-]+\.yaml:\d+ \S/);
  });

  test('all mistakes are told at once, also in several files', () => {
    const messages = messagesAfter(
      [QUESTION, /^target: .*/m, 'target: 9'],
      [QUESTION, /weeks: \d+/, 'weeks: two'],
      ['bank.yaml', /^version: .*/m, 'version: one'],
    );
    expect(messages).toHaveLength(3);
    expect(messages.map((message) => message.split(':')[0])).toEqual(['bank.yaml', QUESTION, QUESTION]);
  });

  test('a question that cannot be read hides no mistake elsewhere, and is blamed for none', () => {
    const messages = messagesAfter(
      [QUESTION, /^target: .*/m, 'target: 9'],
      ['20-it-integration/old-systems.yaml', /^gate: .*/m, 'gate: golive'],
    );
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('approval-route.yaml');
    expect(messages[1]).toContain('There is no gate "golive"');
  });

  test.each(['contract', 'sustain'])('a duty at the gate "%s" may name a level of a question of go-live', (gate) => {
    const edit = [/gate: go-live\n {2}by: \{ question: local-validation/, `gate: ${gate}\n  by: { question: local-validation`] as const;
    expect(messagesAfter(['requirements.yaml', ...edit])).toEqual([]);
  });

  test('the line is that of the mistake', () => {
    const [message] = messagesAfter([QUESTION, /^gate: .*/m, 'gate: golive']);
    const lines = readFileSync(`${import.meta.dirname}/../../questions/${QUESTION}`, 'utf8').split('\n');
    expect(message).toContain(`${QUESTION}:${lines.findIndex((line) => line.startsWith('gate:')) + 1} `);
  });

  test('the error starts each line with the path that an editor sees', () => {
    const mistake = { file: 'bank.yaml', line: 3, say: 'Write a version such as 1.2.0.' };
    expect(new BankError([mistake]).message).toBe('The bank has a mistake:\nquestions/bank.yaml:3 Write a version such as 1.2.0.');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/bank/types.ts';
import { evidence } from '../../src/text/pages/evidence.ts';
import { home } from '../../src/text/library/home.ts';
import { grades } from '../../src/text/results/grades.ts';
import { reality } from '../../src/text/report/report.ts';
import { results } from '../../src/text/results/results.ts';
import { bank } from '../rules-of-the-bank.ts';

/* What is said of the study, of the evidence around it and of duties: never more than was read, and in the voice of its grade. */

const ROOT = `${import.meta.dirname}/../..`;
const questions = bank.sections.flatMap((section) => section.questions);
const findings = new Map(bank.findings.map((finding) => [finding.id, finding]));
const duties = new Map(bank.requirements.map((requirement) => [requirement.id, requirement]));
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

type Voice = 'A' | 'B' | 'C' | 'blog' | 'outside';

/** How a sentence says where it comes from. What begins in none of these ways says nothing of the evidence. */
const VOICES: readonly (readonly [Voice, RegExp])[] = [
  ['A', /^The (?:study (?:also )?(?:found|concluded)|phase [12] page|protocol of phase 2)\b|^It also found\b/],
  ['B', /^UCL (?:reported|named)\b|^Reports of the study (?:say|add)\b/],
  ['C', /^Reported in secondary coverage: /],
  ['blog', /^One blog on the evaluation says\b/],
  ['outside', /^Evidence from outside the study: /],
];
const SPEAKS_OF_IT = /\b(?:study|studies|UCL|evaluation|coverage|blog|phase [12])\b/i;

/** The blog that alone stands for what is said of phase 2. */
const BLOG = 'S10';

const voiceOf = (sentence: string): Voice | undefined => VOICES.find(([, begins]) => begins.test(sentence))?.[0];
const voicesOf = (text: string) => new Set(sentences(text).flatMap((sentence) => voiceOf(sentence) ?? []));

/** The voices that a finding may speak in: one for each grade of its rows. */
function allowed({ rows, outside, sources }: Finding): ReadonlySet<Voice> {
  if (outside) return new Set(['outside']);
  return new Set(rows.map(({ grade }) => (grade === 'C' && sources.includes(BLOG) ? 'blog' : grade)));
}

describe('what is said of the evidence', () => {
  test.each(bank.findings.map((finding) => [finding.id, finding] as const))(
    '%s speaks in the voices of its grades, all of them',
    (_, finding) => {
      expect(voicesOf(finding.words)).toEqual(allowed(finding));
    },
  );

  test.each(questions.map(({ id, why, findings: links }) => [id, why, links] as const))(
    'why %s is asked is worded by the grades of what it rests on',
    (_, why, links) => {
      for (const sentence of sentences(why)) {
        const voice = voiceOf(sentence);
        if (voice === undefined) expect(sentence).not.toMatch(SPEAKS_OF_IT);
        else expect(links.filter((link) => allowed(findings.get(link.id)!).has(voice)).length, sentence).toBeGreaterThan(0);
      }
    },
  );

  test('a reason claims nothing as the study\'s own, and says "reported" or "may" of what only one page or blog said', () => {
    for (const { findings: links } of questions) {
      for (const { id, because } of links) {
        const { rows, outside } = findings.get(id)!;
        if (!rows.some(({ grade }) => grade === 'A') || outside) expect(because, id).not.toMatch(/\bstudy\b/i);
        if (/^X0[1-7]$/.test(id)) expect(because, id).toMatch(/\bmay\b/);
        if (rows.every(({ grade }) => grade === 'C') && !/^(?:Reported|A blog)/.test(because))
          expect(because, id).not.toMatch(/\b(?:varied|lacked|emerged|exceeded|left out|said|depends)\b/);
      }
    }
  });

  test('what NICE lists for collecting evidence is a potential barrier', () => {
    for (const [id, { words }] of findings) if (/^X0[1-7]$/.test(id)) expect(words, id).toMatch(/NICE lists .*potential barrier/);
  });

  const SAID: readonly (readonly [id: string, must: RegExp, mustNot: RegExp])[] = [
    [
      'B01',
      /^The study found .* took longer than expected\. UCL reported that contracting took 4 to 10 months longer/,
      /UCL reported that procurement/,
    ],
    ['B02', /staff with heavy clinical workloads/, /go-live|clinicians/],
    ['B09', /collecting data was complicated/, /harmoni|impact data/],
    ['B13', /harmonising/, /^$/],
    ['B16', /^Reported in secondary coverage/, /Reports of the study/],
    ['B24', /governance and contracts/, /in themselves/],
    ['B32', /collaboration/, /between trusts/],
    ['F01', /programme leadership/, /national/],
    ['F05', /technical specialists helped/, /informatics|in IT/],
    ['F10', /may benefit from/, /lesson of the study is/],
    ['F11', /may benefit from/, /lesson of the study is/],
    ['X06', /interpret a report/, /read images/],
    ['X10', /machine-made/, /research .* describes/],
    ['X11', /which of the tool's findings count as a priority/, /threshold|safely/],
  ];
  test.each(SAID)('%s says what was read, and no more', (id, must, mustNot) => {
    const { title, words } = findings.get(id)!;
    expect(words).toMatch(must);
    expect(`${title}. ${words}`).not.toMatch(mustNot);
  });

  test('no question carries on what a finding no longer says', () => {
    const text = JSON.stringify(questions.map(({ why, findings: links, requirements }) => [why, links, requirements]));
    for (const gone of [
      /in (?:itself|themselves)/,
      /Governance itself/,
      /set thresholds/,
      /between trusts is still/,
      /hard to engage in choosing(?! tools was)/i,
      /a lesson was/,
      /in the study/i,
      /the law (?:requires trusts to follow|asks)/i,
    ])
      expect(text).not.toMatch(gone);
  });

  test('grades below the best have their part named where one row has two', () => {
    const parts = bank.findings.flatMap(({ rows }) =>
      rows.flatMap(({ id, grade, part }) => (part === undefined ? [] : [`${id} ${grade}`])),
    );
    expect(parts).toEqual(['B01 B', 'B02 B']);
    expect(findings.get('B16')?.rows).toEqual([{ id: 'B16', grade: 'C' }]);
    expect(findings.get('X10')?.rows).toEqual([{ id: 'X10', grade: 'C' }]);
  });
});

describe('what is said of duties', () => {
  const text = (id: string) => `${duties.get(id)?.duty} ${duties.get(id)?.why}`;
  const SAID: readonly (readonly [id: string, must: RegExp, mustNot: RegExp])[] = [
    [
      'R01',
      /NHS England calls .* mandatory .* 2012.*29 June to 11 September 2026.*no outcome/s,
      /rather than have regard|must comply with the standard/,
    ],
    ['R02', /ask for the safety case all the same/, /^$/],
    ['R03', /24 February 2026, must be used from 6 April 2026.*Pre-Acquisition Questionnaire/s, /vendors?/],
    ['R06', /not shown to be law/, /mandatory/i],
    ['R09', /1 October 2024.*clinical evaluation.*the employer/s, /^$/],
    ['R10', /is reported to.*2 June 2026/s, /^Show|early June/],
    ['R17', /Nothing can be called off.*tender notice.*May 2027/s, /framework was published/],
  ];
  test.each(SAID)('%s says what was read, and no more', (id, must, mustNot) => {
    expect(text(id)).toMatch(must);
    expect(text(id)).not.toMatch(mustNot);
  });

  test('R06 is not called law, and holds its gate shut all the same; it is met by an accepted plan too', () => {
    const { kind, gate, asked } = duties.get('R06')!;
    expect({ kind, gate }).toEqual({ kind: 'due diligence', gate: 'contract' });
    expect(asked?.text).toMatch(/meet the profile .*, or is an improvement plan accepted for this year\?$/);
  });

  test('the guidance of R04 and R05 is linked itself, not the front door of its site', () => {
    for (const id of ['R04', 'R05'])
      expect(duties.get(id)?.link?.url).toBe('https://transform.england.nhs.uk/information-governance/guidance/artificial-intelligence/');
    for (const { id, link } of bank.requirements) if (link) expect(new URL(link.url).pathname, id).not.toBe('/');
  });

  test('what was not read on the official page says so, with the day', () => {
    const read = (kind: string | undefined) => bank.requirements.filter(({ readIn }) => readIn === kind).map(({ id }) => id);
    expect(read('copy')).toEqual(['R04', 'R05']);
    expect(read('digests')).toEqual(['R10', 'R13', 'R14', 'R15', 'R16', 'R17']);
    expect(evidence.checked('2026-11-24', '2027-05-24')).toMatch(/^Checked 24 November 2026/);
    for (const kind of ['copy', 'digests'] as const)
      expect(evidence.checked('2026-11-24', '2027-05-24', kind)).toMatch(
        /^Read in a stored copy.* 24 November 2026, not on the official page/,
      );
  });

  test('of what only digests were read, a duty or a reason says that it is reported', () => {
    for (const { id, readIn, duty, why } of bank.requirements)
      if (readIn === 'digests') expect(`${duty} ${why}`, id).toMatch(/\breported\b/i);
    for (const { requirements } of questions)
      for (const { id, because } of requirements) if (duties.get(id)?.readIn === 'digests') expect(because, id).toMatch(/\breported\b/i);
  });

  test('those that may soon change are read again by January 2027', () => {
    for (const id of ['R01', 'R02', 'R07', 'R14']) expect(duties.get(id)!.reviewBy <= '2027-01-31', id).toBe(true);
  });
});

describe('what pages and files say', () => {
  test('a grade says where a thing was read, and A is no more than the abstract', () => {
    expect(grades.A).toBe("read in the study's abstract or on an official page");
    expect(grades.C).not.toMatch(/coverage/);
    expect(results.grades).toBe(`Grade A: ${grades.A}. B: ${grades.B}. C: ${grades.C}.`);
  });

  test('the dates are set against what UCL reported', () => {
    expect(reality.heading).toMatch(/UCL reported/);
    expect(reality.contract('2027-01-29', '2027-05-29', '2027-11-29')).toMatch(/^UCL reported that contracting took 4 to 10 months longer/);
    expect(reality.notYet('2028-07-29')).toMatch(/^UCL reported /);
  });

  test('what is partly from outside the study is not said to be from it', () => {
    expect(bank.findings.filter(({ outside }) => outside)).toHaveLength(15);
    for (const words of [...home.gets.items, results.barriersIntro, results.facilitatorsIntro].filter((item) =>
      /from the study|facilitator/i.test(item),
    ))
      expect(words).toMatch(/the evidence around it/);
  });

  test('nowhere does a word claim more of the study', () => {
    const files = globSync('src/text/**/*.ts', { cwd: ROOT });
    for (const file of [...files, 'README.md', 'docs/at-scale.md'])
      expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(/\bin the study\b(?!')|study saw|how well the study evidences/i);
  });
});

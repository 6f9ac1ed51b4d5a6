import { eachQuestion, type Checking } from './checking.ts';
import { instead } from '../explain.ts';
import type { Question } from '../types.ts';

/** The most questions that may be marked critical at one gate, and the most that may rest on our own judgement alone. */
const CRITICAL_AT_MOST = 6;
const PRACTICE_AT_MOST = 8;
/** Questions of the quick check in each section. */
const QUICK_IN_EACH = 3;
/** The most words of a reason, and of a sentence of a question or level. */
const BECAUSE_AT_MOST = 10;
const SENTENCE_AT_MOST = 32;
/** The most words of what an auditor would ask. */
const CHALLENGE_AT_MOST = 24;

/** Each question is unique, rests on something, names things that exist, and has levels like no other. */
export function checkQuestions(checking: Checking): void {
  const { bank, report } = checking;
  const roles = Object.keys(bank.roles);
  const gates = bank.gates.map((gate) => gate.id);
  const facts = bank.facts.map((fact) => fact.id);
  const findings = bank.findings.map((finding) => finding.id);
  const requirements = bank.requirements.map((requirement) => requirement.id);
  const seen = new Map<string, string>();
  const levels = new Map<string, string>();
  const critical = new Map<string, number>();
  let practice = 0;

  eachQuestion(checking, (question, place) => {
    const known = (what: string, id: string, ids: readonly string[], path: readonly PropertyKey[]) => {
      if (!ids.includes(id)) report(place, path, `There is no ${what} "${id}". ${instead(id, ids)}`);
    };

    const twin = seen.get(question.id);
    if (twin) report(place, ['id'], `The id "${question.id}" is already used in ${twin}. Give this question its own id.`);
    seen.set(question.id, place.name);
    const fileId = place.name.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (fileId !== question.id)
      report(place, ['id'], `The id "${question.id}" differs from the name of the file. Write id: ${fileId}, or rename the file.`);

    known('gate', question.gate, gates, ['gate']);
    if (question.askWhen !== undefined) known('fact', question.askWhen, facts, ['askWhen']);
    question.ask.forEach((role, at) => known('role', role, roles, ['ask', at]));
    question.findings.forEach((link, at) => known('finding', link.id, findings, ['findings', at, 'id']));
    question.requirements.forEach((link, at) => known('requirement', link.id, requirements, ['requirements', at, 'id']));
    question.steps.forEach((step, at) => {
      known('role', step.owner, roles, ['steps', at, 'owner']);
      if (step.to !== at + 1)
        report(place, ['steps', at, 'to'], `The steps must go to 1, to 2 and to 3, in this order. Write to: ${at + 1}.`);
    });

    const rests = question.findings.length + question.requirements.length > 0;
    if (!rests && question.basis === undefined) {
      report(place, [], 'This question rests on nothing. Link a finding or a requirement, or write basis: practice.');
    }
    if (question.basis === 'practice' && (practice += 1) > PRACTICE_AT_MOST) {
      report(place, ['basis'], `More than ${PRACTICE_AT_MOST} questions rest on our own judgement alone. Link a finding or a requirement.`);
    }
    if (question.critical) {
      const count = (critical.get(question.gate) ?? 0) + 1;
      critical.set(question.gate, count);
      if (count > CRITICAL_AT_MOST)
        report(
          place,
          ['critical'],
          `More than ${CRITICAL_AT_MOST} questions are critical at the gate "${question.gate}". Leave the line out here or there.`,
        );
    }

    checkLengths(question, (path, say) => report(place, path, say));
    question.levels.forEach((level, at) => {
      const plain = level.toLowerCase().replace(/\W+/g, ' ').trim();
      const other = levels.get(plain);
      if (other) report(place, ['levels', at], `This level reads like one of ${other}. Say what differs and can be seen.`);
      levels.set(plain, place.name);
    });
  });

  checkQuick(checking);
}

/** The quick check has three questions of every section, and all that is critical at the first gate. */
function checkQuick({ bank, places, unread, report }: Checking): void {
  bank.sections.forEach((section, s) => {
    const quick = section.questions.filter((question) => question.quick).length;
    const file = places.sections[s]?.file ?? places.frame;
    if (quick !== QUICK_IN_EACH && unread.size === 0)
      report(
        file,
        ['questions'],
        `This section has ${quick} questions of the quick check. Mark exactly ${QUICK_IN_EACH} with quick: true.`,
      );
    section.questions.forEach((question, q) => {
      const place = places.sections[s]?.questions[q] ?? file;
      if (question.critical && question.gate === bank.gates[0]?.id && !question.quick) {
        report(
          place,
          ['critical'],
          'A critical question of the first gate belongs to the quick check. Add quick: true, or leave critical out.',
        );
      }
    });
  });
}

function checkLengths(
  { text, levels, challenge, findings, requirements }: Question,
  report: (path: readonly PropertyKey[], say: string) => void,
): void {
  const links = { findings, requirements };
  for (const key of ['findings', 'requirements'] as const) {
    links[key].forEach(({ because }, at) => {
      const long = countWords(because);
      if (long > BECAUSE_AT_MOST) report([key, at, 'because'], `This reason has ${long} words. Use at most ${BECAUSE_AT_MOST}.`);
    });
  }
  const asked = countWords(challenge);
  if (asked > CHALLENGE_AT_MOST) report(['challenge'], `This question has ${asked} words. Use at most ${CHALLENGE_AT_MOST}.`);
  [text, ...levels].forEach((words, at) => {
    const path = at === 0 ? ['text'] : ['levels', at - 1];
    for (const sentence of words.split(/(?<=[.?!])\s/)) {
      const long = countWords(sentence);
      if (long > SENTENCE_AT_MOST) report(path, `This sentence has ${long} words. Use at most ${SENTENCE_AT_MOST}: make two sentences.`);
    }
  });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

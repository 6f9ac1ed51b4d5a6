import { rules } from 'groundwork:rules';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { encodeForFile } from '../../../src/save/format/encode.ts';
import { contribution, said } from '../../voices.ts';
import { openBrowser } from '../browser.ts';

const [ASKED] = rules.questions.map(({ id }) => id);
const QUESTION = ASKED!;
const deployment = { ...emptyAssessment('x').deployment, trust: 'Northmoor' };
const alone: Assessment = { ...emptyAssessment('mine'), deployment, answers: { [QUESTION]: said(1) } };
const several: Assessment = {
  ...alone,
  contributions: { ann: contribution({ [QUESTION]: said(1) }), bob: contribution({ [QUESTION]: said(3) }) },
};

/** A colleague's file: of our trust and with one answer, but for what is given. */
function fileOf(id: string, given: Partial<Assessment> = {}, bankVersion = rules.version): File {
  const assessment = { ...alone, id, answers: { [QUESTION]: said(3) }, ...given };
  return new File([encodeForFile({ assessment, revision: 2, savedAt: '2026-11-24T09:00:00.000Z', bankVersion })], `${id}.json`);
}

/** A page that has this open. */
async function pageWith(assessment: Assessment) {
  const [store, together, library] = await Promise.all([
    import('../../../src/stores/assessment.ts'),
    import('../../../src/stores/people/together.ts'),
    import('../../../src/stores/library/library.ts'),
  ]);
  store.show(assessment);
  await library.readLibrary();
  return { ...store, ...together, ...library };
}

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => void (browser = openBrowser()));
afterEach(() => vi.unstubAllGlobals());

describe('files of colleagues', () => {
  test('are taken in together, each with what became of it, and what was answered alone is copied beside first', async () => {
    const page = await pageWith(alone);
    await page.addFiles([fileOf('ann'), new File(['no json'], 'odd.json'), fileOf('cem', { answers: {} })], 'Before the others');
    expect(page.$outcomes.get()).toMatchObject([
      { name: 'ann.json', kind: 'taken', people: [{ heard: 'new' }], intact: true, leftOut: [] },
      { name: 'odd.json', kind: 'refused', why: 'notJson' },
      { name: 'cem.json', kind: 'empty' },
    ]);
    expect(page.$reading.get()).toBeNull();
    expect(Object.keys(page.$assessment.get()!.contributions).toSorted()).toEqual(['ann', 'mine']);
    expect(page.$assessment.get()!.answers).toEqual({ [QUESTION]: { kind: 'unknown' } });
    expect(page.$library.get()).toMatchObject([{ assessment: { name: 'Before the others', answers: alone.answers, contributions: {} } }]);
  });

  test('of which one person is in two: the second is told as what is here by then', async () => {
    const page = await pageWith(several);
    await page.addFiles([fileOf('ann2'), fileOf('ann2')], 'copy');
    expect(page.$outcomes.get()).toMatchObject([{ people: [{ heard: 'new' }] }, { people: [{ heard: 'same' }] }]);
    expect(page.$library.get()).toEqual([]);
  });

  test('of another trust are left out, until a person takes them in all the same', async () => {
    const page = await pageWith(several);
    const other = fileOf('cem', { deployment: { ...deployment, trust: 'Southmoor' } });
    await page.addFiles([other], 'copy');
    expect(page.$outcomes.get()).toEqual([{ name: 'cem.json', kind: 'otherTrust', trust: 'Southmoor', file: other }]);
    expect(page.$assessment.get()).toBe(several);
    await page.addFiles([other], 'copy', true);
    expect(page.$outcomes.get()).toMatchObject([{ kind: 'taken' }]);
    expect(Object.keys(page.$assessment.get()!.contributions)).toContain('cem');
  });

  test('that was made with other questions says so, with what that came to', async () => {
    const page = await pageWith(several);
    await page.addFiles([fileOf('cem', { answers: { [QUESTION]: said(2), 'never-asked': said(2) } }, '0.0.1')], 'copy');
    expect(page.$outcomes.get()).toMatchObject([{ kind: 'taken', bankVersion: '0.0.1', receipt: { unknown: ['never-asked'] } }]);
  });

  test('change nothing where there is no room for the copy', async () => {
    const { $assessment, $outcomes, addFiles } = await pageWith(alone);
    browser.fill();
    await expect(addFiles([fileOf('ann')], 'copy')).rejects.toThrow('No room is left.');
    expect($assessment.get()).toBe(alone);
    expect($outcomes.get()).toEqual([]);
  });
});

describe('a person who is taken out', () => {
  test('comes back with every answer, beside what has changed since', async () => {
    const { $assessment, change, takeOut } = await pageWith(several);
    const back = takeOut('bob');
    expect(Object.keys($assessment.get()!.contributions)).toEqual(['ann']);
    expect($assessment.get()!.answers).toEqual({ [QUESTION]: said(1) });
    change((assessment) => ({ ...assessment, name: 'Since' }));
    back();
    expect($assessment.get()).toMatchObject({
      name: 'Since',
      contributions: several.contributions,
      answers: { [QUESTION]: { kind: 'unknown' } },
    });
  });

  test('was never there: nobody comes back', async () => {
    const { $assessment, takeOut } = await pageWith(several);
    takeOut('toString')();
    expect($assessment.get()!.contributions).toEqual(several.contributions);
  });
});

test('what several said to a question is heard while they are several', async () => {
  const { $heard, show } = await pageWith(several);
  expect($heard.get()).toMatchObject([{ id: QUESTION, spread: 2 }]);
  show(alone);
  expect($heard.get()).toEqual([]);
});

describe('in what can only be read', () => {
  test('no file is taken in, nor copied beside, and nobody is taken out', async () => {
    const { $assessment, $library, $outcomes, addFiles, setReadOnly, takeOut } = await pageWith(alone);
    setReadOnly(true);
    await addFiles([fileOf('ann')], 'copy');
    takeOut('mine')();
    expect($assessment.get()).toBe(alone);
    expect([$library.get(), $outcomes.get()]).toEqual([[], []]);
  });

  test('no file is taken in that was still being read when that came out', async () => {
    const { $assessment, $outcomes, addFiles, setReadOnly } = await pageWith(several);
    const adding = addFiles([fileOf('cem')], 'copy');
    setReadOnly(true);
    await adding;
    expect($assessment.get()).toBe(several);
    expect($outcomes.get()).toEqual([]);
  });
});

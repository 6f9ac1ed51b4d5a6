/* What is stored where and for how long: the same table for the privacy page and for IT. */

export const stored = {
  caption: 'What is stored, where and for how long',
  columns: ['What', 'Where', 'How long'],
  rows: [
    [
      'Your assessments: the trust and tool, answers, reasons, notes, and the plan with its owners and dates',
      'This browser, in an IndexedDB database, with the state before the last save. Its name is "groundwork:" and the folder of this site',
      'Until you remove it, or the browser does',
    ],
    ['Something saved here that could not be read, set aside unchanged', 'The same database', 'Until you remove it, or the browser does'],
    [
      'The last change, where a page closes before it is saved; all of it, where there is no IndexedDB',
      'This browser, in localStorage',
      'Until a page opens again and has saved it to the database',
    ],
    [
      'Which reply a link or file of questions began: two random numbers',
      'This browser, in localStorage',
      'Until you remove everything, or the browser does',
    ],
    [
      'A meeting on its way: who is in the room by role, and name where one was given, and the votes that were not shown yet',
      'This browser, in localStorage',
      'Until the meeting is closed, or you remove the assessment or everything',
    ],
    ['Which assessment a tab has open', 'This tab, in sessionStorage', 'Until the tab is closed'],
    ['Where you were on results and plan, and in which order you saw the plan', 'The history of this tab', 'Until the tab is closed'],
    [
      "If you chose a file that keeps saving itself: that file, and the browser's permission to write to it",
      'The file where you put it, and the same database',
      'The file until you delete it. The permission until you withdraw it or remove everything',
    ],
    [
      'If you chose "Keep nothing in this browser", or the browser blocks storage: your answers',
      'This tab, in sessionStorage, or where that is blocked in the history of the tab',
      'Until the tab is closed',
    ],
    ['Files that you download or print to', 'Where you put them', 'Until you delete them'],
  ],
} as const;

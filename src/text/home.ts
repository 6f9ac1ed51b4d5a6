export const home = {
  title: 'Get your trust ready before you deploy AI',
  lead: 'Groundwork shows an NHS trust what is likely to hold an AI deployment back, before it buys, signs or switches on, and leaves it with an action plan that people own.',
  why: 'In 2023 the AI Diagnostic Fund set out to bring AI chest diagnostics to 66 NHS trusts in 12 imaging networks. UCL reported that contracting took 4 to 10 months longer than planned, and that 23 of the 66 trusts were not using the tools in June 2025, 18 months after contracting was due. The study of it also found what helped. Groundwork asks about both.',
  start: 'Start now',
  startAnother: 'Start another assessment',
  example: 'Try the worked example',
  quick: 'Do the quick check of 15 questions',
  blank: 'Print the blank questionnaire',
  open: 'Open a saved file',
  resume: 'Resume',
  saved: {
    heading: 'Saved in this browser',
    untitled: 'Assessment without a trust name',
    last: 'Last saved',
    copy: 'Copy',
    remove: 'Remove',
    removed: (name: string) => `"${name}" was removed from this browser.`,
    undo: 'Bring it back',
    removeAll: 'Remove everything from this browser',
    removeAllWarning:
      'This removes every assessment that this browser keeps for Groundwork. It cannot be undone. Files that you downloaded stay.',
    removeAllYes: 'Yes, remove everything',
    removeAllNo: 'Keep what is here',
  },
  gets: {
    heading: 'What you get',
    items: [
      'A score for 5 areas, each with its range: what you do not know makes it wider.',
      'What blocks each of 4 gates: decide, contract, go live and sustain.',
      'The barriers you are exposed to and the facilitators you have in place, from the study.',
      'An action plan in order, to print or save as a PDF.',
    ],
  },
  needs: {
    heading: 'Before you start',
    time: (questions: number, duties: number) =>
      `There are ${questions} questions in 5 sections, and ${duties} on duties that add no points. Allow about an hour and a half, in one sitting or several.`,
    people:
      'Nobody knows all the answers. Each question says who would know: the PACS manager, the clinical safety officer, the information governance lead, procurement, radiology. Answer "I do not know" where you do not: the plan then says whom to ask.',
    ready:
      'Have at hand the business case, the safety case, the data protection impact assessment and the draft contract, if there are any.',
  },
  data: {
    heading: 'What happens to your answers',
    text: 'They are stored in this browser on this computer, and nowhere else. There is no account, no server and no analytics. Do not use a computer that you share with people who must not see your answers, and do not type anything about a patient.',
  },
  what: { heading: 'What it is not' },
} as const;

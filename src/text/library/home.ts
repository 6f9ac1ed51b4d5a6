export const home = {
  title: 'Get your trust ready before you deploy AI',
  lead: 'Groundwork shows an NHS trust what is likely to hold an AI deployment back, before it buys, signs or switches on, and leaves it with an action plan that people own. It asks about AI in imaging, such as chest diagnostics.',
  whyHeading: 'Why these questions',
  why: 'In 2023 the AI Diagnostic Fund set out to bring AI chest diagnostics to 66 NHS trusts in 12 imaging networks. UCL reported that contracting took 4 to 10 months longer than planned, and that 23 of the 66 trusts were not using the tools in June 2025, 18 months after contracting was due. The study of it also found what helped. Groundwork asks about both.',
  begin: 'Begin here',
  start: 'Start now',
  startAnother: 'Start another assessment',
  example: 'Try the worked example',
  quick: 'Do the quick check of 15 questions',
  blank: 'Print the blank questionnaire',
  resume: 'Go on',
  resumeResults: 'Results',
  resumePlan: 'Action plan',
  resumeOther: (others: number) => (others === 0 ? 'See your assessments' : `See all ${others + 1} assessments`),
  nothingHere: 'Nothing is saved in this browser. If you expected something here, open the file that you downloaded.',
  nothingInTab: 'Nothing is kept in this tab yet.',
  last: 'Last saved',
  keepNothing: {
    label: 'Keep nothing in this browser',
    hint: 'For a shared computer or phone. Answers then stay in this tab until you close it: download a copy before you do.',
    kept: 'What this browser kept before is still stored, and hidden in this tab. Untick this to see it again, or remove it under',
    see: 'Your assessments',
  },
  gets: {
    heading: 'What you get',
    items: [
      'A score for 5 areas, each with its range: what you do not know makes it wider.',
      'What blocks each of 4 gates: decide, contract, go live and sustain.',
      'The barriers you are exposed to and the facilitators you have in place, from the study and the evidence around it.',
      'An action plan in order, to print or save as a PDF.',
    ],
  },
  needs: {
    heading: 'Before you start',
    time: (questions: number, duties: number) =>
      `There are ${questions} questions in 5 sections, and ${duties} on duties that add no points. Allow about an hour and a half, in one sitting or several.`,
    people:
      'Nobody knows all the answers. Each question says who would know: the PACS manager, the clinical safety officer, the information governance lead, procurement, radiology. Send them their questions as a link, vote in a meeting, or answer "I do not know": the plan then says whom to ask. An imaging network can put the files of its trusts side by side.',
    ready:
      'Have at hand the business case, the safety case, the data protection impact assessment and the draft contract, if there are any.',
  },
  data: {
    heading: 'What happens to your answers',
    text: 'They are stored in this browser on this device, and nowhere else. There is no account, no server and no analytics. A browser may clear what it stores, and a private window forgets it when you close it: the file that you download is the safe copy. Do not type anything about a patient.',
  },
} as const;

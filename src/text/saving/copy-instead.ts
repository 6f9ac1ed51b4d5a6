export const copyInstead = {
  notArrived: 'No file arrived?',
  how: 'Your organisation may block downloads. Copy this text into an empty file and name it with .json at the end. It opens like a downloaded copy.',
  label: 'The assessment as text',
  copy: 'Copy the text',
  copied: 'Copied.',
  selected: 'This browser does not let the page copy. The text is selected: press Ctrl and C.',
} as const;

/* What a page says when it cannot do all that it should. Apart from the other words: no island needs these. */

export const trouble = {
  notLoaded: {
    heading: 'Part of this page did not load',
    text: 'You can still read the page. To use all of it, load it again: what was saved in this browser is kept.',
    answers: 'Until it is loaded again, an answer that you give here may not be kept.',
    back: 'If this message comes back, try again in a few minutes. The site may be being updated.',
    old: 'If it still comes back, this browser may be too old, or in Internet Explorer mode. Use a current Edge, Chrome, Firefox or Safari.',
    fromDisk:
      'This page was opened from a disk and needs a web server: open Groundwork at its web address, or ask whoever runs your web pages to host its folder.',
    again: 'Load this page again',
  },
  offline: 'You are offline, so that page may not open. What was saved in this browser is kept. Select the link again to try anyway.',
} as const;

import type { HeaderName } from '../../build/hosting/headers.ts';
import type { Directive } from '../../build/policy.ts';
import type { Part } from './part.ts';

export const forIt = {
  title: 'For IT and information governance',
  lead: 'What you need to know before a computer of your trust runs Groundwork, all on this page, to read or to print.',
  version: (version: string, bank: string) => `Groundwork ${version}, with version ${bank} of the questions.`,
  before: [
    {
      heading: 'In short',
      text: ['Groundwork is a set of static files: pages, scripts and styles. It has no server part, no account and no database of ours.'],
      list: [
        'What a person types stays in their browser, and in the files that they download.',
        'Nothing is sent: no script of Groundwork sends what a person types. The policy in every page also makes the browser refuse most ways in which a script could, and the rest are named below.',
        'There is nothing to install, no cookie, no analytics and no request to another host.',
        'It needs no personal data of a patient, and asks for none.',
        'It is not a medical device and not clinical safety evidence. It replaces no safety case, no data protection impact assessment and no penetration test.',
        'It is independent: not validated, and not made or endorsed by the NHS, UCL or the Nuffield Trust.',
      ],
    },
  ],
  kept: [
    {
      heading: 'What that means',
      text: ['Nothing of this is encrypted by Groundwork. Whoever can use the account on the computer, or gets the file, can read it.'],
      list: [
        'A private window, or a managed computer that clears its browser, removes it at the end. The file that a person downloads is the copy that lasts.',
        'Safari removes it after 7 days of use of the browser without a visit to the site.',
        'Storage belongs to the address of the site. At a new address, or in another browser, it is not there.',
        'A person removes it on the page "Your assessments": one assessment, or everything. On a shared computer, "Keep nothing in this browser" on the first page keeps answers in the tab alone.',
      ],
    },
    {
      heading: 'Personal data',
      text: ['An assessment is about a trust, not about people. Personal data can get in where a person types it.'],
      list: [
        'Owners in the plan: a role is enough, a name is possible.',
        'Notes and reasons are free text. The pages ask that nothing about a patient is typed.',
        'A link or file that asks a colleague has the questions, the trust, the tool and the facts; answers or notes only where that is ticked. In a link it stands after the # of the address, which a browser does not send to a web server. But a program that checks or rewrites the links in mail is handed all of it, and a browser can keep it in its history. Where answers or notes go along, send the file.',
        'A downloaded file has all of it, notes and owners included. It is plain text (JSON) and opens in any text editor.',
        'The web server sees what it sees for any site: the address of the computer, the page asked for and the time. What it records is for its host to say, on the privacy page.',
      ],
    },
  ],
  check: {
    heading: 'How to check in 2 minutes that nothing is sent',
    intro: 'In Edge or Chrome, on any computer:',
    steps: [
      'Open a section of the questions. Press F12, choose "Network", and load the page again.',
      'Every row in the list is a file of this site. After a moment one row begins with blob: which is the background worker, made by the page itself. Then answer some questions and write a note. No row appears.',
      'In the list of speeds, change "No throttling" to "Offline". Answer more. The line under the questions still says that it is saved in this browser. Then choose "No throttling" again.',
      'Choose "Console", type fetch("index.html") and press Enter. The browser refuses, even though this is a page of the same site.',
      "Press Ctrl and U to see the source of the page, and look for connect-src 'none'. It stands in every page.",
    ],
  },
  limits: [
    {
      heading: 'What the policy of a page cannot refuse',
      text: [
        'These ways out stay open in any page to a script that runs in it. No script of Groundwork uses them to send anything, and the policy lets no foreign script in.',
      ],
      list: [
        'Going to another address: a link, a new window or a change of address can carry text to any site. The links to other sites here lead to sources and official guidance, and none carries what was typed.',
        'WebRTC, with which browsers call each other: a script can reach any server that it names by it. Chromium has no policy against it.',
        'The address of a script or style of this same site: text in it would reach the log of its host. Of images that is not so: none comes from the site.',
      ],
    },
  ],
  policy: {
    heading: 'The policy in every page',
    text: 'Each page carries this content security policy in its first lines, so that it holds on every host. Tests of every version read it in each page, plant a request in a page and in its background worker, and fail unless the browser refuses both.',
    caption: 'Content security policy, part by part',
    columns: { setting: 'Part', does: 'What it does' },
    hashes: "'self' 'sha256-…'",
  },
  headers: {
    heading: 'The headers that the host sends',
    text: 'Files with these headers come with the site for the usual hosts. Without them the policy in the page still holds, and only framing by another site is then not refused. Strict-Transport-Security is for the host to set: the guide to hosting says where.',
    caption: 'Headers, sent with every file',
    columns: { setting: 'Header', does: 'What it does' },
    cache: (page: string, hashed: string) =>
      `Pages are sent with "Cache-Control: ${page}", and the files under _astro, whose names change with their content, with "${hashed}".`,
  },
  browsers: {
    heading: 'Browsers',
    text: 'Every version is tested in Chromium, on which Edge and Chrome are built. A shorter walk is done in Firefox and in WebKit, the engine of Safari. It has not yet been tested in Safari itself. There is nothing in it that only one browser has and that it cannot do without.',
    caption: 'What happens where something is missing',
    columns: ['Where', 'What happens'],
    rows: [
      ['No JavaScript', 'All questions, the evidence and the blank questionnaire can be read and printed. Nothing can be answered.'],
      [
        'Storage blocked',
        'The pages say so. Answers go from page to page with the tab and last until it is closed, and can be downloaded as a file before.',
      ],
      ['No IndexedDB', 'Answers are kept in localStorage, and the pages say that it can lag behind.'],
      ['A private window', 'All works. The browser removes everything at the end, so download a file.'],
      ['Plain http', 'Nearly all works. Use https, so that nobody on the way can change the pages.'],
      ['Workers blocked', 'All works. What runs in the background then runs in the page.'],
      ['An old browser, or no web server', 'The questions can be read. The page says what is missing, and that nothing is saved.'],
    ],
  },
  libraries: {
    heading: 'What ships',
    text: 'The code of others that a browser gets, read from the build itself. Tools for building and testing do not ship.',
    caption: 'Libraries in this version',
    columns: ['Library', 'Version', 'Licence'],
    all: 'All licences, whole',
  },
  release: [
    {
      heading: 'Checking a release',
      text: [
        'A release is one zip file, and SHA256SUMS beside it with the sum of it. A second SHA256SUMS inside has the sum of every file. The same source gives the same bytes, so anyone can build it again and compare.',
      ],
      list: [
        'On Windows: Get-FileHash groundwork.zip in PowerShell, with the name of the file, gives the sum to compare.',
        'On Linux: sha256sum -c SHA256SUMS, beside the zip and again inside the folder. Statements that the host filled in by hand afterwards are then told as changed.',
      ],
    },
  ],
} as const satisfies Readonly<Record<string, unknown>> & {
  before: readonly Part[];
  kept: readonly Part[];
  limits: readonly Part[];
  release: readonly Part[];
};

export const directives: Readonly<Record<Directive, string>> = {
  'default-src': 'Whatever is not named below is refused: fonts, frames, media, plug-ins, manifests.',
  'script-src':
    'Only scripts of this site, and the few lines in the page itself whose hash stands here. None from elsewhere, and none written in later.',
  'style-src': 'The same for styles.',
  'img-src': 'Only images written into the page or its styles, so that the address of an image can carry nothing, not even to this site.',
  'connect-src': 'No script may fetch anything, send anything in the background or open a socket, not even to this site.',
  'worker-src': 'A background worker is started from a few words that the page itself writes, so that this policy binds it too.',
  'form-action': 'No form can be sent.',
  'base-uri': 'No base address can turn the links of a page to another site.',
  'require-trusted-types-for': 'In browsers that know it, no text can be turned into HTML or script while the page runs.',
  'trusted-types': 'The one exception, for the address of a worker.',
};

export const headersInWords: Readonly<Record<HeaderName, string>> = {
  'Content-Security-Policy':
    'The policy again, without what changes from page to page, and with a ban on framing by other sites, which a page cannot set by itself.',
  'X-Content-Type-Options': 'Files are taken for what the host says they are.',
  'Referrer-Policy': 'A site that a link leads to does not learn where the person came from.',
  'Permissions-Policy': 'Camera, microphone, place and all else that is never used are off. Copying text stays possible.',
  'Cross-Origin-Opener-Policy': 'A page in another window cannot reach into this one.',
  'Cross-Origin-Resource-Policy': 'Other sites cannot load files of this one.',
};

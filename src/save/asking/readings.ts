/* As a browser gives the key of a link: in any case, and the sign behind it escaped once or more. */
const KEY = /^#ask(?:=|%(?:25)*3d)/i;
/* What mail programs break a long line with; soft hyphens and signs without width are among \p{Cf}. */
const BREAKS = /[\s\p{Cf}]/gu;

/** Whether the fragment of an address is one of a link to questions, whatever has become of the rest. */
export function isAskFragment(fragment: string): boolean {
  return KEY.test(fragment);
}

/**
 * What the fragment of a link may have carried before mail, chat and people handled it, the likeliest first: without line breaks,
 * and without what stands behind the first sign that no link has. A wrong one cannot pass for other questions, since it does not unpack.
 */
export function readings(fragment: string): readonly string[] {
  const bare = unescaped(fragment.replace(KEY, ''));
  const whole = inAlphabet(bare.replaceAll(BREAKS, ''));
  return [
    whole,
    // Signs that were put behind it, as round a word in italics.
    withoutTail(whole),
    // Earlier links could end in either, which some programs leave out.
    `${whole}-`,
    `${whole}_`,
    // Words behind it that came along.
    inAlphabet(bare.trimStart().replace(/\s.*$/s, '')),
  ];
}

function inAlphabet(text: string): string {
  return text.replace(/[^\w-].*$/s, '');
}

/* Letter by letter from its end: a pattern would look at each of very many again and again. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && '-_'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/* No program is known to escape a link more often; one that is made to do harm may be escaped without end. */
const OFTEN = 5;

/** Some programs escape what is escaped already. What is no escape stays as it is. */
function unescaped(text: string): string {
  let last = text;
  for (let time = 0; time < OFTEN; time += 1) {
    last = last.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
  }
  return last;
}

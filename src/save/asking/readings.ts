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
    whole.replace(/[-_]+$/, ''),
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

/** Some programs escape what is escaped already. What is no escape stays as it is. */
function unescaped(text: string): string {
  const once = text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
  return once === text ? text : unescaped(once);
}

/** A real assessment nests to 6; the rest of the room is for formats to come. */
const DEEPEST = 32;

/**
 * JSON as a value, or undefined when it is none or nests deeper than any assessment: a value of a hundred thousand
 * levels parses, and then breaks whatever walks over it.
 */
export function parse(text: string): unknown {
  if (deeperThan(DEEPEST, text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function deeperThan(most: number, text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > most) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}

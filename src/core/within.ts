import { LONGEST } from './longest.ts';

/** A text that was cut: what of it was kept, and how many characters may be. */
export interface Cut {
  readonly kept: string;
  readonly most: number;
}

/**
 * The value with no text longer than it may be, as programs make them that write into a field: they are not bound by what it holds.
 * What stood there before at this length stays. Where nothing is cut, it is the very same value; `onCut` hears of each that is.
 */
export function within<T>(value: T, before: unknown, onCut: (cut: Cut) => void, name = ''): T {
  if (value === before || value === null) return value;
  if (typeof value === 'string') {
    const most = Math.max(longest(name), typeof before === 'string' ? before.length : 0);
    if (value.length <= most) return value;
    const kept = cutTo(value, most);
    onCut({ kept, most });
    return kept as T;
  }
  if (typeof value !== 'object') return value;
  const stood = typeof before === 'object' ? (before as Readonly<Record<string, unknown>> | null) : null;
  const parts = Object.entries(value).map(([key, part]) => [key, part, within<unknown>(part, stood?.[key], onCut, key)] as const);
  if (parts.every(([, part, fits]) => part === fits)) return value;
  return (Array.isArray(value) ? parts.map(([, , fits]) => fits) : Object.fromEntries(parts.map(([key, , fits]) => [key, fits]))) as T;
}

/** The first characters of a text, and never half of one. */
export function cutTo(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\p{Cs}$/u, '');
}

function longest(name: string): number {
  return Object.hasOwn(LONGEST, name) ? LONGEST[name as keyof typeof LONGEST] : Infinity;
}

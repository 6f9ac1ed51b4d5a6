import type { Random } from '../random.ts';
import { isRecord, placesIn, put, rawText, recordsIn, type Draft, type Json, type JsonRecord, type Place } from './json.ts';
import { BIDI, DATES, LONGEST_LINE, LONGEST_TEXT, MARKUP, MOST_ENTRIES, NUMBERS, PROTOTYPE_KEYS, SURROGATES, TABLES } from './hostile.ts';

/* Damage that keeps the file JSON: each changes a draft in one place. */

export type TreeMutation = (draft: Draft, random: Random, other: Draft) => void;

const removeSubtree: TreeMutation = ({ tree }, random) => {
  const { parent, key } = random.pick(placesIn(tree));
  Reflect.deleteProperty(parent, key);
};

const duplicateSubtree: TreeMutation = ({ tree }, random) => {
  const places = placesIn(tree);
  const { value } = random.pick(places);
  const { parent, key } = random.pick(places);
  put(parent, Array.isArray(parent) ? String(parent.length) : `${key}-2`, structuredClone(value));
};

const moveSubtree: TreeMutation = ({ tree }, random) => {
  const places = placesIn(tree);
  const { parent, key, value } = random.pick(places);
  const target = random.pick(recordsIn(tree));
  Reflect.deleteProperty(parent, key);
  /* Into itself it would be gone, which is `removeSubtree`; a circle cannot be written. */
  if (!within(value, target)) put(target, random.pick([key, random.pick(places).key]), value);
};

const swapTypes: TreeMutation = (draft, random) => {
  const { parent, key, value } = anyPlace(draft, random);
  const others: readonly Json[] = [
    null,
    true,
    false,
    0,
    3,
    -1,
    '',
    '2',
    'unknown',
    [],
    {},
    [value],
    { value },
    { length: 1 },
    { kind: 'level' },
  ];
  put(parent, key, random.pick(others));
};

const hugeNumber: TreeMutation = (draft, random) => {
  const numeric = placesIn(draft.tree).filter(({ value }) => typeof value === 'number');
  const { parent, key } = random.next() < 0.7 && numeric.length > 0 ? random.pick(numeric) : anyPlace(draft, random);
  put(parent, key, rawText(draft, random.pick(NUMBERS)));
};

const deepNesting: TreeMutation = (draft, random) => {
  const { parent, key } = anyPlace(draft, random);
  /* A browser's own copying gives up at ten thousand. */
  const depth = sizeUpTo(12_000, random);
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"__proto__":', '}'],
    ['[{"kind":', '}]'],
  ] as const);
  put(parent, key, rawText(draft, `${open.repeat(depth)}0${close.repeat(depth)}`));
};

const prototypeKey: TreeMutation = (draft, random) => {
  const record = random.pick(random.next() < 0.5 ? [draft.tree] : recordsIn(draft.tree));
  const known = random.pick(placesIn(draft.tree)).value;
  const values: readonly Json[] = [
    { polluted: true },
    { kind: 'unknown', polluted: 1 },
    { kind: 'level', level: 2 },
    1,
    'polluted',
    null,
    structuredClone(known),
  ];
  put(record, random.next() < 0.4 ? '__proto__' : random.pick(PROTOTYPE_KEYS), random.pick(values));
};

/** Renames a key that means something to one that means something else. */
const renameKey: TreeMutation = (draft, random) => {
  const places = placesIn(draft.tree).filter(({ parent }) => isRecord(parent));
  const { parent, key, value } = random.pick(places);
  Reflect.deleteProperty(parent, key);
  put(parent, random.pick<string>([...PROTOTYPE_KEYS, '', ' ', '0', 'kind', 'id', random.pick(places).key]), value);
};

/** Text that harms where it is shown: as a value, or as the key of an entry. */
const textOf =
  (texts: (draft: Draft, random: Random) => string): TreeMutation =>
  (draft, random) => {
    const strings = placesIn(draft.tree).filter(({ value }) => typeof value === 'string');
    if (strings.length === 0) return;
    const { parent, key, value } = random.pick(strings);
    const text = texts(draft, random);
    if (random.next() < 0.8 || text.startsWith('@raw')) put(parent, key, text);
    else {
      Reflect.deleteProperty(parent, key);
      put(parent, text, value);
    }
  };

const markup = textOf((_, random) => random.pick(MARKUP));
const bidi = textOf((_, random) => random.pick(BIDI));
const loneSurrogate = textOf((draft, random) => rawText(draft, random.pick(SURROGATES)));
const oddDate = textOf((_, random) => random.pick(DATES));
const longText = textOf((_, random) => {
  const length = random.pick([LONGEST_LINE, LONGEST_TEXT, sizeUpTo(100_000, random)]) + random.below(3) - 1;
  return random.pick(['x', 'é', '🏥', '\u0000']).repeat(length).slice(0, length);
});

/** Fractions of a second without end: as a moment it is well formed. */
const longMoment: TreeMutation = ({ tree }, random) => {
  put(tree, 'savedAt', `2026-11-24T09:00:00.${'9'.repeat(sizeUpTo(20_000, random))}Z`);
};

/** Entries that are good by themselves, very many of them, or many that are no entries. */
const manyKeys: TreeMutation = (draft, random) => {
  const values = ['1', '"x"', 'null', '{"kind":"unknown"}', '{"kind":"level","level":1}', '{"note":"n"}', 'true', '"2027-01-04"'];
  const tables = placesIn(draft.tree).filter(({ value, key }) => TABLES.includes(key) && isRecord(value));
  const record = random.next() < 0.5 && tables.length > 0 ? (random.pick(tables).value as JsonRecord) : random.pick(recordsIn(draft.tree));
  const value = random.pick(values);
  const keys = Array.from({ length: sizeUpTo(3 * MOST_ENTRIES, random) }, (_, at) => `"k${at}":${value}`);
  put(record, 'k', rawText(draft, [value, ...keys].join()));
};

/** The same key twice in one object: the later one counts, the earlier one must not leave anything behind. */
const keyTwice: TreeMutation = (draft, random) => {
  const places = placesIn(draft.tree).filter(({ parent }) => isRecord(parent));
  const { parent, key } = random.pick(places);
  const again = JSON.stringify(random.pick(places).value);
  put(parent, `${key}-before`, rawText(draft, `0,${JSON.stringify(key)}:${again}`));
};

/** A part of another file in the place of the same part, or anywhere. */
const graft: TreeMutation = (draft, random, other) => {
  const { parent, key } = anyPlace(draft, random);
  const alike = placesIn(other.tree).filter((place) => place.key === key);
  put(parent, key, random.pick(alike.length > 0 && random.next() < 0.5 ? alike : placesIn(other.tree)).value);
};

/** Every kind of damage to a tree, by name. */
export const treeMutations = {
  removeSubtree,
  duplicateSubtree,
  moveSubtree,
  swapTypes,
  hugeNumber,
  deepNesting,
  prototypeKey,
  renameKey,
  markup,
  bidi,
  loneSurrogate,
  oddDate,
  longText,
  longMoment,
  manyKeys,
  keyTwice,
  graft,
};

function anyPlace({ tree }: Draft, random: Random): Place {
  const places = placesIn(tree);
  /* Half of the time near the top, where a change weighs most and which chance alone would hardly find. */
  const near = places.filter(({ parent }) => parent === tree || parent === tree['assessment']);
  return random.pick(random.next() < 0.5 && near.length > 0 ? near : places);
}

function within(value: Json, target: Json): boolean {
  return value === target || (typeof value === 'object' && value !== null && Object.values(value).some((part) => within(part, target)));
}

/** A size of any order of magnitude: small ones are quick and find most, large ones find the rest. */
function sizeUpTo(most: number, random: Random): number {
  return Math.floor(Math.exp(random.next() * Math.log(most + 1)));
}

/** A part of a page that is only text: a heading, paragraphs, and a list under them. `{name}` in it is a blank of the host. */
export interface Part {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

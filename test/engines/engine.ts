/* What the walk needs of a browser, whatever drives it. Elements are named by a CSS selector. */

/** By its name in the standard for keyboard events: a blank is the space bar. */
export type Key = 'Tab' | ' ' | 'ArrowDown' | 'ArrowLeft' | 'Enter';

export interface Engine {
  readonly name: string;
  readonly version: string;
  /** The folder into which it saves what a page hands over. */
  readonly downloads: string;
  /** Goes to an address and waits until the page is loaded. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the element into view and clicks its middle, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Puts the text into the field by keys, behind what stands there. */
  type(selector: string, text: string): Promise<void>;
  /** Presses one key wherever the focus is. */
  press(key: Key): Promise<void>;
  /** Chooses a file of this computer in a file field. */
  choose(selector: string, path: string): Promise<void>;
  /** The value of a JavaScript expression in the page: JSON, or a promise of it. */
  run(expression: string): Promise<unknown>;
  /** What the console, errors and the policy said since it was last asked. */
  heard(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How an engine is started. Throws with what to install when a program is missing. */
export interface Start {
  readonly name: string;
  start(): Promise<Engine>;
}

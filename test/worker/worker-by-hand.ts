/* A worker that does nothing by itself: a test speaks for it. */

type Listener = (event: Event) => void;

export class WorkerByHand {
  static made: WorkerByHand[] = [];
  readonly #events = new EventTarget();
  readonly url: string;
  ended = false;

  constructor(url: string) {
    this.url = url;
    WorkerByHand.made.push(this);
  }

  addEventListener(type: string, listener: Listener, options?: AddEventListenerOptions): void {
    this.#events.addEventListener(type, listener, options);
  }

  /** What it is given to do it leaves. */
  postMessage(): void {}

  terminate(): void {
    this.ended = true;
  }

  says(data: unknown): void {
    this.#events.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** As a browser tells of a worker that it refuses: without a message. */
  fails(): void {
    this.#events.dispatchEvent(new Event('error'));
  }
}

import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import type { Copy } from '../../report/model/report.ts';
import { takeAlong, type Format } from '../../stores/plan/take-along.ts';
import { reasonInWords } from '../../text/reason.ts';
import { formats, takeAlong as text } from '../../text/plan/take-along.ts';

/** How the making of a file stands: `share` is what is done of it, from 0 to 1. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly format: Format; readonly share: number }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

/** Makes files of an assessment, one at a time: asking for another one leaves the one that is being made. */
export function useTaking(assessment: Assessment) {
  const [state, setState] = useState<Taking>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  return { state, take, cancel: () => control.current?.abort() };

  async function take(format: Format, copy: Copy): Promise<void> {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setState({ kind: 'making', format, share: 0 });
    const show = (next: Taking) => control.current === mine && setState(next);
    const onProgress = (share: number) => show({ kind: 'making', format, share });
    try {
      const taken = await takeAlong(assessment, format, copy, { onProgress, signal: mine.signal });
      show({ kind: 'said', words: taken.kind === 'nothing' ? text.nothing : text.made(taken.name, taken.replaced) });
    } catch (error) {
      const words = mine.signal.aborted ? text.cancelled : text.failed(formats[format].name, reasonInWords(error));
      show({ kind: mine.signal.aborted ? 'said' : 'failed', words });
    }
  }
}

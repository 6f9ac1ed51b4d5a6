import { useEffect, useRef } from 'preact/hooks';
import { paths } from '../../paths.ts';
import { $assessment } from '../../stores/assessment.ts';
import { $asked, carriesAsk, goOnWith, lookAtAsk, offerAskFile, type Asked as State } from '../../stores/ask/asking.ts';
import { ask as words, askRefusalInWords } from '../../text/ask/ask.ts';
import { nameOf } from '../../text/library/assessments.ts';
import { momentInWords } from '../../text/dates.ts';
import { AnswerSheet } from '../answer/AnswerSheet.tsx';
import { AskPreview } from './AskPreview.tsx';
import { FileField } from '../controls/FileField.tsx';
import { ReplyOnPaper } from './ReplyOnPaper.tsx';
import { ReplyTag } from '../saving/ReplyTag.tsx';
import { useLive } from '../parts/use-live.ts';

/** What a colleague meets: first what is asked, to be read; then the questions; or what this page is for. */
export function Asked() {
  const asked = useLive($asked);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<State | null>(null);
  useEffect(() => {
    void lookAtAsk();
    // Another link in the same tab changes the fragment alone: the page is to begin anew.
    const anew = () => carriesAsk() && location.reload();
    addEventListener('hashchange', anew);
    return () => removeEventListener('hashchange', anew);
  }, []);
  useEffect(() => {
    for (const id of ['sheet', 'reply']) document.getElementById(id)?.toggleAttribute('hidden', asked?.kind !== 'answering');
    // What was pressed is gone: the focus goes where it led.
    if (before.current && asked) heading.current?.focus();
    before.current = asked;
  }, [asked]);
  switch (asked?.kind) {
    case undefined:
      return <p role="status">{words.loading}</p>;
    case 'nothing':
      return <Nothing state={asked} heading={heading} />;
    case 'preview':
      return <AskPreview {...asked} heading={heading} />;
    case 'answering':
      return (
        <>
          <h2 class="nhsuk-heading-l" ref={heading} tabIndex={-1}>
            {words.answering}
          </h2>
          <Sheet />
        </>
      );
  }
}

/** The cards of the questions that this reply is about. */
function Sheet() {
  const assessment = useLive($assessment);
  return (
    <>
      <AnswerSheet ids={assessment?.only ?? []} reply />
      {assessment && <ReplyOnPaper assessment={assessment} />}
    </>
  );
}

interface NothingProps {
  readonly state: Extract<State, { kind: 'nothing' }>;
  readonly heading: { current: HTMLHeadingElement | null };
}

function Nothing({ state: { begun, why }, heading }: NothingProps) {
  return (
    <>
      {why && (
        <div class="gw-panel gw-panel--warning" role="alert" id="ask-refused">
          <h2 class="nhsuk-heading-s" ref={heading} tabIndex={-1}>
            {words.nothing.refused}
          </h2>
          <p>{askRefusalInWords(why)}</p>
        </div>
      )}
      {begun.length > 0 && (
        <section class="gw-panel">
          <h2 class="nhsuk-heading-m">{words.nothing.begun}</h2>
          <ul class="nhsuk-list">
            {begun.map(({ assessment, savedAt }) => (
              <li key={assessment.id}>
                <p>
                  <ReplyTag assessment={assessment} /> {nameOf(assessment)}, {momentInWords(savedAt)}{' '}
                  <button class="gw-link-button" type="button" onClick={() => goOnWith(assessment.id)}>
                    {words.nothing.goOn}
                    <span class="nhsuk-u-visually-hidden">: {nameOf(assessment)}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 class="nhsuk-heading-m">{words.nothing.heading}</h2>
      <p class="gw-measure">{words.nothing.text}</p>
      <FileField
        id="ask-file"
        label={words.nothing.file}
        hint={words.nothing.fileHint}
        dataOnly
        refusedBy={why && 'ask-refused'}
        onFiles={([file]) => file && void offerAskFile(file)}
      />
      <p class="gw-buttons">
        <a href={paths.home}>{words.nothing.home}</a>
        <a href={paths.blank}>{words.nothing.blank}</a>
      </p>
    </>
  );
}

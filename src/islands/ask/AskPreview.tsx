import { useEffect, useState } from 'preact/hooks';
import { goOnWith, startReply, type Asked } from '../../stores/ask/asking.ts';
import { answersGiven } from '../../core/answers.ts';
import { $roles, loadRoles } from '../../stores/titles.ts';
import { ask } from '../../text/ask/ask.ts';
import { roleInWords } from '../../text/ask/reply.ts';
import { momentInWords } from '../../text/dates.ts';
import { titleOf } from '../answer/start/card.ts';
import { useLive } from '../parts/use-live.ts';

const words = ask.preview;

type Props = Extract<Asked, { kind: 'preview' }> & { readonly heading: { current: HTMLHeadingElement | null } };

/** What was sent, only to be read: nothing is stored or changed before a person starts. */
export function AskPreview({ ask: sent, fresh, asked, before, others, heading }: Props) {
  const roles = useLive($roles);
  const [full, setFull] = useState(false);
  useEffect(loadRoles, []);
  const { deployment, only = [], remarks, respondent } = fresh.saved.assessment;
  const given = answersGiven(fresh.saved.assessment);
  const notAsked = only.filter((id) => !asked.includes(id));
  const start = () => void startReply(sent, fresh).catch(() => setFull(true));
  return (
    <>
      <h2 class="nhsuk-heading-l" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <dl class="gw-facts">
        <dt>{words.trust}</dt>
        <dd>{deployment.trust || words.notSaid}</dd>
        <dt>{words.tool}</dt>
        <dd>{deployment.tool || words.notSaid}</dd>
        <dt>{words.useCase}</dt>
        <dd>{deployment.useCase || words.notSaid}</dd>
        <dt>{words.role}</dt>
        <dd>{roleInWords(respondent.role, roles)}</dd>
        <dt>{words.inside}</dt>
        <dd>{given + Object.keys(remarks).length === 0 ? words.none : words.given(given, Object.keys(remarks).length)}</dd>
      </dl>
      <h3 class="nhsuk-heading-m">{words.questions(asked.length)}</h3>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {asked.map((id) => (
          <li key={id}>{titleOf(id)}</li>
        ))}
      </ul>
      {notAsked.length > 0 && <p>{words.notAsked(notAsked.map(titleOf))}</p>}
      {fresh.missing.length > 0 && <p>{words.missing(fresh.missing)}</p>}
      <div class="gw-panel">
        <h3 class="nhsuk-heading-s">{words.data}</h3>
        <p>{words.dataText}</p>
        {others > 0 && <p>{words.others(others)}</p>}
      </div>
      {before && <p>{words.begun(momentInWords(before.savedAt))}</p>}
      <p role="alert" class="gw-panel gw-panel--warning" hidden={!full}>
        {words.full}
      </p>
      <p class="gw-buttons">
        {before && (
          <button class="nhsuk-button" type="button" onClick={() => goOnWith(before.assessment.id)}>
            {words.goOn}
          </button>
        )}
        <button class={before ? 'gw-link-button' : 'nhsuk-button'} type="button" onClick={start}>
          {before ? words.again : words.start}
        </button>
      </p>
    </>
  );
}

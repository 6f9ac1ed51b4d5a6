import type { Assessment } from '../../core/answers.ts';
import { paths } from '../../paths.ts';
import { reply as words } from '../../text/ask/reply.ts';
import { ReplyTag } from './ReplyTag.tsx';

/** Says that what is open is a reply to some questions, and where it goes on. */
export function ReplyNotice({ assessment, here }: { readonly assessment: Assessment; readonly here: boolean }) {
  return (
    <p>
      <ReplyTag assessment={assessment} />
      {!here && (
        <>
          {' '}
          {words.notice}{' '}
          <a class="gw-screen-only" href={paths.ask}>
            {words.link}
          </a>
        </>
      )}
    </p>
  );
}

import { useEffect } from 'preact/hooks';
import type { Assessment } from '../../core/answers.ts';
import { $roles, loadRoles } from '../../stores/titles.ts';
import { replyTag } from '../../text/ask/reply.ts';
import { useLive } from '../parts/use-live.ts';

/** Marks an assessment that is a reply to some questions, so that it is never taken for a whole one. */
export function ReplyTag({ assessment }: { readonly assessment: Assessment }) {
  const roles = useLive($roles);
  useEffect(() => {
    if (assessment.only) loadRoles();
  }, [assessment.only !== undefined]);
  return assessment.only ? <strong class="gw-tag gw-tag--wait gw-tag--long">{replyTag(assessment, roles)}</strong> : null;
}

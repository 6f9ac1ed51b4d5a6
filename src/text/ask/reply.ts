import type { Roles } from '../../bank/types.ts';
import type { Assessment } from '../../core/answers.ts';

/** What marks a reply to some questions wherever it is met. */
export const reply = {
  tag: (role: string) => `Questions for ${role}`,
  notice: 'This is a reply to some of the questions, not a whole assessment. Figures cover these questions alone.',
  link: 'Go on with your reply',
} as const;

/** The name of a role, or what stands for it where the bank has none. */
export function roleInWords(role: string, roles: Roles): string {
  return Object.hasOwn(roles, role) ? (roles[role] ?? role) : role;
}

/** What marks an assessment that is a reply to some questions. */
export function replyTag({ respondent }: Assessment, roles: Roles): string {
  return reply.tag(roleInWords(respondent.role, roles));
}

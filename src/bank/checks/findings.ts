import type { Checking } from './checking.ts';
import { instead } from '../explain.ts';

/**
 * Findings are unique, name sources that exist, and each is asked about by at least one question. A row stands in one finding,
 * once; again there only for a part of it that has another grade.
 */
export function checkFindings({ bank, places, unread, report }: Checking): void {
  const sources = bank.sources.map((source) => source.id);
  const asked = new Set(
    bank.sections.flatMap((section) => section.questions.flatMap((question) => question.findings.map((link) => link.id))),
  );
  const seen = new Map<string, string>();
  bank.findings.forEach((finding, f) => {
    finding.rows.forEach((row, at) => {
      const twin = seen.get(row.id);
      if (twin && (twin !== finding.id || row.part === undefined))
        report(
          places.findings,
          [f, 'rows', at, 'id'],
          `The row "${row.id}" is already carried by the finding ${twin}. Keep it in one place, or say with "part" of what this grade is.`,
        );
      seen.set(row.id, finding.id);
    });
    if (finding.rows[0]?.id !== finding.id)
      report(places.findings, [f, 'rows'], `The first row must be the finding itself. Write { id: ${finding.id}, grade: … } first.`);
    if (!asked.has(finding.id) && unread.size === 0)
      report(places.findings, [f, 'id'], `No question asks about the finding "${finding.id}". Link it from a question.`);
    finding.sources.forEach((source, at) => {
      if (!sources.includes(source))
        report(places.findings, [f, 'sources', at], `There is no source "${source}". ${instead(source, sources)}`);
    });
  });
}

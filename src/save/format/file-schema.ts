import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  agreementShape,
  answerShape,
  contributionShape,
  dayShape,
  factShape,
  FORMAT,
  FORMAT_VERSION,
  lineShape,
  momentShape,
  onlyShape,
  ownActionShape,
  planEntryShape,
  receiptShape,
  remarkShape,
  replacedListShape,
  requirementAnswerShape,
  respondentShape,
  stageShape,
  versionShape,
} from './format.ts';

/* The saved form as one shape, for publishing. Built from the very shapes that read a file, so it cannot drift from them. */

const byId = <S extends v.GenericSchema>(shape: S) => v.record(v.string(), shape);

const assessment = v.object({
  id: lineShape,
  name: lineShape,
  kind: v.picklist(['full', 'quick']),
  fictional: v.boolean(),
  deployment: v.object({
    trust: lineShape,
    network: lineShape,
    tool: lineShape,
    useCase: lineShape,
    stage: v.exactOptional(stageShape),
    dates: byId(dayShape),
    facts: byId(factShape),
  }),
  answers: byId(answerShape),
  requirements: byId(requirementAnswerShape),
  remarks: byId(remarkShape),
  plan: byId(planEntryShape),
  ownActions: byId(ownActionShape),
  toConfirm: byId(versionShape),
  respondent: respondentShape,
  contributions: byId(
    v.object({
      ...contributionShape.entries,
      answers: byId(answerShape),
      requirements: byId(requirementAnswerShape),
      remarks: byId(remarkShape),
    }),
  ),
  agreed: byId(agreementShape),
  only: v.exactOptional(onlyShape),
});

const file = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  bankVersion: versionShape,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAt: momentShape,
  replaced: v.exactOptional(replacedListShape),
  receipt: v.exactOptional(receiptShape),
  assessment,
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
});

/** The JSON Schema of a file that Groundwork writes, of the present format. */
export function fileSchema(): object {
  // A real day and a moment are checked by more than a schema can say: there, only that they are texts is published.
  return { title: 'Groundwork assessment', ...toJsonSchema(file, { errorMode: 'ignore' }) };
}

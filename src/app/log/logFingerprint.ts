import { DAY_FIELDS, TEXT_FIELDS } from "../../engine/complaintLog";
import type { CountedLog } from "../../engine/counting/countedLog";
import type { Grouping } from "../../engine/report/breakdown";
import type { Steps } from "../../engine/steps";
import { textHasher } from "../../engine/text/textHasher";

/** So many rows of a column of texts are taken in one step. */
const ROWS_IN_STEP = 10_000;

/**
 * A short text that differs where anything a report shows of a log, or a setting it is counted by, does. It says
 * nothing of what they were, so that it can be kept in the workbook. `groupings` are the columns that the report is
 * broken down by; those of a field are the log's own.
 */
export function* fingerprintSteps(
  { log, settings }: CountedLog,
  groupings: readonly Grouping[],
): Steps<string> {
  const { add, addText, hex } = textHasher();
  for (const field of DAY_FIELDS) log.days[field].forEach(add);
  for (const column of [log.extendedTo, log.stage, log.outcome, log.extension, log.service])
    for (let row = 0; row < log.size; row++) add(column[row] ?? 0);
  for (const field of TEXT_FIELDS.filter((one) => log.fields.has(one))) {
    for (let row = 0; row < log.size; row++) {
      if (row % ROWS_IN_STEP === 0) yield;
      addText(log.text(field, row));
    }
  }
  for (const { by, values, codes } of groupings.filter(({ kind }) => kind === "column")) {
    yield;
    [by, ...values].forEach(addText);
    codes.forEach(add);
  }
  addText([...log.fields].join());
  addText(JSON.stringify(settings));
  return hex();
}

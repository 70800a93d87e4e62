/** What stands in a formula for a part of the user's own log. */
export type FormulaPart =
  | "log"
  | "received"
  | "closed"
  | "stage"
  | "extension"
  | "quarter"
  | "escalated"
  /** Where the procedure counts from it. */
  | "acknowledged";

/** A function as its help shows it. */
export interface FunctionHelp {
  /** Behind `COMPLAINTS.`; its metadata have a sentence on it, and one on each argument. */
  readonly name: string;
  /** A formula with a part of a log wherever one of them stands in braces. */
  readonly formula: string;
  /** What it is for, in a word. */
  readonly group: "complaint" | "log";
  /** How a number that it gives is best shown, where that is no whole number. */
  readonly numberFormat?: string;
}

/** The functions, in the order in which help lists them. */
export const FUNCTION_HELP: readonly FunctionHelp[] = [
  {
    name: "WORKING_DAYS",
    group: "complaint",
    formula: "=COMPLAINTS.WORKING_DAYS({received},{closed},,{stage},{escalated},{acknowledged})",
  },
  {
    name: "DUE_DATE",
    group: "complaint",
    formula: "=COMPLAINTS.DUE_DATE({received},{stage},{escalated},{extension},,{acknowledged})",
    numberFormat: "dd/mm/yyyy",
  },
  {
    name: "WITHIN_TARGET",
    group: "complaint",
    formula: "=COMPLAINTS.WITHIN_TARGET({received},{closed},{stage},{escalated},,{acknowledged})",
  },
  {
    name: "STATUS",
    group: "complaint",
    formula:
      "=COMPLAINTS.STATUS({received},{closed},{stage},TODAY(),{escalated},{extension},,{acknowledged})",
  },
  { name: "QUARTER", group: "complaint", formula: "=COMPLAINTS.QUARTER({received})" },
  { name: "RECEIVED", group: "log", formula: "=COMPLAINTS.RECEIVED({log},{quarter})" },
  { name: "CLOSED", group: "log", formula: '=COMPLAINTS.CLOSED({log},{quarter},"Frontline","Upheld")' },
  {
    name: "AVERAGE_DAYS",
    group: "log",
    formula: '=COMPLAINTS.AVERAGE_DAYS({log},{quarter},"Investigative")',
    numberFormat: "0.0",
  },
  {
    name: "WITHIN_TARGET_COUNT",
    group: "log",
    formula: '=COMPLAINTS.WITHIN_TARGET_COUNT({log},{quarter},"Frontline")',
  },
  {
    name: "WITHIN_TARGET_RATE",
    group: "log",
    formula: '=COMPLAINTS.WITHIN_TARGET_RATE({log},{quarter},"Investigative")',
    numberFormat: "0.0%",
  },
  {
    name: "EXTENSION_COUNT",
    group: "log",
    formula: '=COMPLAINTS.EXTENSION_COUNT({log},{quarter},"Investigative or Escalated")',
  },
  {
    name: "EXTENSION_RATE",
    group: "log",
    formula: '=COMPLAINTS.EXTENSION_RATE({log},{quarter},"Investigative or Escalated")',
    numberFormat: "0.0%",
  },
  {
    name: "OUTCOME_RATE",
    group: "log",
    formula: '=COMPLAINTS.OUTCOME_RATE({log},{quarter},"Investigative","Upheld")',
    numberFormat: "0.0%",
  },
  {
    name: "MEDIAN_DAYS",
    group: "log",
    formula: '=COMPLAINTS.MEDIAN_DAYS({log},{quarter},"Investigative")',
    numberFormat: "0.0",
  },
  { name: "OPEN", group: "log", formula: "=COMPLAINTS.OPEN({log},TODAY())" },
  { name: "OVERDUE", group: "log", formula: "=COMPLAINTS.OVERDUE({log},TODAY())" },
  { name: "CARRIED_FORWARD", group: "log", formula: "=COMPLAINTS.CARRIED_FORWARD({log},{quarter})" },
  { name: "REPORT", group: "log", formula: "=COMPLAINTS.REPORT({log},{quarter},1)" },
  { name: "UPHELD", group: "log", formula: "=COMPLAINTS.UPHELD({log},{quarter})" },
  { name: "CHECK", group: "log", formula: "=COMPLAINTS.CHECK({log},TODAY())" },
];

/**
 * The formula of a function with the parts of a log filled in; a part that the log has not is left out. Undefined
 * where it is of a log that is no one range.
 */
export function filledFormula(
  { formula, group }: FunctionHelp,
  parts: Readonly<Partial<Record<FormulaPart, string>>>,
): string | undefined {
  if (group === "log" && parts.log === undefined) return undefined;
  const filled = formula.replace(/\{(\w+)\}/gu, (_, part: FormulaPart) => parts[part] ?? "");
  return filled.replace(/,+\)$/u, ")");
}

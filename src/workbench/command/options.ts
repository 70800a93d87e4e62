import { parseArgs } from "node:util";
import { DATE_WORDS } from "../../app/log/dateWords";
import { REPEATED_IDS } from "../../engine/complaintLog";
import { listed } from "../../engine/text/listed";
import { ROLES } from "../../log/spellings/roles";
import type { PartId } from "../../report/document";
import { PART_IDS, PART_NAMES, partNamed } from "../../report/partNames";
import { roleName } from "../../log/spellings/roleName";
import { wrapText } from "../../report/plan/wrapText";
import type { TypedAnswers } from "./answers";
import { unknownName } from "./assignment";
import { CommandError } from "./commandError";

const ROLE_WIDTH = 96;
const PART_INDENT = " ".repeat(26);

/** What the user typed after `npm run report --`. */
export interface CommandOptions {
  /** The log's file; the sample log, where none is named. */
  readonly log?: string;
  /** The sheets that are the log, together. */
  readonly sheets: readonly string[];
  readonly quarter?: string;
  readonly services: readonly string[];
  readonly title?: string;
  /** The parts that the report is to have; all that the workbook says, where none are named. */
  readonly parts?: readonly PartId[];
  /** The headers of columns to break the report down by. */
  readonly by: readonly string[];
  readonly out?: string;
  /** Whether to write over the report of that quarter, log and services that the workbook has. */
  readonly replace: boolean;
  readonly answers: TypedAnswers;
  readonly json: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run report -- [LOG] [options]

  LOG                     the workbook with the log, or a .csv, .tsv or .txt file, read as text
                          (the sample log, if you name none)
  --sheet NAME            the sheet with the log; give it once for each sheet
  --quarter "Q4 2021/22"  the quarter to report on (the last complete one, if you name none)
  --service NAME          only this service; give it once for each service
  --title TEXT            the report's title
  --parts "NAME, NAME"    only these parts of the report (kept in the workbook that is written):
                          ${partsInLines()}
  --by COLUMN             break the report down by this column of the log, too; give it once for
                          each column (kept in the workbook that is written)
  --out FILE.xlsx         the workbook to write, of the log's own kind (.xlsx, .xlsm …); .xlsx for a .csv
  --replace               write over the report on that quarter that the workbook has, and keep its
                          commentary; without it, both are kept
  --json                  print only the figures, as JSON; write no file unless you give --out
  --help                  show this

Answers to what only you know of the log. They are kept in the workbook that is written.
Each can be given several times; a name with = or : in it stands in quotation marks.

  --column "ROLE=HEADER"  which column holds what; "ROLE=" if none does
  --value "HEADER:WORD=MEANING"
                          what a word in a column of stages, outcomes or extensions means
  --dates "HEADER=WORD"   how the dates of a column are read:
                          ${listed(Object.values(DATE_WORDS), "or")}
  --count "HEADER=VALUE"  which rows are complaints, by a column: those with this value;
                          those with a value of it that you do not give are not
  --repeated-ids WORD     what rows with the same ID are: ${listed(REPEATED_IDS, "or")} (only once)
  --stage-for-all STAGE   the stage of every complaint, if no column says it (only once)

The roles: ${rolesInLines()}`;

function partsInLines(): string {
  const names = PART_IDS.map((id) => PART_NAMES[id]).join(", ");
  return wrapText(names, ROLE_WIDTH - PART_INDENT.length, (text) => text.length).join(`\n${PART_INDENT}`);
}

function rolesInLines(): string {
  return wrapText(ROLES.map(roleName).join(", "), ROLE_WIDTH, (text) => text.length).join("\n  ");
}

const OPTIONS = {
  sheet: { type: "string", multiple: true },
  quarter: { type: "string", multiple: true },
  service: { type: "string", multiple: true },
  title: { type: "string", multiple: true },
  parts: { type: "string", multiple: true },
  by: { type: "string", multiple: true },
  out: { type: "string", multiple: true },
  column: { type: "string", multiple: true },
  value: { type: "string", multiple: true },
  dates: { type: "string", multiple: true },
  count: { type: "string", multiple: true },
  "repeated-ids": { type: "string", multiple: true },
  "stage-for-all": { type: "string", multiple: true },
  replace: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the command line. What it does not know, or finds twice, is a `CommandError`. */
export function commandOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = parse(args);
  const [log, further] = positionals;
  if (further !== undefined) {
    throw new CommandError(`Only one workbook can be read at a time, so leave out “${further}”.`);
  }
  const [quarter, title, parts, out] = [
    only("quarter", values.quarter),
    only("title", values.title),
    only("parts", values.parts),
    only("out", values.out),
  ];
  return {
    sheets: named("sheet", values.sheet),
    services: named("service", values.service),
    by: named("by", values.by),
    answers: typedAnswers(values),
    replace: values.replace ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    ...(log !== undefined && { log }),
    ...(quarter !== undefined && { quarter }),
    ...(title !== undefined && { title }),
    ...(parts !== undefined && { parts: parts.split(",").map(typedPart) }),
    ...(out !== undefined && { out }),
  };
}

function typedPart(name: string): PartId {
  const part = partNamed(name);
  if (part) return part;
  throw unknownName(
    "parts",
    name.trim(),
    PART_IDS.map((id) => PART_NAMES[id]),
  );
}

function typedAnswers(values: ReturnType<typeof parse>["values"]): TypedAnswers {
  const stageForAll = only("stage-for-all", values["stage-for-all"]);
  const repeatedIds = only("repeated-ids", values["repeated-ids"]);
  return {
    column: named("column", values.column),
    value: named("value", values.value),
    dates: named("dates", values.dates),
    count: named("count", values.count),
    ...(stageForAll !== undefined && { stageForAll }),
    ...(repeatedIds !== undefined && { repeatedIds }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/u.exec(String(error))?.[1] ?? "an option";
    const known = Object.entries(OPTIONS).find(([name]) => option === `--${name}`)?.[1];
    const takes = known?.type === "string" ? "needs a value after it" : "takes no value";
    const what = known ? `The option ${option} ${takes}.` : `There is no option ${option}.`;
    throw new CommandError(`${what} The options are:\n\n${USAGE}`);
  }
}

function only(name: string, values: readonly string[] | undefined): string | undefined {
  if (values && values.length > 1) throw new CommandError(`The option --${name} can be given only once.`);
  return named(name, values)[0];
}

function named(name: string, values: readonly string[] = []): readonly string[] {
  if (values.every((value) => value.trim() !== "")) return values;
  throw new CommandError(`The option --${name} needs a value after it.`);
}

import { namedService, noSuchService } from "../app/log/namedService";
import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { type Day, NO_DAY } from "../engine/calendar/day";
import { type Quarter, parseQuarter, quarterOf } from "../engine/calendar/quarter";
import type { CountedLog } from "../engine/counting/countedLog";
import type { OutcomeRule } from "../engine/procedures/outcomes";
import { type Procedure, type Stage, countedAs } from "../engine/procedures/procedure";
import { extensionLabel, stage2Of } from "../engine/report/rows";
import { listed } from "../engine/text/listed";
import { nameKey } from "../log/spellings/spelling";
import { stageTitles } from "../log/spellings/standard";
import { outcomeMeaning, stageMeaning } from "../log/spellings/values";
import { isBlank } from "./cells";
import { dayArgument, daysArgument } from "./dayArgument";
import { FunctionError } from "./functionError";
import { quotedValue, textOf } from "./quotedValue";
import type { LogArgument } from "./logArgument";

/** A log, and the quarter and service of it that a formula asks for. */
export interface LogQuestion extends Pick<LogArgument, "reading"> {
  readonly counted: CountedLog;
  readonly quarter: Quarter;
  /** As the log spells them; empty for all services. */
  readonly services: readonly string[];
}

/** A log, and the day and service of it that a formula asks for. */
export interface DayQuestion extends Pick<LogQuestion, "counted" | "services"> {
  readonly day: Day;
}

/** What a formula asks of a log about a day, which must be given. */
export function dayQuestion(
  { counted }: LogArgument,
  date: unknown,
  service: unknown,
  counting: WorkbookCounting,
): DayQuestion {
  const day = dayArgument("date", date, counting);
  if (day === undefined) throw new FunctionError("invalidValue", "date: give a day, such as TODAY().");
  return { counted, day, services: servicesArgument(service, counted) };
}

/** A quarter that is a label, or a date in it. Anything else is `#VALUE!`. */
function quarterArgument(value: unknown, counting: WorkbookCounting): Quarter {
  const { firstMonth } = counting.settings.procedure;
  const named = typeof value === "string" ? parseQuarter(value, firstMonth) : undefined;
  if (named) return named;
  const day = daysArgument("quarter", [value], counting)(0);
  if (day > NO_DAY) return quarterOf(day, firstMonth);
  throw new FunctionError(
    "invalidValue",
    `quarter: ${quotedValue(value)} is not a quarter. Use one such as Q4 2021/22, or a date in it.`,
  );
}

export function logQuestion(
  { reading, counted }: LogArgument,
  quarter: unknown,
  service: unknown,
  counting: WorkbookCounting,
): LogQuestion {
  return {
    reading,
    counted,
    quarter: quarterArgument(quarter, counting),
    services: servicesArgument(service, counted),
  };
}

/** The services of an argument that may be left out. */
function servicesArgument(service: unknown, counted: CountedLog): string[] {
  return isBlank(service) ? [] : [serviceArgument(service, counted)];
}

function serviceArgument(value: unknown, counted: CountedLog): string {
  const name = textOf(value).trim();
  const found = namedService(counted, name);
  if (found !== undefined) return found;
  throw new FunctionError("invalidValue", `service: ${noSuchService(counted, name)}`);
}

/** A stage in the report, by any spelling that the log reader knows. */
export function stageArgument(value: unknown, procedure: Procedure): Stage {
  const { reportedStages } = procedure;
  const logged = stageMeaning()(textOf(value));
  // Where escalated complaints are counted with the others of stage 2, there is only one stage 2.
  const general = countedAs("escalated", procedure) === "escalated" ? undefined : "investigative";
  const stage = logged === "stage2" ? general : reportedStages.find((one) => one === logged);
  if (stage) return stage;
  throw new FunctionError(
    "invalidValue",
    `stage: ${quotedValue(value)} is not a stage in the report. Use ${listed(stageTitles(procedure), "or")}.`,
  );
}

/** The stages that a row about extensions covers: the report may put both kinds of stage 2 in one row. */
export function extensionStages(value: unknown, procedure: Procedure): readonly Stage[] {
  const stage2 = stage2Of(procedure);
  const labels = stage2.map((stage) => procedure.stages[stage].label);
  const names = [extensionLabel(stage2, procedure), listed(labels, "or"), BOTH_STAGE_2].map(nameKey);
  const asked = textOf(value);
  const isBoth = names.includes(nameKey(asked)) || stageMeaning()(asked) === "stage2";
  return isBoth ? stage2 : [stageArgument(value, procedure)];
}

/** What the functions' help says, whatever the procedure. */
const BOTH_STAGE_2 = "Investigative or Escalated";

/** An outcome of the procedure, by any spelling that the log reader knows. */
export function outcomeArgument(value: unknown, { outcomes }: Procedure): OutcomeRule {
  const logged = outcomeMeaning()(textOf(value));
  const rule = outcomes.find(({ outcome }) => outcome === logged);
  if (rule) return rule;
  const titles = outcomes.map(({ title }) => title);
  throw new FunctionError(
    "invalidValue",
    `outcome: ${quotedValue(value)} is not an outcome in the report. Use ${listed(titles, "or")}.`,
  );
}

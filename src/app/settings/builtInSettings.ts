import { monthName } from "../../engine/calendar/day";
import type { EscalatedCounting, Procedure } from "../../engine/procedures/procedure";
import { PROCEDURES, PROCEDURE_IDS, type ProcedureId } from "../../engine/procedures/procedures";
import { BANK_HOLIDAYS } from "../../engine/calendar/bankHolidays";
import { capitalised } from "../../engine/text/capitalised";
import { shortDate } from "../dates";
import type { WorkbookSettings } from "./settings";

/** The holidays that come with a procedure, for the settings page. */
export interface BuiltInHolidays {
  /** `Scottish bank holidays`. */
  readonly name: string;
  /** `2019 to 2028`. */
  readonly years: string;
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}

/** The bank holidays of the nation whose bodies follow a procedure. */
export function builtInHolidays(procedure: ProcedureId): BuiltInHolidays {
  const { name, firstYear, lastYear, holidays } = BANK_HOLIDAYS[PROCEDURES[procedure].nation];
  return {
    name: capitalised(name),
    years: `${firstYear} to ${lastYear}`,
    holidays: holidays.map((one) => ({ date: shortDate(one.day), name: one.name })),
  };
}

/** The settings for which each procedure has its own default. */
export type ProcedureWays = Pick<WorkbookSettings, "firstDay" | "firstMonth" | "escalatedCounting">;

/** A procedure to choose, in words. */
export interface ProcedureOption {
  readonly id: ProcedureId;
  readonly name: string;
  readonly source: string;
  /** Its defaults. */
  readonly ways: ProcedureWays;
  readonly firstDays: readonly { readonly key: string; readonly text: string }[];
  readonly escalatedCountings: readonly { readonly key: EscalatedCounting; readonly text: string }[];
}

/** The procedures that the add-in knows. */
export function procedureOptions(): readonly ProcedureOption[] {
  return PROCEDURE_IDS.map((id) => {
    const procedure = PROCEDURES[id];
    const { name, source, firstDay, firstMonth, escalatedCounting, clockStart } = procedure;
    return {
      id,
      name,
      source,
      ways: { firstDay, firstMonth, escalatedCounting },
      firstDays: [
        { key: "1", text: `The day of ${clockStart} is day 1` },
        { key: "0", text: `The day of ${clockStart} is day 0` },
      ],
      escalatedCountings: escalatedCountings(procedure),
    };
  });
}

/** Without a stage of its own, an escalated complaint can only be one of stage 2. */
function escalatedCountings({
  stages,
  reportedStages,
}: Procedure): readonly { readonly key: EscalatedCounting; readonly text: string }[] {
  const isApart = reportedStages.includes("escalated");
  return [
    ...(isApart ? [{ key: "exclusive", text: `As ${stages.escalated.label} only` } as const] : []),
    { key: "withinStage2", text: `As ${stages.investigative.label}${isApart ? "" : " only"}` },
    { key: "atBothStages", text: "At both stages" },
  ];
}

/** The months of the year in order. */
export function monthNames(): readonly string[] {
  return Array.from({ length: 12 }, (_, place) => monthName(place + 1));
}

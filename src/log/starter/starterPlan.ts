import { type DateSystem, serialOfDay } from "../../engine/calendar/serialDate";
import type { Day } from "../../engine/calendar/day";
import type { Holiday } from "../../engine/calendar/holidays";
import type { Field } from "../../engine/complaintLog";
import type { Procedure } from "../../engine/procedures/procedure";
import { BLANK, type CellValue } from "../sheetTable";
import { headerName } from "../spellings/headerSpellings";
import { outcomeTitles, stageTitles } from "../spellings/standard";
import { overdueFormula } from "./overdueFormula";

/** What may be typed into a column. A strict rule refuses anything else; others ask first. */
export interface CellRule {
  readonly allows:
    | { readonly kind: "oneOf"; readonly texts: readonly string[] }
    | { readonly kind: "oneOfCells"; readonly reference: string }
    | { readonly kind: "date" };
  readonly isStrict: boolean;
  readonly message: string;
}

/** A column of a new log. */
export interface StarterColumn {
  readonly field: Field;
  readonly header: string;
  /** In digits. */
  readonly width: number;
  readonly holds: "text" | "date" | "anything";
  readonly rule?: CellRule;
}

/** A new log, as plain data: the log and a sheet of holidays. */
export interface StarterPlan {
  readonly logSheet: string;
  readonly columns: readonly StarterColumn[];
  /** One row for each complaint, or one blank row; dates are numbers of the workbook's date system. */
  readonly rows: readonly (readonly CellValue[])[];
  /** True of a row of the log that is open and past its due day; written for the first of them. */
  readonly overdue: string;
  readonly holidaySheet: string;
  readonly holidays: readonly { readonly date: number; readonly name: string }[];
  /** The services in the drop-down list, to begin with. */
  readonly services: readonly string[];
}

/** What a new log depends on. */
export interface StarterRequest {
  readonly procedure: Procedure;
  readonly holidays: readonly Holiday[];
  /** Names that no sheet of the workbook has yet. */
  readonly logSheet: string;
  readonly holidaySheet: string;
  readonly dateSystem: DateSystem;
  /** Complaints to begin with, by field; days are day numbers. */
  readonly complaints: readonly Partial<Readonly<Record<Field, CellValue>>>[];
}

/** The cells of the holidays' dates and of the services on their sheet, with room for more. */
const HOLIDAY_CELLS = "$A$2:$A$500";
const SERVICE_CELLS = "$D$2:$D$60";

const SERVICES = ["Adult Services", "Children and Families", "Criminal Justice"];

/** Plans a new log: headers in its first row, complaints from the second on. */
export function starterPlan(request: StarterRequest): StarterPlan {
  const { procedure, holidays, logSheet, holidaySheet, dateSystem, complaints } = request;
  const columns = columnsFor(procedure, `${quoted(holidaySheet)}!${SERVICE_CELLS}`);
  const rows: StarterRequest["complaints"] = complaints.length > 0 ? complaints : [{}];
  const date = (day: Day): number => serialOfDay(day, dateSystem);
  const shown = (value: CellValue): CellValue => (typeof value === "number" ? date(value) : value);
  return {
    logSheet,
    columns,
    rows: rows.map((complaint) => columns.map(({ field }) => shown(complaint[field] ?? BLANK))),
    overdue: overdueFormula(
      columns.map(({ field }) => field),
      procedure,
      `${quoted(holidaySheet)}!${HOLIDAY_CELLS}`,
    ),
    holidaySheet,
    holidays: holidays.map(({ day, name }) => ({ date: date(day), name })),
    services: SERVICES,
  };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function columnsFor(procedure: Procedure, services: string): StarterColumn[] {
  const isAcknowledged = procedure.clockStart === "acknowledgement";
  return [
    column("id", 16, "text"),
    column("service", 24, "anything", {
      allows: { kind: "oneOfCells", reference: services },
      isStrict: false,
      message: "This service is not in the list on the holidays sheet. Keep it anyway?",
    }),
    column("type", 24, "anything"),
    dateColumn("received"),
    ...(isAcknowledged ? [dateColumn("acknowledged")] : []),
    column("stage", 15, "anything", oneOf(stageTitles(procedure))),
    dateColumn("escalated"),
    dateColumn("closed"),
    column("outcome", 18, "anything", oneOf(outcomeTitles(procedure))),
    column("extension", 22, "anything", {
      allows: { kind: "oneOf", texts: ["Yes", "No"] },
      isStrict: false,
      message: "Write Yes, No or the agreed date. Keep this anyway?",
    }),
    column("officer", 30, "anything"),
    column("action", 60, "anything"),
  ];
}

function column(field: Field, width: number, holds: StarterColumn["holds"], rule?: CellRule): StarterColumn {
  return { field, header: headerName(field), width, holds, ...(rule && { rule }) };
}

function dateColumn(field: Field): StarterColumn {
  return column(field, 18, "date", {
    allows: { kind: "date" },
    isStrict: true,
    message: "Type a date, such as 31/03/2022.",
  });
}

function oneOf(texts: readonly string[]): CellRule {
  return { allows: { kind: "oneOf", texts }, isStrict: true, message: "Choose from the list." };
}

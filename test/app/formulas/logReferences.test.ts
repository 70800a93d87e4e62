import { AS_FOUND } from "../log/asFound";
import type { Workbook } from "@cj-tech-master/excelts";
import { logFillings } from "../../../src/app/formulas/fillLog";
import { formulasFor } from "../../../src/app/formulas/insertFunction";
import { withPlaces } from "../../../src/app/log/logChoices";
import { NO_CHOICES } from "../../../src/log/choices";
import { type OpenedLog, openLog } from "../../../src/app/log/openLog";
import { HOUSING_OMBUDSMAN_CODE } from "../../../src/engine/procedures/housingOmbudsman";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, HEADERS, fileOf, upheld } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";

/** The last row with a date in columns of the sheet `Log`, which have room down to a row. */
const lastRow = (end: number, ...columns: string[]): string =>
  `MAX(${columns
    .map((one) => `Log!$${one}$1:$${one}$${end}`)
    .map((cells) => `LOOKUP(2,1/(${cells}<>""),ROW(${cells}))`)
    .join(",")})`;
const RANGE = `=COMPLAINTS.UPHELD(Log!$A$1:INDEX(Log!$I$1:$I$20003,${lastRow(20_003, "D", "E")}),`;
/** That there is nothing of stage 2. */
const NONE = 'AND(E2="",F2="")';
const WIDE = [
  ...["Complaint ID", "Date Received", "Stage 1 Date Closed", "Stage 1 Outcome"],
  ...["Date Escalated", "Stage 2 Date Closed", "Stage 2 Outcome"],
];
const WIDE_ROW = ["C1", new Date("2022-01-10T00:00:00Z"), new Date("2022-01-12T00:00:00Z"), "Upheld"];

async function opened(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  change?: (workbook: Workbook) => void,
): Promise<OpenedLog> {
  await openPaneWorkbook(await fileOf(sheets, change));
  const choices = withPlaces(
    NO_CHOICES,
    Object.keys(sheets).map((sheet) => ({ sheet })),
  );
  return openLog({
    ...AS_FOUND,
    ...(Object.keys(sheets).length > 1 && { choices }),
    today: isoDay("2022-04-20"),
  });
}

/** Makes the log on the sheet a table. */
function asTable(totalsRow: boolean) {
  return (workbook: Workbook): void => {
    const sheet = workbook.getWorksheet("Log");
    const rows = [upheld(), upheld({ id: "C2" })];
    const columns = HEADERS.map((name) => ({
      name,
      ...(totalsRow && { totalsRowFunction: "none" as const }),
    }));
    sheet?.addTable({ name: "Complaints", ref: "A1", headerRow: true, totalsRow, columns, rows });
  };
}

const upheldIn = (log: OpenedLog): string => formulasFor(log).get("UPHELD") ?? "";

test("a log is its range from its headers down to its last date, whatever stands beside it", async () => {
  const rows = [upheld(), upheld({ id: "C2" })].map((row) => [...row, null, "a note"]);
  expect(upheldIn(await opened({ Log: [HEADERS, ...rows] }))).toContain(RANGE);
});

test("a log that is a table is the table; without its totals, where it has a row of them", async () => {
  expect(upheldIn(await opened({ Log: [] }, asTable(false)))).toMatch("UPHELD(Complaints[#All],");
  expect(upheldIn(await opened({ Log: [] }, asTable(true)))).toMatch(
    "UPHELD(Complaints[[#Headers],[#Data]],",
  );
});

test("a range begins with the upper one of two header rows", async () => {
  const two = [
    ["", "", "Stage 1", "", "Stage 2", ""],
    ["ID", "Date Received", "Closed", "Outcome", "Closed", "Outcome"],
    [...WIDE_ROW, null, null],
  ];
  expect(upheldIn(await opened({ Log: [["Complaints"], [], ...two] }))).toContain(
    `Log!$A$3:INDEX(Log!$F$1:$F$20005,${lastRow(20_005, "B", "C", "E")})`,
  );
});

test("a log on two sheets is no range: only functions about a complaint can be inserted", async () => {
  const log = await opened({ Adults: [HEADERS, upheld()], Children: [HEADERS, upheld({ id: "C2" })] });
  const formulas = formulasFor(log);
  expect(formulas.get("RECEIVED")).toBeUndefined();
  expect(formulas.get("QUARTER")).toBe("=COMPLAINTS.QUARTER(Adults!D2)");
});

test("Fill my log fills each sheet of a log", async () => {
  const log = await opened({ Adults: [HEADERS, upheld()], Children: [HEADERS, upheld({ id: "C2" })] });
  const fillings = await logFillings(log);
  expect(fillings.map(({ where }) => where)).toEqual([
    "the columns from J on, on the sheet “Adults”",
    "the columns from J on, on the sheet “Children”",
  ]);
});

test("Fill my log adds columns for each stage where both stand in a row", async () => {
  const [filling] = await logFillings(await opened({ Log: [WIDE, WIDE_ROW] }));
  expect(filling?.columns.map(({ header, formulas }) => [header, formulas[0]])).toEqual([
    ["Stage 1 working days", '=IFERROR(COMPLAINTS.WORKING_DAYS(B2,C2,,"Stage 1"),"")'],
    ["Stage 1 due date", '=IFERROR(COMPLAINTS.DUE_DATE(B2,"Stage 1"),"")'],
    ["Stage 1 within target", '=IFERROR(COMPLAINTS.WITHIN_TARGET(B2,C2,"Stage 1"),"")'],
    ["Stage 2 working days", `=IF(${NONE},"",IFERROR(COMPLAINTS.WORKING_DAYS(B2,F2,,"Stage 2",E2),""))`],
    ["Stage 2 due date", `=IF(${NONE},"",IFERROR(COMPLAINTS.DUE_DATE(B2,"Stage 2",E2),""))`],
    ["Stage 2 within target", `=IF(${NONE},"",IFERROR(COMPLAINTS.WITHIN_TARGET(B2,F2,"Stage 2",E2),""))`],
  ]);
});

test("where the clock starts with the acknowledgement, formulas count from it", async () => {
  await openPaneWorkbook(
    await fileOf({
      Log: [
        [...HEADERS, "Date Acknowledged", "Date Escalated"],
        [...upheld(), null, null],
      ],
    }),
  );
  const settings = { ...DEFAULT_SETTINGS, procedure: HOUSING_OMBUDSMAN_CODE };
  const formulas = formulasFor(await openLog({ ...AS_FOUND, settings, today: isoDay("2022-04-20") }));
  expect(formulas.get("WITHIN_TARGET")).toBe(
    "=COMPLAINTS.WITHIN_TARGET(Log!D2,Log!E2,Log!F2,Log!K2,,Log!J2)",
  );
});

test("Fill my log names the columns of a table to the letter, with its signs escaped", async () => {
  const log = await opened({ Log: [] }, (workbook) => {
    const names = [...HEADERS.slice(0, 3), "Date Received [dd/mm/yyyy]", ...HEADERS.slice(4)];
    const columns = names.map((name) => ({ name }));
    workbook
      .getWorksheet("Log")
      ?.addTable({ name: "Complaints", ref: "A1", headerRow: true, columns, rows: [upheld()] });
  });
  const [filling] = await logFillings(log);
  expect(filling?.place).toEqual({ sheet: "Log", table: "Complaints" });
  expect(filling?.columns[0]?.formulas).toEqual([
    `=IFERROR(COMPLAINTS.WORKING_DAYS([@[Date Received '[dd/mm/yyyy']]],[@[Date Closed]],,[@[Stage]]),"")`,
  ]);
});

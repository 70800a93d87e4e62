import type { Random } from "../random";
import { type Row, type Sheet, number, text } from "../sheet";

/** How the rows of a log, its headers among them, lie on the sheets of a workbook. */
export interface Layout {
  readonly name: string;
  readonly canHoldTable: boolean;
  readonly place: (log: LaidOut, random: Random) => readonly Sheet[];
}

/** A log as rows: what is above its headers, they themselves, and what is under them. */
export interface LaidOut {
  readonly sheetName: string;
  readonly above: readonly Row[];
  readonly headers: Row;
  readonly body: readonly Row[];
}

const line = (...cells: string[]): Row => cells.map((cell) => (cell === "" ? undefined : text(cell)));
const plain = ({ above, headers, body }: LaidOut): Row[] => [...above, headers, ...body];
const moved = (rows: readonly Row[], by: number): Row[] =>
  rows.map((row) => (row.length === 0 ? [] : [...Array.from({ length: by }, () => undefined), ...row]));
/** A blank column after each of these. */
const spaced = (rows: readonly Row[], after: readonly number[]): Row[] =>
  rows.map((row) => row.flatMap((cell, at) => (after.includes(at) ? [cell, undefined] : [cell])));

const layout = (name: string, place: Layout["place"], canHoldTable = false): Layout => ({
  name,
  place,
  canHoldTable,
});
const sheetOf = (log: LaidOut, rows: readonly Row[], more: Partial<Sheet> = {}): Sheet => ({
  name: log.sheetName,
  rows,
  ...more,
});

const COVER: Sheet = {
  name: "Cover",
  rows: [
    line("Complaints handling"),
    [],
    line("Prepared for:", "Audit and Scrutiny Panel"),
    line("Owner:", "Customer Services"),
  ],
};
const LISTS: Sheet = {
  name: "Lists",
  rows: [
    line("Stages", "Outcomes", "Yes/No"),
    line("Stage 1", "Upheld", "Yes"),
    line("Stage 2", "Not upheld", "No"),
    line("", "Resolved"),
  ],
};
const SUMMARY: Sheet = {
  name: "Summary",
  rows: [
    line("Row Labels", "Count of Ref"),
    [text("Frontline"), number(12)],
    [text("Investigation"), number(7)],
    [text("Grand Total"), number(19)],
  ],
};
const CHANGES: Sheet = {
  name: "Version control",
  rows: [
    line("Version", "Date", "Changed by", "Change"),
    line("1.0", "01/04/2021", "KM", "First issue"),
    line("1.1", "12/11/2021", "KM", "Column added"),
  ],
};
const CONTACTS: Sheet = {
  name: "Contacts",
  rows: [
    line("Service", "Contact", "Telephone"),
    line("Roads", "D. Muir", "01292 555 0101"),
    line("Housing", "K. Orr", "01292 555 0102"),
  ],
};

export const LAYOUTS: readonly Layout[] = [
  layout("the log alone", (log) => [sheetOf(log, plain(log))], true),
  layout("a cell away from the corner", (log) => [sheetOf(log, [[], ...moved(plain(log), 1)])]),
  layout("far from the corner", (log) => [sheetOf(log, [[], [], [], ...moved(plain(log), 3)])]),
  layout("a cover before it", (log) => [COVER, sheetOf(log, plain(log))], true),
  layout("lists after it", (log) => [sheetOf(log, plain(log)), LISTS]),
  layout("hidden lists before it", (log) => [{ ...LISTS, isHidden: true }, sheetOf(log, plain(log))]),
  layout("a summary before it", (log) => [SUMMARY, sheetOf(log, plain(log))]),
  layout("contacts and changes around it", (log) => [CONTACTS, sheetOf(log, plain(log)), CHANGES]),
  layout("groups above the headers", (log) => {
    const width = log.headers.length;
    const groups = Array.from({ length: width }, (_one, at) =>
      at === 0 ? text("Complaint") : at === 3 ? text("Handling") : at === 6 ? text("Result") : undefined,
    );
    return [sheetOf(log, [...log.above, groups, log.headers, ...log.body])];
  }),
  layout("blank columns between", (log, random) => {
    const width = log.headers.length;
    return [sheetOf(log, spaced(plain(log), [random.whole(1, 3), random.whole(4, width - 2)]))];
  }),
  layout("a filter and hidden columns", (log) => [
    sheetOf(log, plain(log), { hiddenColumns: [1, 3], hasFilter: true }),
  ]),
  layout("empty sheets around it", (log) => [
    { name: "Sheet2", rows: [] },
    sheetOf(log, plain(log)),
    { name: "Sheet3", rows: [] },
  ]),
  layout("a narrow column of numbers before it", (log) => {
    const numbered = log.body.map((row, at): Row => (row.length === 0 ? [] : [number(at + 1), ...row]));
    return [sheetOf(log, [...log.above, [undefined, ...log.headers], ...numbered])];
  }),
  layout("two sheets, one after the other", (log) => {
    const half = Math.floor(log.body.length / 2);
    const rows = (body: readonly Row[]): Row[] => [...log.above, log.headers, ...body];
    return [
      { name: `${log.sheetName} A`, rows: rows(log.body.slice(0, half)) },
      { name: `${log.sheetName} B`, rows: rows(log.body.slice(half)) },
    ];
  }),
  layout("a note beside it", (log) => {
    const note = ["Remember:", "Ring the customer first.", "Use the templates."];
    const rows = plain(log).map((row, at): Row => {
      const cell = note[at - log.above.length - 1];
      const padding = Array.from({ length: log.headers.length - row.length + 2 }, () => undefined);
      return cell === undefined || row.length === 0 ? row : [...row, ...padding, text(cell)];
    });
    return [sheetOf(log, rows)];
  }),
];

export const SHEET_NAMES: readonly string[] = [
  "Sheet1",
  "Complaints",
  "Log",
  "Register 22-23",
  "Data",
  "Export",
  "CRM extract",
  "Main log (live)",
  "Q'ly data",
  "Complaints & Comments",
  "All",
  "qry_Complaints",
];

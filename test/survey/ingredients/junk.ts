import { type Quarter, dateOf } from "../calendar";
import { type Row, number, text } from "../sheet";

/** Where a sheet's own rows stand: how wide the log is, and what is above its columns. */
export interface Around {
  readonly width: number;
  readonly headers: Row;
  readonly quarter: Quarter;
  readonly count: number;
  /** Which column holds the ID. */
  readonly idAt: number;
}

/** Rows of one kind that are no complaints. */
export interface Junk {
  readonly name: string;
  readonly rows: (around: Around) => readonly Row[];
}

const line = (...cells: string[]): Row => cells.map((cell) => (cell === "" ? undefined : text(cell)));
const junk = (name: string, rows: Junk["rows"]): Junk => ({ name, rows });
const year = ({ quarter }: Around): number => dateOf(quarter.first).year;

export const ABOVE: readonly Junk[] = [
  junk("nothing above", () => []),
  junk("a title", () => [line("Complaints Register")]),
  junk("a title and a blank row", (one) => [line(`Customer complaints ${year(one)}`), []]),
  junk("a marking", () => [line("OFFICIAL - SENSITIVE"), line("Complaints and learning log"), []]),
  junk("the filters of a dashboard", () => [
    line("Applied filters:\nStage is not (Blank)\nService is any"),
    [],
  ]),
  junk("the parameters of a report", (one) => [
    line("Report:", "CMP-07 Complaints extract"),
    line("From:", `01/04/${year(one) - 1}`),
    line("To:", `31/12/${year(one) + 1}`),
    line("Printed by:", "jsmith4"),
    [],
  ]),
  junk("instructions", () => [
    line("How to use this log"),
    line("1. Enter every complaint on the day it is received."),
    line("2. Choose the stage and the outcome from the lists."),
    line("3. Do not delete rows."),
    [],
  ]),
  junk("a count", (one) => [[text("Number of records:"), number(one.count)], []]),
  junk("an address", () => [line("", "", "North Isles Council"), line("", "", "Customer Relations"), []]),
  junk("a version", () => [line("Template v3.2 (reviewed annually)", "", "", "Owner: Governance")]),
];

export const UNDER_HEADERS: readonly Junk[] = [
  junk("column numbers", ({ width }) => [Array.from({ length: width }, (_one, at) => number(at + 1))]),
  junk("column letters", ({ width }) => [
    Array.from({ length: width }, (_one, at) => text(`(${String.fromCharCode(97 + (at % 26))})`)),
  ]),
  junk("a blank row", () => [[]]),
];

export const BETWEEN: readonly Junk[] = [
  junk("blank rows", () => [[], []]),
  junk("the headers of a new page", ({ headers }) => [headers]),
  junk("a page's foot and headers", ({ headers }) => [line("", "", "", "Page 2 of 4"), [], headers]),
  junk("a dividing line", ({ width }) => [Array.from({ length: width }, () => text("-----"))]),
  junk("a line that says where an old log ends", () => [
    line("*** entries below moved from the old system ***"),
  ]),
];

export const BELOW: readonly Junk[] = [
  junk("nothing below", () => []),
  junk("an end", () => [[], line("End of report")]),
  junk("a foot note", () => [[], line("* Extensions are authorised by the Head of Service.")]),
  junk("a key", () => [[], line("Key"), line("FL", "Frontline"), line("INV", "Investigation")]),
  junk("where it came from", () => [line("Source: Lagan CRM, extracted 12/04/2022 at 09:14")]),
  junk("a count below", ({ count }) => [[], line(`${count} rows`)]),
  junk("a notice", () => [[], [], line("This document contains personal data. Do not forward.")]),
  junk("numbers made ready for complaints to come", ({ idAt, width }) =>
    Array.from({ length: 15 }, (_row, index) =>
      Array.from({ length: width }, (_one, at) => (at === idAt ? text(`NEW-${index + 1}`) : undefined)),
    ),
  ),
  junk("formulas made ready that give nothing", ({ width }) =>
    Array.from({ length: 12 }, () =>
      Array.from({ length: width }, () => ({ value: "", formula: 'IF(ISBLANK(ZZ1),"","")' })),
    ),
  ),
];

import {
  type HostileFile,
  BROKEN_TABLE,
  DAMAGED,
  SHEET,
  TEXTS,
  TOO_LARGE,
  replaced,
  text,
} from "../hostileFile";
import { tableText } from "../wholeLog";

const after = (rows: string): (() => Uint8Array) => replaced(SHEET, "</sheetData>", `${rows}</sheetData>`);
const cell = (place: string, value: string): string =>
  `<row r="${place.replace(/\D/gu, "")}"><c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c></row>`;
const outcome = (value: string): (() => Uint8Array) =>
  replaced(
    SHEET,
    "</row></sheetData>",
    `<c r="F5" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c></row></sheetData>`,
  );
const LONGEST = 32_767;
const header = (sign: string): (() => Uint8Array) =>
  replaced(
    SHEET,
    "</row>",
    `<c r="G1" t="inlineStr"><is><t xml:space="preserve">x${sign.repeat(LONGEST - 2)}x</t></is></c></row>`,
  );

const REPORTS: Readonly<Record<string, () => Uint8Array>> = {
  "a cell of 32,767 blanks": outcome(" ".repeat(LONGEST)),
  "twenty thousand rows with nothing in them": after(
    Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 6}"/>`).join(""),
  ),
  "rows of every height": after(
    Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 6}" ht="${at / 100}" customHeight="1"/>`).join(
      "",
    ),
  ),
  "a thousand areas that are merged": replaced(
    SHEET,
    '<mergeCell ref="H1:I1"/>',
    Array.from({ length: 1000 }, (_, at) => `<mergeCell ref="H${at + 1}:I${at + 1}"/>`).join(""),
  ),
  "the whole sheet merged, but for the log": replaced(SHEET, "H1:I1", "H1:XFD1048576"),
};

const REFUSED: Readonly<Record<string, () => Uint8Array>> = {
  "row 99,999,999": after('<row r="99999999"><c><v>1</v></c></row>'),
  "row 1,048,577": after('<row r="1048577"/>'),
  "row 0": after('<row r="0"/>'),
  "row -1": after('<row r="-1"/>'),
  "row 1e3": after('<row r="1e3"/>'),
  "row 6.5": after('<row r="6.5"/>'),
  "a row with a number of a thousand digits": after(`<row r="${"9".repeat(1000)}"/>`),
  "column XFE": after('<row r="6"><c r="XFE6"><v>1</v></c></row>'),
  "column ZZZZ": after('<row r="6"><c r="ZZZZ6"><v>1</v></c></row>'),
  "a row that comes twice": after('<row r="5"><c r="A5"><v>1</v></c></row>'),
  "rows that go back": after(
    '<row r="7"><c r="J7"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
  ),
  "20,000 cells in a row": after(`<row r="6">${"<c/>".repeat(20_000)}</row>`),
};

export const LIMITS: readonly HostileFile[] = [
  ...Object.entries(REPORTS).map(([about, make]): HostileFile => ({ about, make, ends: "report" })),
  ...Object.entries(REFUSED).map(([about, make]): HostileFile => ({ about, make, ends: DAMAGED })),
  { about: "a cell of 32,767 dashes", make: outcome("-".repeat(LONGEST)), ends: "report" },
  { about: "a cell of 32,767 zeros", make: outcome("0".repeat(LONGEST)), ends: "report" },
  { about: "the last row of a sheet", make: after(cell("J1048576", "x")), isSlow: true, ends: "report" },
  {
    about: "the last column of a sheet",
    make: replaced(SHEET, "</row>", '<c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>'),
    ends: /^“Log” has something in the last column of the sheet, XFD, .*Clear that column and try again\.\n$/u,
  },
  {
    about: "a shared text of 32,768 letters",
    make: replaced(TEXTS, "Partially Upheld", "x".repeat(LONGEST + 1)),
    ends: DAMAGED,
  },
  { about: "a header of 32,765 dashes", make: header("-"), ends: "report" },
  { about: "a header of 32,765 points", make: header("."), ends: "report" },
  { about: "a header of 32,765 underscores", make: header("_"), ends: "report" },
  { about: "a header of 32,765 blanks within", make: header(" "), ends: "report" },
  { about: "a cell of 32,768 letters", make: outcome("x".repeat(LONGEST + 1)), ends: DAMAGED },
  { about: "a cell of ten million letters", make: outcome("x".repeat(10_000_000)), ends: DAMAGED },
  {
    about: "a table of 16,385 columns",
    name: "wide.csv",
    make: text(`${tableText()}\r\n${",".repeat(16_384)}`),
    ends: TOO_LARGE,
  },
  {
    about: "a table with a cell of 32,768 letters",
    name: "cell.csv",
    make: text(tableText().replace("Partially Upheld", "x".repeat(LONGEST + 1))),
    ends: BROKEN_TABLE,
  },
  {
    about: "a table with 32,767 quotation marks",
    name: "quotes.csv",
    make: text(`${tableText()}\r\nC5,"${'"'.repeat(LONGEST)},`),
    ends: BROKEN_TABLE,
  },
  {
    about: "a table with a million blank lines",
    name: "blank.csv",
    make: text(`${tableText()}${"\r\n".repeat(1_000_000)}`),
    ends: "report",
  },
  {
    about: "a table with more lines than a sheet has rows",
    name: "long.csv",
    make: text(`${tableText()}${"\r\n".repeat(1_048_577)}x,y`),
    ends: TOO_LARGE,
  },
];

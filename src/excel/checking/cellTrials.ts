import { cellAddress } from "../address";
import { textAsText } from "../writing/cellInput";
import { type ExcelTrial, type Scratch, calculatedValues, cellsBack, firstDifference } from "./excelTrial";

/** Texts that Excel would make something else of if they were typed. */
const TEXTS = [
  ["=1+1", "+1", "-1", "@x"],
  ["1/2", "TRUE", "12%", "00123"],
  ["101003000001", "1E3", "'quoted", "\ttab"],
  ["3/4/2022", "#N/A", "£5", "line one\nline two"],
];

/** The formats that a report and a log have. */
const FORMATS = [
  ["0", "0%", "0.0%"],
  ["0.0", "dd/mm/yyyy", "@"],
];

/** 1 February 2022. */
const DAY = 44_593;

/** More cells than Microsoft's library sends in one piece. */
const LONG_BLOCK = { rows: 600, columns: 4 };

async function readValues({ context, sheet }: Scratch, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values;
}

/** What cells hold, and what becomes of what is put into them. */
export const CELL_TRIALS: readonly ExcelTrial[] = [
  {
    name: "Texts of a log stay the texts that they are",
    run: async (scratch) => {
      scratch.sheet.getRange("A1:D4").values = TEXTS.map((line) => line.map(textAsText));
      return firstDifference(cellsBack(TEXTS, await readValues(scratch, "A1:D4"), cellAddress));
    },
  },
  {
    name: "Numbers and blanks stay what they are",
    run: async (scratch) => {
      const numbers = [
        [0, 1.5, ""],
        [-3, 1e-9, 123456789012],
      ];
      scratch.sheet.getRange("A1:C2").values = numbers;
      return firstDifference(cellsBack(numbers, await readValues(scratch, "A1:C2"), cellAddress));
    },
  },
  {
    name: "Excel tells what a cell shows",
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "0.0%"]];
      range.values = [["03/04/2022", 0.125]];
      range.load("text");
      await context.sync();
      // By the settings of its user, Excel may put a comma for the point.
      const got = range.text.map((line) => line.map((text) => text.replace(",", ".")));
      return firstDifference(cellsBack([["03/04/2022", "12.5%"]], got, cellAddress));
    },
  },
  {
    name: "Number formats stay as they were set",
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:C2");
      range.numberFormat = FORMATS;
      range.load("numberFormat");
      await context.sync();
      return firstDifference(cellsBack(FORMATS, range.numberFormat, cellAddress));
    },
  },
  {
    name: "Dates written as numbers stay those days",
    run: async (scratch) => {
      const range = scratch.sheet.getRange("A1");
      range.numberFormat = [["dd/mm/yyyy"]];
      range.values = [[DAY]];
      return firstDifference(cellsBack([[DAY]], await readValues(scratch, "A1"), cellAddress));
    },
  },
  {
    name: "Formulas are calculated",
    run: async (scratch) => {
      scratch.sheet.getRange("A1:B1").formulas = [[2, "=A1*21"]];
      const got = await calculatedValues(() => readValues(scratch, "A1:B1"));
      return firstDifference(cellsBack([[2, 42]], got, cellAddress));
    },
  },
  {
    name: "Long blocks of cells arrive whole",
    run: async (scratch) => {
      const { rows, columns } = LONG_BLOCK;
      const block = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => row * columns + column + 1),
      );
      scratch.sheet.getRangeByIndexes(0, 0, rows, columns).values = block;
      return firstDifference(cellsBack(block, await readValues(scratch, `A1:D${rows}`), cellAddress));
    },
  },
  {
    name: "Cells can be emptied again",
    run: async (scratch) => {
      const range = scratch.sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.clear();
      return firstDifference(cellsBack([["", ""]], await readValues(scratch, "A1:B1"), cellAddress));
    },
  },
];

import {
  CHECKED_NAMES,
  type CheckedExcel,
  type CheckedLine,
  checkExcel,
} from "../../../src/app/checkExcel/checkExcel";
import { checkedText } from "../../../src/app/checkExcel/checkedText";
import { recountFormulas } from "../../../src/app/settings/workbookCounting";
import { localAddress } from "../../../src/workbench/book/address";
import { sheetId } from "../../../src/workbench/book/book";
import type { AddInFunctions } from "../../../src/workbench/formulas/addInFunctions";
import { ownFunctions } from "../../../src/workbench/formulas/ownFunctions";
import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { isoDay } from "../../engine/calendar/isoDay";
import { sampleBook, sheetNames } from "../../excel/logBook";
import { associateFunctions } from "../../functions/associateFunctions";

const TODAY = isoDay("2022-04-20");

let functions: Pick<AddInFunctions, "metadata" | "numberFormats">;
beforeAll(async () => {
  const { metadata, numberFormats } = await ownFunctions();
  functions = { metadata, numberFormats };
  (await sampleBook()).activate();
  await associateFunctions();
  // Excel has what calculates: it is not loaded while a trial waits for its formulas.
  await import("../../../src/workbench/formulas/calculate");
});

type Break = (workbook: WorkbenchWorkbook) => void;

/** The events of the workbook, as Excel tells of them, and its formulas, calculated as they are written. */
function playLife(workbook: WorkbenchWorkbook, called = functions): () => void {
  const { book } = workbook;
  let isChanged = false;
  book.onWritten = (range) => {
    isChanged = true;
    const details = { address: localAddress(range), changeType: "RangeEdited", triggerSource: "Unknown" };
    tell(book.events.messageFor({ name: "DataChanged", sheetId: sheetId(range.sheet), details }));
  };
  const timer = setInterval(() => {
    if (!isChanged) return;
    isChanged = false;
    void workbook.calculate({ functions: called });
  }, 20);
  return () => {
    clearInterval(timer);
  };
}

interface EventMessage {
  readonly ArrayData: readonly (readonly unknown[])[];
}

/** Microsoft's library takes messages of events by a function that it has for tests. */
interface TestedLibrary {
  _testTriggerRichApiMessageEvent(message: object): void;
}

function tell(message: object | undefined): void {
  if (!message) return;
  const entries = (message as EventMessage).ArrayData.map(
    ([messageCategory, messageType, targetId, text, id]) => ({
      ...{ messageCategory, messageType, targetId, id },
      message: text,
    }),
  );
  const { OfficeExtension: library } = globalThis as unknown as { OfficeExtension: TestedLibrary };
  setTimeout(() => {
    library._testTriggerRichApiMessageEvent({ entries });
  }, 0);
}

type Checked = CheckedExcel & { readonly workbook: WorkbenchWorkbook };

/** Checks an Excel in which something is broken, on the sample log's workbook. */
async function checked(breakIt: Break = () => undefined, called = functions): Promise<Checked> {
  const workbook = await sampleBook();
  workbook.activate();
  await recountFormulas();
  const stop = playLife(workbook, called);
  breakIt(workbook);
  try {
    return { ...(await checkExcel(TODAY)), workbook };
  } finally {
    stop();
  }
}

const wrongLines = ({ lines }: CheckedExcel): string[] =>
  lines.filter(({ verdict }) => verdict === "wrong").map(({ name }) => name);

const ignoring =
  (...members: string[]): Break =>
  ({ plays }) => {
    plays.ignored = new Set(members);
  };
const answering =
  (member: string, answer: (value: unknown) => unknown): Break =>
  ({ plays }) => {
    plays.answered = new Map([[member, answer]]);
  };
const failing =
  (typeName: string, member: string): Break =>
  ({ failAt }) => {
    failAt(typeName, member, "GeneralException");
  };

test("in the workbench every line is right, and the workbook is as it was", async () => {
  const { lines, about, workbook } = await checked();
  expect(lines.map(({ name }) => name)).toEqual(CHECKED_NAMES);
  expect(lines.filter(({ verdict }) => verdict !== "right")).toEqual([]);
  expect(sheetNames(workbook)).toEqual(sheetNames(await sampleBook()));
  expect([...workbook.book.settings.keys()]).toEqual([]);
  expect(about.join("\n")).toMatch(/Host: Excel[^]*Complaints Monitor: version \d+\.\d+\.\d+, build/);
});

test("each line is told as it comes, and all can be copied as text", async () => {
  const workbook = await sampleBook();
  workbook.activate();
  workbook.plays.hasFunctions = false;
  const told: CheckedLine[] = [];
  const stop = playLife(workbook);
  const result = await checkExcel(TODAY, (line) => told.push(line));
  stop();
  expect(told).toEqual(result.lines);
  const text = checkedText(result);
  expect(text.split("\n").length).toBeGreaterThan(CHECKED_NAMES.length);
  expect(text).toContain("✓ Texts of a log stay the texts that they are");
  expect(text).toMatch(/– Functions of the add-in .* This Excel has no functions of add-ins\./);
});

/** Values of cells, with one in the place of another. */
function changed(values: unknown, from: unknown, to: unknown): unknown {
  if (!Array.isArray(values)) return values;
  return values.map((line: unknown) =>
    Array.isArray(line) ? line.map((value: unknown) => (value === from ? to : value)) : line,
  );
}

/** What breaks each line: something is passed over, answered wrongly, or fails. */
const BROKEN: readonly (readonly [name: RegExp, Break])[] = [
  [/^A worksheet can be added/, failing("WorksheetCollection", "add")],
  [/^Texts of a log/, answering("Range.values", (values) => changed(values, "=1+1", 2))],
  [/^Texts of a log/, answering("Range.values", (values) => changed(values, "00123", 123))],
  [/^Numbers and blanks/, answering("Range.values", (values) => changed(values, -3, 3))],
  [/^Excel tells what a cell shows/, answering("Range.text", (texts) => changed(texts, "12.5%", "0.125"))],
  [/^Number formats/, ignoring("Range.numberFormat")],
  [/^Dates written/, answering("Range.values", (values) => changed(values, 44_593, "01/02/2022"))],
  [/^Formulas are calculated/, answering("Range.values", (values) => changed(values, 42, 41))],
  [/^Long blocks/, answering("Range.values", (values) => changed(values, 2400, ""))],
  [/^The used part/, answering("Range.rowIndex", (row) => (row === 3 ? 0 : row))],
  [/^Cells can be emptied/, ignoring("Range.clear")],
  [/^A table is made/, failing("TableCollection", "add")],
  [/^A table is given a name/, ignoring("Table.name")],
  [/^A table is given a name/, failing("Table", "convertToRange")],
  [/^Drop-down/, ignoring("DataValidation.rule")],
  [/^Conditional/, failing("ConditionalFormatCollection", "add")],
  [/^Fonts/, ignoring("RangeFont.bold")],
  [/^Fonts/, ignoring("RangeFill.color")],
  [/^Several areas/, answering("RangeFont.bold", () => true)],
  [/^Parts of a range/, answering("Range.address", () => "A1")],
  [/^Hidden rows/, answering("Range.rowHidden", () => true)],
  [/^Hidden rows/, failing("Range", "getRowProperties")],
  [/^Sheets and names/, answering("Worksheet.visibility", () => "Hidden")],
  [/^What a sheet held/, ignoring("Range.setCellProperties")],
  [/^Headings have a style/, ignoring("Range.style")],
  [/^Headings have a style/, ignoring("RangeAreas.style")],
  [/^Charts are drawn/, ignoring("ChartTitle.text")],
  [/^Charts are drawn/, failing("ChartCollection", "add")],
  [/^Charts are drawn/, ignoring("Chart.delete")],
  [/^Lines/, ignoring("RangeBorder.color")],
  [/^Columns are/, ignoring("RangeFormat.columnWidth")],
  [/^Merged/, ignoring("Range.merge")],
  [/^Grid lines/, ignoring("WorksheetFreezePanes.freezeRows")],
  [/^Paper/, ignoring("PageLayout.leftMargin")],
  [/^Paper/, ignoring("HeaderFooter.rightFooter")],
  [/^A sheet is printed/, ignoring("PageLayout.zoom")],
  [/^The print area/, ignoring("PageLayout.setPrintTitleRows")],
  [/^The print area/, answering("PageBreak.rowIndex", () => 0)],
  [/^Names of a sheet/, answering("NamedItem.formula", () => "=#REF!")],
  [/^Names of a sheet/, ignoring("NamedItem.delete")],
  [/^Names of a sheet/, failing("NamedItemCollection", "add")],
  [
    /^A sheet keeps/,
    answering("WorksheetCustomProperty.value", (value) => (value === "scratch" ? value : "")),
  ],
  [/^The workbook keeps/, failing("SettingCollection", "add")],
  [/^A change/, ({ book }) => Object.assign(book.events, { messageFor: () => undefined })],
  [/^A cell can be selected/, ignoring("Range.select")],
  [/^A protected sheet/, ignoring("WorksheetProtection.protect")],
  [/^Dates are numbered/, answering("FunctionResult.value", () => 1461)],
  [/^A write of several steps/, answering("Range.values", (values) => changed(values, 702, 2))],
  [/^The workbook can be calculated/, failing("Application", "calculate")],
];

test.each(BROKEN)("a line is wrong where what it tries is broken: %s", async (name, breakIt) => {
  const wrong = wrongLines(await checked(breakIt));
  expect(wrong).toContainEqual(expect.stringMatching(name));
  // What else rests on it may be wrong as well; the rest is not.
  expect(wrong.length).toBeLessThanOrEqual(4);
});

test("each line can be seen to break", () => {
  const broken = CHECKED_NAMES.filter((name) => BROKEN.some(([pattern]) => pattern.test(name)));
  const others = CHECKED_NAMES.filter((name) => !broken.includes(name));
  // These two have tests of their own, below.
  expect(others).toEqual([
    expect.stringMatching(/^Functions of the add-in/),
    expect.stringMatching(/^The sheet on which all was tried/),
  ]);
});

test("the line on functions is wrong where an error value kills a formula over a log", async () => {
  const { allowErrorForDataTypeAny, ...metadata } = functions.metadata as unknown as Record<string, unknown>;
  expect(allowErrorForDataTypeAny).toBe(true);
  const called = { ...functions, metadata: metadata as unknown as AddInFunctions["metadata"] };
  expect(wrongLines(await checked(undefined, called))).toEqual([
    expect.stringMatching(/^Functions of the add-in/),
  ]);
});

test("the last line is wrong where the sheet can't be taken away, and the next try takes it away", async () => {
  const result = await checked(failing("Worksheet", "delete"));
  expect(wrongLines(result)).toEqual([expect.stringMatching(/^The sheet on which all was tried/)]);
  const { workbook } = result;
  const left = sheetNames(workbook);
  const bytes = await workbook.save();
  const reopened = await openWorkbook(bytes);
  reopened.activate();
  const stop = playLife(reopened);
  await checkExcel(TODAY);
  stop();
  expect(left.length).toBeGreaterThan(sheetNames(reopened).length);
  expect(sheetNames(reopened)).toEqual(sheetNames(await sampleBook()));
});

test("a workbook whose structure is protected is refused before anything is tried", async () => {
  const workbook = await sampleBook();
  Object.assign(workbook.book, { isStructureProtected: true });
  workbook.activate();
  await expect(checkExcel(TODAY)).rejects.toThrow(/structure of this workbook is protected/);
  expect(sheetNames(workbook)).toEqual(sheetNames(await sampleBook()));
});

test("it stops where a cell is edited, says what was not tried, and touches no other sheet", async () => {
  const before = await sampleBook();
  const { lines, workbook } = await checked(({ plays, traffic }) => {
    const roundTrip = traffic.roundTrips + 12;
    plays.refusal = { roundTrip, times: 1000, code: "InvalidOperationInCellEditMode" };
  });
  expect(lines.filter(({ verdict }) => verdict === "notTried").length).toBeGreaterThan(5);
  expect(lines.find(({ verdict }) => verdict === "wrong")?.came).toMatch(/editing a cell/);
  const cells = ({ book }: WorkbenchWorkbook): unknown => book.file.worksheets[0]?.getSheetValues();
  expect(cells(workbook)).toEqual(cells(before));
});

test("with a chart sheet in front it is tried all the same", async () => {
  const { lines } = await checked(({ plays }) => (plays.chartSheetInFront = true));
  expect(lines.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
});

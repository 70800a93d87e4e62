import { type Cell as FileCell, ValueType } from "@cj-tech-master/excelts";
import { valueOf } from "../../../src/workbench/book/cellValues";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { throughExcel } from "../../workbench/throughExcel";
import { REPORT_NAME, logBook, report, saved, upheld } from "../logBook";

const TEXTS: readonly (readonly [string, string])[] = [
  ["a formula", "=1"],
  ["a formula of a function", '=HYPERLINK("http://example.org")'],
  ["a plus", "+1"],
  ["a minus", "-1"],
  ["a minus and words", "-none so far"],
  ["an at sign", "@x"],
  ["a tab", "a\tb"],
  ["a leading apostrophe", "'quoted"],
  ["two leading apostrophes", "''quoted"],
  ["what looks like a day", "1/2"],
  ["what looks like a date", "2022-03-04"],
  ["what looks like a month", "Mar 2022"],
  ["what looks like a time", "10:30"],
  ["what looks like a logical value", "TRUE"],
  ["what looks like a percentage", "12%"],
  ["what looks like money", "$12"],
  ["what looks like a number", "1,234.50"],
  ["what looks like a power", "1E5"],
  ["what looks like a formula error", "#N/A"],
  ["12 digits", "202200000123"],
  ["16 digits", "1234567890123456"],
  ["leading zeros", "00017"],
  ["emoji", "👩‍👩‍👧 résumé 😀"],
  ["right-to-left writing", "שלום ‏عربى"],
  ["line breaks", "one\ntwo\n\nthree"],
  ["signs of XML", '<b>&amp; "x"</b> ]]>'],
  ["spaces within", "a  b"],
];

/** The cells of a saved report that hold a text. */
async function savedCells(workbook: Awaited<ReturnType<typeof logBook>>): Promise<FileCell[]> {
  const cells: FileCell[] = [];
  (await saved(workbook)).getWorksheet(REPORT_NAME)?.eachRow((row) => {
    row.eachCell((cell) => cells.push(cell));
  });
  return cells.filter(({ type }) => type !== ValueType.Merge);
}

/** What Excel says the cells of the report hold. */
async function values(workbook: Awaited<ReturnType<typeof logBook>>): Promise<unknown[][]> {
  return throughExcel(workbook, async (context) => {
    const used = context.workbook.worksheets.getItem(REPORT_NAME).getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

describe("a text of the log arrives in the report as that very text", () => {
  test.each(TEXTS)("%s: %j", async (_, text) => {
    const workbook = await logBook([upheld({ id: text, type: text, officer: text, action: text })]);
    await report(workbook);
    const lines = await values(workbook);
    const listed = lines.find(([id]) => id === text);
    expect([0, 1, 3, 6].map((column) => listed?.[column])).toEqual([text, text, text, text]);
    const cells = (await savedCells(workbook)).filter(({ value }) => value === text);
    expect(cells).toHaveLength(4);
    expect(cells.map(({ type }) => type)).toEqual(Array(4).fill(ValueType.String));
    expect(cells.map(({ numFmt }) => numFmt ?? "General")).toEqual(Array(4).fill("General"));
  });

  test("32,767 characters, as many as a cell holds", async () => {
    const text = `=${"word ".repeat(6553)}x`;
    expect(text).toHaveLength(32_767);
    const workbook = await logBook([upheld({ action: text })]);
    await report(workbook);
    expect((await savedCells(workbook)).filter(({ value }) => value === text)).toHaveLength(1);
  });

  test.each(TEXTS.filter(([, text]) => !text.includes("\n")))("as the title, %s: %j", async (_, title) => {
    const workbook = await logBook();
    await report(workbook, { title });
    expect((await values(workbook))[0]?.[0]).toBe(title);
    const [first] = await savedCells(workbook);
    expect([first?.value, first?.type]).toEqual([title, ValueType.String]);
  });
});

test("what looks like a sign that a file escapes stays what it is, in the report and in the log", async () => {
  const text = "_x000D_ and _x0041_, \r\n and a real end of line";
  const workbook = await logBook();
  await throughExcel(workbook, async (context) => {
    context.workbook.worksheets.getItem("Log").getRange("I2").values = [[text]];
    await context.sync();
  });
  await report(workbook);
  // The file's library does not resolve such signs in texts that stand in their cells; Excel does.
  const again = await openWorkbook(await workbook.save());
  expect(valueOf(again.book.file.getWorksheet("Log")?.getCell("I2"), again.book)).toBe(text);
  expect((await values(again)).flat()).toContain(text);
});

test("a complaint's ID that is a number in the log has no decimals or thousands in the report", async () => {
  const workbook = await logBook([upheld({ id: 202200000123 })]);
  await report(workbook);
  expect((await savedCells(workbook)).map(({ value }) => value)).toContain("202200000123");
});

test("no cell of a report holds a formula", async () => {
  const workbook = await logBook([upheld({ id: "=1", action: "=2" })]);
  await report(workbook, { title: "=3" });
  expect((await savedCells(workbook)).filter(({ type }) => type === ValueType.Formula)).toEqual([]);
});

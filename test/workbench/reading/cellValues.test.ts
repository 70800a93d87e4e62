import { runExcel } from "../../../src/excel/host/runExcel";
import { changed, inline, number, rawParts, row, zipped } from "./rawWorkbook";
import { readFormats, readValues } from "./readValues";

const valuesOf = (cells: string): Promise<unknown[][]> => readValues(zipped(rawParts(`<row>${cells}</row>`)));

describe("the system of dates is read however yes and no are written", () => {
  test.each([
    ['date1904="1"', 0],
    ['date1904="true"', 0],
    ['date1904=" TRUE "', 0],
    ["date1904='1'", 0],
    ['date1904="0"', 1462],
    ['date1904="false"', 1462],
    ['codeName="ThisWorkbook" date1904="true" defaultThemeVersion="124226"', 0],
  ])("<workbookPr %s/>", async (attributes, epoch) => {
    const parts = changed(rawParts(), "xl/workbook.xml", (xml) =>
      xml.replace("<workbookPr/>", `<workbookPr ${attributes}/>`),
    );
    await readValues(zipped(parts));
    const found = await runExcel(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      return day.value;
    });
    expect(found).toBe(epoch);
  });
});

describe("logicals are read as they are written", () => {
  test.each([
    ['<c t="b"><v>1</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="b"><v>true</v></c>', true],
    ['<c t="b"><v>false</v></c>', false],
    ['<c t="b"><v> FALSE\n</v></c>', false],
    ['<c t="b"><f>1=2</f><v>false</v></c>', false],
    ['<c t="b"><f>1=1</f><v>True</v></c>', true],
    ['<c t="b"><f t="shared" si="0" ref="A1:A2">1=1</f><v>0</v></c>', false],
  ])("%s", async (cell, value) => {
    expect(await valuesOf(`${cell}<c><v>1</v></c>`)).toEqual([[value, 1]]);
  });
});

describe("a number is a number whatever its format", () => {
  const format = (code: string): Record<string, string | Uint8Array> =>
    changed(
      rawParts(row(1, [number(0, 1, "101003000042"), number(1, 1, "44571.5")])),
      "xl/styles.xml",
      (xml) =>
        xml
          .replace(
            "<fonts",
            `<numFmts count="1"><numFmt numFmtId="200" formatCode="${code}"/></numFmts><fonts`,
          )
          .replace('numFmtId="14"', 'numFmtId="200"'),
    );
  test.each(["dd/mm/yyyy", "[$-F800]dddd, mmmm dd, yyyy", "mm:ss.0", "yyyy", "0.00E+00", "@", "[h]:mm"])(
    "under the format %s",
    async (code) => {
      const bytes = zipped(format(code));
      expect(await readValues(bytes)).toEqual([[101003000042, 44571.5]]);
      expect(await readFormats(bytes)).toEqual([[code, code]]);
    },
  );

  test("with exponents, signs and blanks around it", async () => {
    const cells = ["1.01003000042E11", " 7 ", "-0.5", "1e-7", "44561.99999999999"];
    expect(await valuesOf(cells.map((value) => `<c><v>${value}</v></c>`).join(""))).toEqual([
      [101003000042, 7, -0.5, 1e-7, 44561.99999999999],
    ]);
  });

  test("a day that is written as a date is the number of the day", async () => {
    const cells = ["2022-01-10", "2022-01-10T12:00:00", "2022-01-10T12:00:00.000Z"];
    expect(await valuesOf(cells.map((value) => `<c t="d"><v>${value}</v></c>`).join(""))).toEqual([
      [44571, 44571.5, 44571.5],
    ]);
  });
});

describe("signs that files write as _x000D_ are the signs themselves", () => {
  test.each([
    ["in a text of the cell's own", inline(0, 1, "Date_x000D_ Received"), "Date\r Received"],
    ["in small letters", inline(0, 1, "Up_x000d_held"), "Up\rheld"],
    ["in capitals", inline(0, 1, "Up_X000D_held"), "Up\rheld"],
    ["in the result of a formula", '<c t="str"><f>A9</f><v>Upheld_x000D_</v></c>', "Upheld\r"],
    [
      "in the runs of a text",
      '<c t="inlineStr"><is><r><t>Up_x000D_</t></r><r><t>held</t></r></is></c>',
      "Up\rheld",
    ],
    [
      "in a text in another kind of section",
      '<c t="inlineStr"><is><t><![CDATA[A_x0026_B & C]]></t></is></c>',
      "A&B & C",
    ],
    ["several at once, of other signs", inline(0, 1, "_x0009_a_x000A_b_x00A0_"), "\ta\nb\u00a0"],
    ["a text that only looks so", inline(0, 1, "_x005F_x000D_"), "_x000D_"],
    ["an underscore like any other", inline(0, 1, "A_x1_ B_000D_"), "A_x1_ B_000D_"],
  ])("%s", async (_, cell, text) => {
    expect(await valuesOf(cell)).toEqual([[text]]);
  });
});

test("texts are read where programs put them in other places than Excel does", async () => {
  const cells = [
    "<c><is><t>without its type</t></is></c>",
    '<c t="inlineStr"><v>in the value</v></c>',
    '<c t="str"><v>without a formula</v></c>',
    '<c t="inlineStr"><is><t xml:space="preserve"> blanks </t></is></c>',
    '<c t="e"><v>#N/A</v></c>',
  ];
  expect(await valuesOf(cells.join(""))).toEqual([
    ["without its type", "in the value", "without a formula", " blanks ", "#N/A"],
  ]);
});

test("cells and rows are where they say, or one after the other", async () => {
  const rows = `<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="3"><c r="b3"><v>5</v></c></row><row><c><v>6</v></c></row>`;
  expect(await readValues(zipped(rawParts(rows)))).toEqual([
    [1, "", 3, 4],
    ["", "", "", ""],
    ["", 5, "", ""],
    [6, "", "", ""],
  ]);
});

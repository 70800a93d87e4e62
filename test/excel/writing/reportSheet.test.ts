import { type Cell as FileCell, ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { partTexts } from "../../workbench/parts";
import { throughExcel } from "../../workbench/throughExcel";
import { Q4, REPORT_NAME, logBook, report, sampleBook, saved, upheld } from "../logBook";

/** The report of the sample log, as the saved file holds it. */
async function sampleSheet(): Promise<Worksheet> {
  const workbook = await sampleBook();
  await report(workbook);
  return sheetOf(await saved(workbook));
}

function sheetOf(file: Awaited<ReturnType<typeof saved>>): Worksheet {
  const sheet = file.getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  return sheet;
}

function rowOf(sheet: Worksheet, label: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (found === 0 && row.getCell(1).value === label) found = number;
  });
  if (found === 0) throw new Error(`There is no row “${label}”.`);
  return found;
}

describe("the figures in a report's cells", () => {
  test("are the exact numbers of the figures, each in its own format", async () => {
    const workbook = await sampleBook();
    await report(workbook);
    const { plan } = await prepareReport({ ...Q4, places: [{ sheet: "Complaints Log" }] });
    const sheet = sheetOf(await saved(workbook));
    const formats = new Set<string>();
    plan.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell.kind !== "number") return;
        const written = sheet.getCell(row + 1, column + 1);
        expect([written.value, written.numFmt]).toEqual([cell.value, cell.format]);
        formats.add(cell.format);
      });
    });
    expect([...formats].sort()).toEqual(['+0;"−"0;0', "0", "0%", "0.0%"]);
    const share = sheet.getCell(rowOf(sheet, "Number of complaints closed - Frontline"), 8);
    expect(share.value).toBe(1 / 6);
  });

  test("are right-aligned, and so is N/A, which is a text", async () => {
    const sheet = await sampleSheet();
    const notApplicable: FileCell[] = [];
    const numbers: FileCell[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === "N/A") notApplicable.push(cell);
        // The large figures of the strip stand under their labels.
        if (cell.type === ValueType.Number && cell.font?.size !== 20) numbers.push(cell);
      });
    });
    expect(notApplicable.length).toBeGreaterThan(0);
    expect(numbers.length).toBeGreaterThan(100);
    for (const cell of [...notApplicable, ...numbers]) {
      expect([cell.address, cell.alignment?.horizontal]).toEqual([cell.address, "right"]);
    }
    expect(new Set(notApplicable.map(({ type }) => type))).toEqual(new Set([ValueType.String]));
  });
});

test("a quarter's heading is centred across its two columns, not merged", async () => {
  const sheet = await sampleSheet();
  const row = sheet.getRow(rowOf(sheet, "Number of complaints closed - Frontline") - 2);
  expect(row.getCell(5).value).toBe("Q4 2020/21");
  for (const column of [5, 6, 13, 14]) {
    expect(row.getCell(column).alignment?.horizontal).toBe("centerContinuous");
    expect(row.getCell(column).isMerged).toBe(false);
  }
  expect(row.getCell(6).value).toBeNull();
});

test("a figure alone stands at the right of its quarter, under its heading", async () => {
  const sheet = await sampleSheet();
  const row = rowOf(sheet, "NUMBER OF COMPLAINTS") + 1;
  for (const column of [6, 8, 10, 12, 14]) {
    const [heading, figure] = [sheet.getCell(row - 1, column), sheet.getCell(row, column)];
    expect(heading.text).toMatch(/^Q\d \d{4}/u);
    expect(typeof figure.value).toBe("number");
    for (const cell of [heading, figure])
      expect(cell.alignment).toMatchObject({ horizontal: "right", indent: 1 });
    expect(sheet.getCell(row, column - 1).value).toBeNull();
  }
});

test("title and headings have Excel's own styles, which are read again from the saved file", async () => {
  const workbook = await sampleBook();
  await report(workbook);
  const again = await openWorkbook(await workbook.save());
  const styles = await throughExcel(again, async (context) => {
    const cells = ["A1", "A2", "A4", "A5"].map((cell) =>
      context.workbook.worksheets.getItem(REPORT_NAME).getRange(cell).load("style"),
    );
    await context.sync();
    return cells.map(({ style }) => style);
  });
  expect(styles).toEqual(["Heading1", "Normal", "Heading2", "Normal"]);
  expect(partTexts(await again.save())["xl/styles.xml"]).toMatch(
    /<cellStyle name="Heading 1" xfId="\d+" builtinId="16"\/><cellStyle name="Heading 2" xfId="\d+" builtinId="17"\/>/u,
  );
});

test("in tables cells are merged only under a label that is too long for its columns", async () => {
  const sheet = await sampleSheet();
  const [top, bottom] = [
    rowOf(sheet, "1. Total Complaints Received and Total Complaints Closed"),
    rowOf(sheet, "UPHELD OR PARTIALLY UPHELD COMPLAINTS – Q4 2021/22"),
  ];
  const merged = new Set<string>();
  sheet.eachRow((row, number) => {
    if (number < top || number >= bottom || row.getCell(1).text.startsWith("The numbers")) return;
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged) merged.add(cell.master.address.replace(/\d+/u, ""));
    });
  });
  expect([...merged]).toEqual(["A"]);
});

describe("a report is printed", () => {
  test("on A4 landscape, one page wide and as many as it takes long", async () => {
    const { pageSetup } = await sampleSheet();
    expect(pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(Number(pageSetup.paperSize)).toBe(9);
  });

  test("with its print area as an absolute address, and page numbers", async () => {
    const workbook = await sampleBook();
    await report(workbook);
    const parts = partTexts(await workbook.save());
    const { plan } = await prepareReport({ ...Q4, places: [{ sheet: "Complaints Log" }] });
    const last = plan.page.printArea.rowCount;
    const names = parts["xl/workbook.xml"] ?? "";
    expect(names).toMatch(
      new RegExp(
        `_xlnm.Print_Area"[^>]*>(&apos;|&#39;|')${REPORT_NAME}(&apos;|&#39;|')!\\$A\\$1:\\$N\\$${last}<`,
        "u",
      ),
    );
    expect(names).not.toContain("_xlnm.Print_Titles");
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(
      /<oddFooter>&amp;L[^<]*Complaints Monitoring Report[^<]*, Q4 2021\/22&amp;R[^<]*Page &amp;P of &amp;N<\/oddFooter>/u,
    );
  });
});

describe("a very long text is not cut", () => {
  test.each([5_000, 32_000])("%i characters", async (length) => {
    const action = "Spoke to the family. ".repeat(Math.ceil(length / 21)).slice(0, length - 1) + "!";
    const workbook = await logBook([upheld({ action })]);
    await report(workbook);
    const sheet = sheetOf(await saved(workbook));
    const top = rowOf(sheet, "C1");
    const cell = sheet.getCell(top, 7);
    expect(cell.value).toBe(action);
    expect(cell.alignment?.wrapText).toBe(true);
    let [bottom, height] = [top, 0];
    while (sheet.getCell(bottom, 7).master.address === cell.address) {
      const rowHeight = sheet.getRow(bottom).height ?? 15;
      expect(rowHeight).toBeLessThanOrEqual(409);
      height += rowHeight;
      bottom++;
    }
    // Eight columns of 42 points hold no more than 75 letters of this text in a line of 12.75 points.
    expect(height).toBeGreaterThan((length / 75) * 12.75);
    expect(sheet.getCell(bottom, 1).value).not.toBe("C1");
  });
});

import { type Cell as FileCell, ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { partTexts } from "../../workbench/parts";
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
    expect([...formats].sort()).toEqual(["0", "0%", "0.0%"]);
    const share = sheet.getCell(rowOf(sheet, "Number of complaints closed - Frontline"), 5);
    expect(share.value).toBe(1 / 6);
  });

  test("are right-aligned, and so is N/A, which is a text", async () => {
    const sheet = await sampleSheet();
    const notApplicable: FileCell[] = [];
    const numbers: FileCell[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === "N/A") notApplicable.push(cell);
        if (cell.type === ValueType.Number) numbers.push(cell);
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
  expect(row.getCell(2).value).toBe("Q4 2020/21");
  for (const column of [2, 3, 10, 11]) {
    expect(row.getCell(column).alignment?.horizontal).toBe("centerContinuous");
    expect(row.getCell(column).isMerged).toBe(false);
  }
  expect(row.getCell(3).value).toBeNull();
});

test("cells are merged in the list of upheld complaints alone", async () => {
  const sheet = await sampleSheet();
  const [top, bottom] = [
    rowOf(sheet, "UPHELD OR PARTIALLY UPHELD COMPLAINTS – Q4 2021/22"),
    rowOf(sheet, "How these figures were counted"),
  ];
  const rows = new Set<number>();
  sheet.eachRow((row, number) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged) rows.add(number);
    });
  });
  expect(rows.size).toBeGreaterThan(1);
  expect(Math.min(...rows)).toBeGreaterThan(top);
  expect(Math.max(...rows)).toBeLessThan(bottom);
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

  test("with its print area and repeated rows as absolute addresses, and page numbers", async () => {
    const workbook = await sampleBook();
    await report(workbook);
    const parts = partTexts(await workbook.save());
    const { plan } = await prepareReport({ ...Q4, places: [{ sheet: "Complaints Log" }] });
    const last = plan.page.printArea.rowCount;
    const names = parts["xl/workbook.xml"] ?? "";
    expect(names).toMatch(
      new RegExp(
        `_xlnm.Print_Area"[^>]*>(&apos;|&#39;|')${REPORT_NAME}(&apos;|&#39;|')!\\$A\\$1:\\$K\\$${last}<`,
        "u",
      ),
    );
    expect(names).toMatch(
      new RegExp(
        `_xlnm.Print_Titles"[^>]*>(&apos;|&#39;|')${REPORT_NAME}(&apos;|&#39;|')!\\$1:\\$${plan.page.titleRows}<`,
        "u",
      ),
    );
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter>");
  });
});

describe("a very long text is not cut", () => {
  test.each([5_000, 32_000])("%i characters", async (length) => {
    const action = "Spoke to the family. ".repeat(Math.ceil(length / 21)).slice(0, length - 1) + "!";
    const workbook = await logBook([upheld({ action })]);
    await report(workbook);
    const sheet = sheetOf(await saved(workbook));
    const top = rowOf(sheet, "C1");
    const cell = sheet.getCell(top, 8);
    expect(cell.value).toBe(action);
    expect(cell.alignment?.wrapText).toBe(true);
    let [bottom, height] = [top, 0];
    while (sheet.getCell(bottom, 8).master.address === cell.address) {
      const rowHeight = sheet.getRow(bottom).height ?? 15;
      expect(rowHeight).toBeLessThanOrEqual(409);
      height += rowHeight;
      bottom++;
    }
    // Four columns of 8.9 digits hold no more than 50 letters of this text in a line of 12.75 points.
    expect(height).toBeGreaterThan((length / 50) * 12.75);
    expect(sheet.getCell(bottom, 1).value).not.toBe("C1");
  });
});

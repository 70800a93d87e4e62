import type { Cell } from "@cj-tech-master/excelts";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { REPORT_NAME, report, saved } from "../../excel/logBook";
import { partTexts } from "../parts";
import { movedElements, newParts, otherParts, packedAnew } from "./byteForByte";
import { faultsOf } from "./checkFile";
import { FEATURES, fullFile } from "./fullFile";

/** The parts that must name those that are new. */
const NAMING = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

async function withReport(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  await report(workbook, { places: [{ sheet: workbook.book.file.worksheets[0]?.name ?? "" }] });
  return workbook.save();
}

const FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  "the sample": () =>
    new Uint8Array(readFileSync(path.join(__dirname, "../../../src/workbench/sample/complaints-log.xlsx"))),
  "a file with everything that the library does not know": () => fullFile(),
};

describe.each(Object.entries(FILES))("a report in %s", (_, make) => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = await make();
    after = await withReport(before);
  });

  test("leaves every part as it is and as it is packed, but for those that name the new ones", () => {
    expect(NAMING).toEqual(expect.arrayContaining(otherParts(before, after)));
    expect(packedAnew(before, after)).toEqual([]);
  });

  test("only adds to the parts that name the new ones: nothing in them moves", () => {
    const [old, now] = [partTexts(before), partTexts(after)];
    for (const name of NAMING) expect(movedElements(old[name] ?? "", now[name] ?? "")).toEqual([]);
  });

  test("is in parts of its own, and a strict reader finds nothing wrong", async () => {
    expect(newParts(before, after)).toContainEqual(expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/u));
    expect(faultsOf(after)).toEqual([]);
    const again = await openWorkbook(after);
    expect(again.book.file.worksheets.at(-1)?.name).toBe(REPORT_NAME);
  });

  test("is the same sheet, cell for cell, as the workbench holds", async () => {
    const workbook = await openWorkbook(before);
    await report(workbook, { places: [{ sheet: workbook.book.file.worksheets[0]?.name ?? "" }] });
    const [held, read] = [workbook.book.file, await saved(workbook)].map((one) =>
      one.getWorksheet(REPORT_NAME),
    );
    if (!held || !read) throw new Error("There is no report.");
    expect(read.rowCount).toBe(held.rowCount);
    held.eachRow((row) => {
      row.eachCell((cell) => {
        // Of merged cells only the first holds anything.
        if (cell.master !== cell) return;
        const { value, font, fill, border, alignment, numFmt } = read.getCell(cell.address);
        expect([cell.address, value, numFmt]).toEqual([
          cell.address,
          cell.value,
          cell.numFmt === "General" ? undefined : cell.numFmt,
        ]);
        expect({ font, fill, border, alignment }).toMatchObject(definedOf(cell));
      });
    });
    const { orientation, paperSize, fitToPage, margins } = held.pageSetup;
    expect(read.pageSetup).toMatchObject({ orientation, paperSize, fitToPage, margins });
    expect(read.model.merges?.sort()).toEqual(held.model.merges?.sort());
  });
});

/** A file says only what letters are: one that says nothing of bold letters means none. */
function definedOf({ font, fill, border, alignment }: Cell): object {
  const said = font && Object.fromEntries(Object.entries(font).filter(([, value]) => value !== false));
  return Object.fromEntries(
    Object.entries({ font: said, fill, border, alignment }).filter(([, look]) => look !== undefined),
  );
}

test.each(Object.entries(FEATURES))("%s is still there, byte for byte", async (_, parts) => {
  const after = partTexts(await withReport(await fullFile()));
  for (const [name, { content }] of Object.entries(parts)) expect(after[name]).toBe(content);
});

test("nothing is said to be lost of such a file", async () => {
  expect((await openWorkbook(await fullFile())).losses).toEqual([]);
});

test("a file that is opened and saved is the very same", async () => {
  const before = await fullFile();
  const after = await (await openWorkbook(before)).save();
  expect(otherParts(before, after)).toEqual([]);
  expect(newParts(before, after)).toEqual([]);
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  OFFICE,
  type PartContent,
  changed,
  inline,
  number,
  rawParts,
  row,
  sheetXml,
  zipped,
} from "../workbench/reading/rawWorkbook";
import { runReport } from "./runReport";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A log whose two dates closed are what the cells say. */
function logWith(closed: readonly string[]): Record<string, PartContent> {
  const headers = ["ID", "Date Received", "Date Closed", "Stage", "Outcome"];
  return rawParts(
    [
      row(
        1,
        headers.map((text, at) => inline(at, 1, text)),
      ),
      ...closed.map((cell, at) =>
        row(at + 2, [
          inline(0, at + 2, `A${at}`),
          number(1, at + 2, 44571 + at),
          cell,
          inline(3, at + 2, "Stage 1"),
          inline(4, at + 2, "Upheld"),
        ]),
      ),
    ].join(""),
  );
}

/** The parts with a second sheet. */
function withSheet(
  parts: Record<string, PartContent>,
  name: string,
  rows: string,
): Record<string, PartContent> {
  const relation = `<Relationship Id="rId3" Type="${OFFICE}/worksheet" Target="worksheets/other.xml"/>`;
  const named = changed(parts, "xl/workbook.xml", (xml) =>
    xml.replace("</sheets>", `<sheet name="${name}" sheetId="2" r:id="rId3"/></sheets>`),
  );
  const related = changed(named, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${relation}</Relationships>`),
  );
  return { ...related, "xl/worksheets/other.xml": sheetXml(rows) };
}

/** Excel is asked to calculate the workbook when it opens it. */
function askingToCalculate(parts: Record<string, PartContent>): Record<string, PartContent> {
  return changed(parts, "xl/workbook.xml", (xml) =>
    xml.replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>'),
  );
}

/** As `npm run report -- --json` prints it, as far as it is looked at. */
interface PrintedReport {
  readonly tables: readonly { readonly rows: readonly (readonly [string, readonly unknown[]])[] }[];
}

async function report(parts: Readonly<Record<string, PartContent>>) {
  writeFileSync(path.join(folder, "log.xlsx"), zipped(parts));
  const { status, out, error } = await runReport(folder, "log.xlsx", "--quarter", "Q4 2021/22", "--json");
  const { tables = [] } = (status === 0 ? JSON.parse(out) : {}) as Partial<PrintedReport>;
  const rows = new Map(tables.flatMap((table) => table.rows));
  const closed = rows.get("Total number of complaints closed")?.at(-1);
  return { status, closed, error };
}

const plain = (formula: string, at: number, type = ""): string =>
  `<c r="C${at}" s="1"${type}><f>${formula}</f></c>`;

describe("a formula whose result is not in the file is calculated", () => {
  test.each<[string, Record<string, PartContent>]>([
    ["without an element for the result", logWith([plain("B2+4", 2), plain("B3+5", 3)])],
    [
      "with an empty element for it",
      logWith(['<c r="C2" s="1"><f>B2+4</f><v/></c>', '<c r="C3"><f>B3+5</f><v></v></c>']),
    ],
    ["of a text that is none yet", logWith([plain("B2+4", 2, ' t="str"'), plain("WORKDAY(B3,3)", 3)])],
    [
      "that cells share",
      logWith([
        '<c r="C2" s="1"><f t="shared" ref="C2:C3" si="0">B2+4</f></c>',
        '<c r="C3" s="1"><f t="shared" si="0"/></c>',
      ]),
    ],
    [
      "that is 0, where the file asks to be calculated, as XlsxWriter writes it",
      askingToCalculate(
        logWith([
          plain("B2+4", 2).replace("</c>", "<v>0</v></c>"),
          plain("B3+5", 3).replace("</c>", "<v>0</v></c>"),
        ]),
      ),
    ],
    [
      "that depends on another sheet",
      withSheet(
        logWith([plain("B2+Days!A1", 2), plain("B3+Days!A1", 3)]),
        "Days",
        "<row><c><f>2+2</f></c></row>",
      ),
    ],
  ])("%s", async (_, parts) => {
    expect(await report(parts)).toMatchObject({ status: 0, closed: 2 });
  });
});

describe("one that can't be calculated is never a blank cell: the report is refused, with the cell and the remedy", () => {
  test.each<[string, Record<string, PartContent>, string]>([
    [
      "a function that is not known",
      logWith([plain("CUBEVALUE(B2)", 2), number(2, 3, 44580)]),
      "C2 of “Log” holds a formula",
    ],
    [
      "another workbook",
      logWith([number(2, 2, 44575), plain("[1]Log!C2", 3)]),
      "C3 of “Log” holds a formula",
    ],
    ["itself", logWith([plain("C2+1", 2), number(2, 3, 44580)]), "C2 of “Log” holds a formula"],
    [
      "the days of the 1904 system",
      changed(logWith([plain("B2+4", 2), plain("B3+4", 3)]), "xl/workbook.xml", (xml) =>
        xml.replace("<workbookPr/>", '<workbookPr date1904="true"/>'),
      ),
      "C2 of “Log” and 1 more cell hold formulas",
    ],
    [
      "a function that is not known and shows 0, where the file asks to be calculated",
      askingToCalculate(
        logWith([plain("CUBEVALUE(B2)", 2).replace("</c>", "<v>0</v></c>"), number(2, 3, 44580)]),
      ),
      "C2 of “Log” holds a formula",
    ],
  ])("%s", async (_, parts, sentence) => {
    const { status, error } = await report(parts);
    expect(error).toContain(sentence);
    expect(error).toContain("Open the workbook in Excel, save it there and try again.");
    expect(error.trim()).not.toContain("\n");
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(["log.xlsx"]);
  });
});

test("a formula on another sheet that can't be calculated is in no one's way", async () => {
  const log = logWith([number(2, 2, 44575), number(2, 3, 44580)]);
  const parts = withSheet(log, "Notes", "<row><c><f>CUBEVALUE(1)</f></c></row>");
  expect(await report(parts)).toMatchObject({ status: 0, closed: 2 });
});

test("a result that is an empty text is a result", async () => {
  const empty = '<c r="C2" t="str"><f>CUBEVALUE(B2)</f><v></v></c>';
  expect(await report(logWith([empty, number(2, 3, 44580)]))).toMatchObject({ status: 0, closed: 1 });
});

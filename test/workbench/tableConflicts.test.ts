import type { Worksheet } from "@cj-tech-master/excelts";
import { type WorkbenchWorkbook, newWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { fileOf, saved } from "../excel/logBook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

type Act = (sheet: Excel.Worksheet) => unknown;

const COLUMNS = [{ name: "ID", filterButton: true }, { name: "Days" }];
const ROWS = [
  ["C1", 1],
  ["C2", 2],
];

/** A workbook with the table `Complaints` at A1:B3 of `Log`, and with a row of totals under it or not. */
async function withTable(
  hasTotals: boolean,
  change: (sheet: Worksheet) => void = () => undefined,
): Promise<WorkbenchWorkbook> {
  const bytes = await fileOf({ Log: [] }, (file) => {
    const sheet = file.getWorksheet("Log");
    sheet?.addTable({
      name: "Complaints",
      ref: "A1",
      headerRow: true,
      totalsRow: hasTotals,
      columns: COLUMNS,
      rows: ROWS,
    });
    if (sheet) change(sheet);
  });
  return openWorkbook(bytes);
}

async function refusal(workbook: WorkbenchWorkbook, act: Act): Promise<string | undefined> {
  return codeOfRefusal(workbook, (context) => act(context.workbook.worksheets.getItem("Log")));
}

const addColumn =
  (...values: readonly string[]): Act =>
  (sheet) =>
    sheet.tables.getItem("Complaints").columns.add(
      -1,
      values.map((value) => [value]),
    );

describe("a column that is added to a table", () => {
  test.each([
    ["has a value a row where there are no totals", false, ["Due", "=1", "=2"], undefined],
    ["has no value more", false, ["Due", "=1", "=2", ""], "InvalidArgument"],
    ["has a value for the row of totals where there is one", true, ["Due", "=1", "=2", ""], undefined],
    ["has no value fewer", true, ["Due", "=1", "=2"], "InvalidArgument"],
    ["has its header alone", true, ["Due"], undefined],
    ["has a header", false, ["", "=1", "=2"], "InvalidArgument"],
  ])("%s", async (_, hasTotals, values, code) => {
    expect(await refusal(await withTable(hasTotals), addColumn(...values))).toBe(code);
  });

  test("has the rows of the table without its totals, and is in the file", async () => {
    const workbook = await withTable(true);
    const address = await throughExcel(workbook, async (context) => {
      const { columns } = context.workbook.tables.getItem("Complaints");
      const body = columns
        .add(-1, [["Due"]])
        .getDataBodyRange()
        .load("address");
      body.formulas = [["=1"], ["=2"]];
      await context.sync();
      return body.address;
    });
    expect(address).toBe("Log!C2:C3");
    const [table] = (await saved(workbook)).getWorksheet("Log")?.getTables() ?? [];
    expect(table?.model.tableRef).toBe("A1:C4");
  });

  test.each<[string, (sheet: Worksheet) => void, string]>([
    ["a filter leaves out rows", (sheet) => (sheet.getRow(3).hidden = true), "FilteredRangeConflict"],
    [
      "merged cells stand beside the table",
      (sheet) => {
        sheet.mergeCells("C2:D2");
      },
      "MergedRangeConflict",
    ],
    [
      "another table stands beside it",
      (sheet) => {
        sheet.addTable({
          name: "Other",
          ref: "C1",
          headerRow: true,
          columns: [{ name: "X" }],
          rows: [["x"]],
        });
      },
      "InsertDeleteConflict",
    ],
  ])("is refused where %s", async (_, change, code) => {
    expect(await refusal(await withTable(false, change), addColumn("Due", "=1", "=2"))).toBe(code);
  });
});

test("a table can't be made of merged cells", async () => {
  const workbook = newWorkbook();
  const sheet = workbook.book.file.addWorksheet("Log");
  for (const line of [["ID", "Days"], ...ROWS]) sheet.addRow(line);
  sheet.mergeCells("A2:B2");
  expect(await refusal(workbook, ({ tables }) => tables.add("A1:B3", true))).toBe("MergedRangeConflict");
  sheet.unMergeCells("A2:B2");
  expect(await refusal(workbook, ({ tables }) => tables.add("A1:B3", true))).toBeUndefined();
});

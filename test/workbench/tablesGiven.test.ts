import { newWorkbook, openWorkbook, type WorkbenchWorkbook } from "../../src/workbench/openWorkbook";
import { fileOf, saved } from "../excel/logBook";
import { partTexts } from "./parts";
import { codeOfRefusal, throughExcel } from "./throughExcel";

const CELLS = [
  ["Complaint ID", "Stage"],
  ["C1", "Frontline"],
];

function log({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem("Log");
}

/** A workbook whose file has a table, `Complaints`, and beside it another. */
async function withTables(): Promise<WorkbenchWorkbook> {
  const bytes = await fileOf({ Log: [] }, (file) => {
    const sheet = file.getWorksheet("Log");
    const columns = [{ name: "ID" }, { name: "Days" }];
    sheet?.addTable({ name: "Complaints", ref: "A1", headerRow: true, columns, rows: [["C1", 1]] });
    sheet?.addTable({ name: "Others", ref: "E1", headerRow: true, columns, rows: [["C2", 2]] });
  });
  return openWorkbook(bytes);
}

test("a table is given a name, and whether it has stripes", async () => {
  const workbook = newWorkbook();
  const sheet = workbook.book.file.addWorksheet("Log");
  for (const line of CELLS) sheet.addRow([...line]);
  await throughExcel(workbook, async (context) => {
    const table = log(context).tables.add("A1:B2", true);
    table.name = "Upheld_Q4_2021_22";
    table.showBandedRows = false;
    await context.sync();
  });
  const [table] = (await saved(workbook)).getWorksheet("Log")?.getTables() ?? [];
  expect([table?.name, table?.model.style?.showRowStripes]).toEqual(["Upheld_Q4_2021_22", false]);
});

test.each(["Others", "others", "Q4", "a name", ""])("a table is not given the name “%s”", async (name) => {
  const refusal = await codeOfRefusal(await withTables(), (context) => {
    log(context).tables.getItem("Complaints").name = name;
  });
  expect(refusal).toBe("InvalidArgument");
});

test("a table that is made plain cells keeps them, and the file has no part of it any more", async () => {
  const workbook = await withTables();
  await throughExcel(workbook, async (context) => {
    log(context).tables.getItem("Complaints").convertToRange();
    await context.sync();
  });
  const parts = partTexts(await workbook.save());
  expect(Object.keys(parts).filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<tableParts count="1"><tablePart [^>]*\/><\/tableParts>/u,
  );
  expect(parts["[Content_Types].xml"]?.match(/\/xl\/tables\//gu)).toHaveLength(1);
  const sheet = (await saved(workbook)).getWorksheet("Log");
  expect(sheet?.getTables().map(({ name }) => name)).toEqual(["Others"]);
  expect([sheet?.getCell("A1").value, sheet?.getCell("B2").value]).toEqual(["ID", 1]);
});

test("of the last table nothing is left in its sheet", async () => {
  const workbook = await withTables();
  await throughExcel(workbook, async (context) => {
    for (const name of ["Complaints", "Others"]) log(context).tables.getItem(name).convertToRange();
    await context.sync();
  });
  expect(partTexts(await workbook.save())["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
});

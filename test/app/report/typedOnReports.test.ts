import { AS_FOUND } from "../log/asFound";
import { type WhenThere, makeReport } from "../../../src/app/report/makeReport";
import { typedSentence } from "../../../src/app/report/typedCells";
import { namesOfSheet } from "../../../src/workbench/book/sheetNames";
import { Q4, REPORT_NAME, sampleBook } from "../../excel/logBook";
import { openWorkbook, type WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";

const make = (whenThere: WhenThere = "ask") =>
  makeReport({ ...AS_FOUND, today: Q4.today, whenThere }, () => ({ quarter: "Q4 2021/22" }));

async function withReport(): Promise<WorkbenchWorkbook> {
  const workbook = await sampleBook();
  workbook.activate();
  await make();
  return workbook;
}

function sheetOf({ book }: WorkbenchWorkbook) {
  const sheet = book.file.getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  return sheet;
}

function type(workbook: WorkbenchWorkbook, address: string, value: string | number | Date): void {
  sheetOf(workbook).getCell(address).value = value;
}

/** What is asked before the report is replaced. */
async function asked(whenThere: WhenThere = "ask") {
  const made = await make(whenThere);
  if (made.kind === "written") throw new Error("Nothing was asked.");
  const [{ sheet, mark, typed }] = made.reports;
  return { kind: made.kind, typed, sentence: typedSentence(typed), again: { sheet, id: mark.id } };
}

/** A cell that holds a figure. */
function figureIn(workbook: WorkbenchWorkbook): string {
  let found = "";
  sheetOf(workbook).eachRow((row) => {
    row.eachCell(({ address, value, col }) => {
      if (found === "" && typeof value === "number" && col > 5) found = address;
    });
  });
  return found;
}

test("nothing is named on a report as it was made, nor in the saved file of it", async () => {
  const workbook = await withReport();
  expect(await asked()).toMatchObject({ kind: "exists", sentence: "" });
  const again = await openWorkbook(await workbook.save());
  again.activate();
  expect(await asked()).toMatchObject({ kind: "exists", sentence: "" });
});

test("each cell that was typed in is named with what it shows, and commentary is not", async () => {
  const workbook = await withReport();
  type(workbook, "P3", "ask Jane");
  const names = namesOfSheet(workbook.book, sheetOf(workbook));
  const { formula = "" } = names.find(({ name }) => name.endsWith("Commentary_flow")) ?? {};
  const [, column = "", row = ""] = /!\$([A-Z]+)\$(\d+)/u.exec(formula) ?? [];
  type(workbook, column + row, "kept");
  const signed = sheetOf(workbook).getCell(sheetOf(workbook).rowCount, 12);
  Object.assign(signed, { value: new Date("2022-04-20T00:00:00Z"), numFmt: "dd/mm/yyyy" });
  expect((await asked()).sentence).toBe(
    `Replacing removes what was typed on it: P3 “ask Jane” and ${signed.address} “20/04/2022”.`,
  );
});

test("a figure that was changed is named, and a formula in its place even where it gives the same", async () => {
  const workbook = await withReport();
  const figure = figureIn(workbook);
  const value = Number(sheetOf(workbook).getCell(figure).value);
  type(workbook, figure, 777);
  expect((await asked()).sentence).toContain(`${figure} “777”`);
  sheetOf(workbook).getCell(figure).value = { formula: `${value}+0`, result: value };
  expect((await asked()).typed.cells).toHaveLength(1);
  type(workbook, figure, value);
  expect((await asked()).sentence).toBe("");
});

test("only a few are named, with how many more", async () => {
  const workbook = await withReport();
  for (let row = 1; row <= 9; row++) type(workbook, `Q${row}`, `note ${row}`);
  expect((await asked()).sentence).toMatch(/Q4 “note 4” and 5 other cells\.$/u);
});

test("where rows were put in, only what was typed there is named", async () => {
  const workbook = await withReport();
  const sheet = sheetOf(workbook);
  for (const area of sheet.model.merges ?? []) sheet.unMergeCells(area);
  sheet.spliceRows(4, 0, ["my own line"], []);
  const names = namesOfSheet(workbook.book, sheet);
  for (const named of names)
    Object.assign(named, {
      formula: named.formula.replace(/\$(\d+)/gu, (_, row: string) => `$${Number(row) + 2}`),
    });
  expect((await asked()).sentence).toBe("Replacing removes what was typed on it: A4 “my own line”.");
});

test("Refresh asks where something was typed, and not where nothing was", async () => {
  const workbook = await withReport();
  const { again } = await asked();
  type(workbook, "P3", "ask Jane");
  const question = await asked(again);
  expect(question).toMatchObject({ kind: "typedOn", sentence: expect.stringContaining("P3") as string });
  type(workbook, "P4", "and Ada");
  const { typed } = await asked({ ...again, told: question.typed });
  expect(typed.cells).toHaveLength(2);
  expect((await make({ ...again, told: typed })).kind).toBe("written");
  const next = await asked();
  expect(next.sentence).toBe("");
  expect((await make(next.again)).kind).toBe("written");
});

test("of a report of an earlier version it is said that it cannot be told, and asked once", async () => {
  const workbook = await withReport();
  for (const property of workbook.book.sheetProperties.get(sheetOf(workbook)) ?? []) {
    const mark = JSON.parse(property.value) as Record<string, unknown>;
    property.value = JSON.stringify({ ...mark, cells: undefined });
  }
  const { sentence, typed, again } = await asked();
  expect(sentence).toMatch(/^An earlier version made this report, .* replacing removes it\.$/u);
  expect((await asked(again)).kind).toBe("typedOn");
  expect((await make({ ...again, told: typed })).kind).toBe("written");
});

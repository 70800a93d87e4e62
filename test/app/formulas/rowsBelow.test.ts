import { formulasFor } from "../../../src/app/formulas/insertFunction";
import { openLog } from "../../../src/app/log/openLog";
import { cellRange } from "../../../src/workbench/book/book";
import { typeInto, valueOf } from "../../../src/workbench/book/cellValues";
import { ownFunctions } from "../../../src/workbench/formulas/ownFunctions";
import { isoDay } from "../../engine/calendar/isoDay";
import { AS_FOUND } from "../log/asFound";
import { openPaneWorkbook } from "../paneWorkbook";

test("rows added below the log are counted by a formula that was inserted before, and a totals row is not", async () => {
  const workbook = await openPaneWorkbook();
  const { book } = workbook;
  const formula = formulasFor(await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") })).get("RECEIVED");
  const [sheet] = book.file.worksheets;
  if (!sheet) throw new Error("There is no sheet.");
  const functions = await ownFunctions();
  const type = async (address: string, text: string | number): Promise<unknown> => {
    const cell = sheet.getCell(address);
    typeInto(cell, text, 1900);
    const area = { row: cell.row - 1, column: cell.col - 1, rowCount: 1, columnCount: 1 };
    await workbook.calculate({ functions, changed: [cellRange({ book, sheet }, area)] });
    return valueOf(sheet.getCell("N1"), book);
  };
  const added = ["New1", "Care", "Adults", "15/03/2022", "Frontline"];
  expect(await type("N1", formula ?? "")).toBe(4);
  for (const [place, text] of added.entries()) await type(`${"ABCDE".charAt(place)}37`, text);
  expect(valueOf(sheet.getCell("N1"), book)).toBe(5);
  await type("A38", "Total");
  expect(await type("D38", 36)).toBe(5);
  expect(await type("D37", "15/03/2021")).toBe(4);
});

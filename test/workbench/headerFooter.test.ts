import { newWorkbook } from "../../src/workbench/openWorkbook";
import { throughExcel } from "./throughExcel";

/** The left, middle and right of the footer that a file keeps as this. */
async function partsOf(kept: string): Promise<string[]> {
  const workbook = newWorkbook();
  workbook.book.file.addWorksheet("Log").headerFooter.oddFooter = kept;
  return throughExcel(workbook, async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem("Log").pageLayout;
    const footer = headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
    await context.sync();
    return [footer.leftFooter, footer.centerFooter, footer.rightFooter];
  });
}

test.each([
  ["its three parts", "&LAdults&CPage &P of &N&R&D", ["Adults", "Page &P of &N", "&D"]],
  ["a part alone", "&CPage &P", ["", "Page &P", ""]],
  ["a sign of its own before an R", "&LQ&&R, 2022&RPage &P", ["Q&&R, 2022", "", "Page &P"]],
  ["two signs in a row", "&LA&&&&C&RB", ["A&&&&C", "", "B"]],
  ["a font whose name has a mark in it", '&L&"R&R,Bold"Council&C&14x', ['&"R&R,Bold"Council', "&14x", ""]],
  ["a colour", "&L&KFF0000red&Rend", ["&KFF0000red", "", "end"]],
  ["no mark: the middle", "Page &P", ["", "Page &P", ""]],
  ["nothing", "", ["", "", ""]],
])("a footer with %s is read in its parts", async (_, kept, parts) => {
  expect(await partsOf(kept)).toEqual(parts);
});

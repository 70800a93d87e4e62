import { type ExcelTrial, firstDifference } from "./excelTrial";

/** How cells, sheets, tables and names are found. */
export const RANGE_TRIALS: readonly ExcelTrial[] = [
  {
    name: "The used part of a sheet is found",
    run: async ({ context, sheet }) => {
      sheet.getRange("B4:C5").values = [
        [1, 2],
        [3, 4],
      ];
      const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
      const there = sheet.getUsedRangeOrNullObject().load("address");
      const within = sheet.getRange("A1:B9").getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
      await context.sync();
      return firstDifference([
        {
          what: "its place and size",
          wanted: [3, 1, 2, 2],
          got: [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount],
        },
        { what: "found", wanted: [false, false], got: [there.isNullObject, within.isNullObject] },
      ]);
    },
  },
  {
    name: "Parts of a range are the cells that they should be",
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5");
      const parts = [
        range.getRow(1),
        range.getColumn(1),
        range.getCell(2, 2),
        range.getResizedRange(1, -1),
        range.getBoundingRect(sheet.getRange("F6")),
        sheet.getRangeByIndexes(6, 0, 2, 3),
        range.getCell(0, 0).getEntireRow(),
      ].map((part) => part.load("address"));
      await context.sync();
      return firstDifference([
        {
          what: "the parts",
          wanted: ["B3:D3", "C2:C5", "D4", "B2:C6", "B2:F6", "A7:C8", "2:2"],
          got: parts.map(({ address }) => localPart(address)),
        },
      ]);
    },
  },
  {
    name: "Hidden rows and columns are known",
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B2").load("rowHidden,columnHidden");
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      return firstDifference([
        { what: "hidden", wanted: [false, false], got: [range.rowHidden, range.columnHidden] },
        { what: "each row", wanted: [false, false], got: rows.value.map(({ rowHidden }) => rowHidden) },
      ]);
    },
  },
  {
    name: "Sheets and names are found, or said not to be there",
    run: async ({ context, sheet }) => {
      const { workbook } = context;
      sheet.load("name,visibility");
      const first = workbook.worksheets.getFirst(true).load("name");
      const noName = workbook.names.getItemOrNullObject("ComplaintsMonitor_Check");
      const noCells = noName.getRangeOrNullObject().load("address");
      const noTable = workbook.tables.getItemOrNullObject("ComplaintsMonitor_Check").load("name");
      await context.sync();
      const again = workbook.worksheets.getItemOrNullObject(sheet.name).load("name");
      await context.sync();
      return firstDifference([
        { what: "the sheet", wanted: sheet.name, got: again.isNullObject ? undefined : again.name },
        { what: "a first sheet", wanted: true, got: first.name !== "" },
        { what: "its visibility", wanted: "Visible", got: sheet.visibility },
        { what: "missing", wanted: [true, true], got: [noCells.isNullObject, noTable.isNullObject] },
      ]);
    },
  },
];

/** `B2:C3` of `'Sheet 1'!$B$2:$C$3`. */
function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

import { cellAddress } from "../address";
import { addTables, removeTables } from "../writing/keptTables";
import { addTableColumn } from "../writing/tableColumns";
import { type ExcelTrial, type Scratch, calculatedValues, cellsBack, firstDifference } from "./excelTrial";

function addTable({ sheet }: Scratch): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Name", "Count"],
    ["a", 1],
    ["b", 2],
  ];
  return sheet.tables.add("A1:B3", true);
}

/** Tables, and the rules that a log to start with has. */
export const TABLE_TRIALS: readonly ExcelTrial[] = [
  {
    name: "A table is made, and a column of formulas added to it",
    run: async (scratch) => {
      const table = addTable(scratch);
      table.style = "TableStyleMedium2";
      table.load("name,showTotals");
      const range = table.getRange().load("rowCount");
      const ofSheet = scratch.sheet.tables.load("items/name");
      const { worksheet } = table;
      worksheet.load("name");
      scratch.sheet.load("name");
      await scratch.context.sync();
      const column = { header: "Double", formulas: ["=B2*2", "=B3*2"], numberFormat: "0" };
      addTableColumn(scratch.context, { table: table.name, column });
      const got = await calculatedValues(async () => {
        const cells = table.getDataBodyRange().load("values");
        await scratch.context.sync();
        return cells.values;
      });
      const wanted = [
        ["a", 1, 2],
        ["b", 2, 4],
      ];
      return firstDifference([
        ...cellsBack(wanted, got, (row, column) => cellAddress(row + 1, column)),
        { what: "its rows", wanted: 3, got: range.rowCount },
        { what: "a totals row", wanted: false, got: table.showTotals },
        { what: "the tables of the sheet", wanted: [table.name], got: ofSheet.items.map(({ name }) => name) },
        { what: "the sheet of the table", wanted: scratch.sheet.name, got: worksheet.name },
      ]);
    },
  },
  {
    name: "A table is given a name and a look, and made plain cells again",
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange("H1:I2");
      cells.values = [
        ["Name", "Count"],
        ["a", 1],
      ];
      const name = `Check_${crypto.randomUUID().replaceAll("-", "")}`;
      addTables(sheet, [{ ...{ row: 0, column: 7, rowCount: 2, columnCount: 2 }, name }]);
      const table = sheet.tables.getItemOrNullObject(name).load("style,showBandedRows");
      await context.sync();
      if (table.isNullObject) return "The table has not the name that it was given.";
      const { style, showBandedRows } = table;
      removeTables(sheet, { there: [], names: [name, "Check_of_no_table"] });
      const left = sheet.tables.getItemOrNullObject(name).load("name");
      cells.load("values");
      await context.sync();
      return firstDifference([
        { what: "its style", wanted: "TableStyleLight1", got: style },
        { what: "its stripes", wanted: false, got: showBandedRows },
        { what: "whether it is gone", wanted: true, got: left.isNullObject },
        { what: "a cell", wanted: "Count", got: cells.values[0]?.[1] },
      ]);
    },
  },
  {
    name: "Drop-down lists are kept",
    run: async ({ context, sheet }) => {
      const custom = sheet.getRange("F1").dataValidation;
      custom.rule = { custom: { formula: "=ISNUMBER($F1)" } };
      custom.load("rule");
      const rule = sheet.getRange("E1").dataValidation;
      rule.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      rule.errorAlert = { message: "Yes or No.", showAlert: true, style: "Warning", title: "Extension" };
      rule.load("rule,errorAlert");
      await context.sync();
      return firstDifference([
        { what: "the list", wanted: "Yes,No", got: rule.rule.list?.source },
        { what: "the formula", wanted: "=ISNUMBER($F1)", got: custom.rule.custom?.formula },
        { what: "the message", wanted: "Yes or No.", got: rule.errorAlert.message },
      ]);
    },
  },
  {
    name: "Conditional formats are kept",
    run: async ({ context, sheet }) => {
      const { custom } = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>1";
      custom.format.fill.color = "#F8D7DA";
      custom.format.font.color = "#842029";
      custom.rule.load("formula");
      await context.sync();
      return firstDifference([{ what: "the rule", wanted: "=A1>1", got: custom.rule.formula }]);
    },
  },
];

import { type Book, type CellRange, cellRange } from "../book/book";
import { dateSystemOf } from "../book/cellValues";
import { timeSerial } from "../book/timeSerial";
import { selectedArea } from "../book/selection";
import { ExcelError } from "../protocol/excelError";
import { hostClass } from "../protocol/hostObject";
import { numberArgument, textArgument } from "./args";
import { rangeClass } from "./rangeClass";
import { workbookNamesClass } from "./nameClasses";
import { worksheetClass, worksheetCollectionClass } from "./sheetClasses";
import { settingCollectionClass } from "./settingClasses";
import { tableCollectionClass } from "./tableClasses";

const functionResultClass = hostClass<unknown>("FunctionResult", {
  properties: { value: { get: (value) => value }, error: { get: () => null } },
});

/** Excel's own functions, of which the workbench knows DATE: its number in the workbook's date system. */
const functionsClass = hostClass<Book>("Functions", {
  methods: {
    date: (book, args) => {
      const [year, month, day] = [numberArgument(args, 0), numberArgument(args, 1), numberArgument(args, 2)];
      return functionResultClass(timeSerial(Date.UTC(year, month - 1, day), dateSystemOf(book)));
    },
  },
});

const applicationClass = hostClass<Book>("Application", {
  methods: {
    calculate: (book, args) => {
      const kind = textArgument(args, 0);
      if (kind !== "Full") throw new ExcelError("ApiNotFound", `The workbench can't calculate ${kind}.`);
      book.onCalculate();
      return null;
    },
  },
});

const workbookProtectionClass = hostClass<Book>("WorkbookProtection", {
  properties: { protected: { get: ({ isStructureProtected }) => isStructureProtected } },
});

function requireSelection(book: Book): CellRange {
  const area = selectedArea(book);
  if (!area) throw new ExcelError("ItemNotFound", "The workbook has no sheet.");
  return area;
}

/** The workbook, from which every way to anything begins. */
export const workbookClass = hostClass<Book>("Workbook", {
  children: {
    worksheets: worksheetCollectionClass,
    tables: (book) =>
      tableCollectionClass({ book, sheets: book.file.worksheets, worksheetOf: worksheetClass }),
    names: workbookNamesClass,
    application: applicationClass,
    protection: workbookProtectionClass,
    functions: functionsClass,
    settings: settingCollectionClass,
  },
  properties: { name: { get: ({ name }) => name } },
  methods: {
    getActiveCell: (book) => {
      const area = requireSelection(book);
      return rangeClass(cellRange(area, { row: area.row, column: area.column, rowCount: 1, columnCount: 1 }));
    },
    getSelectedRange: (book) => rangeClass(requireSelection(book)),
  },
});

import type { Worksheet } from "@cj-tech-master/excelts";
import { rangeOfAddress, rangesOfAddresses } from "../book/address";
import {
  type Book,
  COLUMN_COUNT,
  ROW_COUNT,
  type SheetProperty,
  cellRange,
  isProtected,
  requireStructure,
  requireWritable,
  sheetId,
  wholeSheet,
} from "../book/book";
import { canBeSheetName } from "../book/canBeSheetName";
import { editsOf } from "../book/edits";
import { bringToFront } from "../book/selection";
import { usedRange } from "../book/usedRange";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { WHOLE_WORKBOOK } from "../protocol/excelEvents";
import { type HostClass, type HostObject, NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { flagArgument, numberArgument, textArgument } from "./args";
import { chartCollectionClass } from "./chartClasses";
import { SHEETS_EVENTS, SHEET_EVENTS, eventMethods } from "./eventMembers";
import { sheetNamesClass } from "./nameClasses";
import { horizontalPageBreaksClass, pageLayoutClass } from "./pageClasses";
import { rangeAreasClass, rangeClass } from "./rangeClass";
import type { SheetOfBook } from "./sheetOfBook";
import { tableCollectionClass } from "./tableClasses";

const VISIBILITIES: Readonly<Record<string, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Refuses a name that Excel would, or that is taken. */
function requireName(book: Book, name: string, own?: Worksheet): string {
  if (!canBeSheetName(name)) throw invalidArgument(`“${name}” can't be the name of a sheet`);
  const taken = findSheet(book, name);
  if (taken && taken !== own) throw new ExcelError("ItemAlreadyExists", `There is a sheet ${name} already.`);
  return name;
}

function findSheet({ file }: Book, nameOrId: string): Worksheet | undefined {
  const wanted = nameOrId.toLowerCase();
  return file.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheetId(sheet) === nameOrId);
}

function usedOrFirstCell({ book, sheet }: SheetOfBook, valuesOnly: boolean): HostObject {
  return rangeClass(
    usedRange(book, sheet, valuesOnly) ??
      cellRange({ book, sheet }, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
  );
}

function deleteSheet({ book, sheet }: SheetOfBook): null {
  requireStructure(book);
  // As the library's own documentation says of `Worksheet.delete`.
  if (sheet.state === "veryHidden")
    throw new ExcelError("InvalidOperation", `The sheet ${sheet.name} must be shown before it is deleted.`);
  const visible = book.file.worksheets.filter(({ state }) => state === "visible");
  if (visible.length === 1 && visible[0] === sheet) {
    throw new ExcelError("InvalidOperation", "A workbook must keep one visible sheet.");
  }
  if (book.active === sheet) book.active = visibleNeighbour(visible, sheet);
  book.file.removeWorksheet(sheet.id);
  book.sheetProperties.delete(sheet);
  book.sheetNames.delete(sheet);
  return null;
}

/** The sheet that Excel puts in front when the one in front is deleted: the next, or else the one before. */
function visibleNeighbour(visible: readonly Worksheet[], sheet: Worksheet): Worksheet | undefined {
  const index = visible.indexOf(sheet);
  return visible[index + 1] ?? visible[index - 1];
}

const freezePanesClass = hostClass<SheetOfBook>("WorksheetFreezePanes", {
  methods: {
    freezeRows: ({ sheet }, args) => {
      requireWritable(sheet);
      const rows = numberArgument(args, 0, 1);
      if (rows < 1 || rows >= ROW_COUNT) throw invalidArgument(`${rows} rows can't be frozen`);
      const { showGridLines = true } = sheet.views[0] ?? {};
      sheet.views = [{ showGridLines, state: "frozen", ySplit: rows }];
      return null;
    },
    getLocationOrNullObject: (target) => {
      const [view] = target.sheet.views;
      const rows = view?.state === "frozen" ? (view.ySplit ?? 0) : 0;
      return rows > 0
        ? rangeClass(cellRange(target, { row: 0, column: 0, rowCount: rows, columnCount: COLUMN_COUNT }))
        : NULL_OBJECT;
    },
  },
});

const sheetProtectionClass = hostClass<SheetOfBook>("WorksheetProtection", {
  properties: { protected: { get: ({ sheet }) => isProtected(sheet) } },
  methods: {
    protect: ({ sheet }) => {
      if (isProtected(sheet)) throw new ExcelError("AccessDenied", `${sheet.name} is protected already.`);
      sheet.sheetProtection = { sheet: true };
      return null;
    },
    unprotect: ({ sheet }) => {
      sheet.sheetProtection = null;
      return null;
    },
  },
});

/** A worksheet. */
export const worksheetClass: HostClass<SheetOfBook> = hostClass<SheetOfBook>("Worksheet", {
  id: ({ sheet }) => sheetId(sheet),
  children: {
    tables: ({ book, sheet }) => tableCollectionClass({ book, sheets: [sheet], worksheetOf: worksheetClass }),
    charts: chartCollectionClass,
    names: sheetNamesClass,
    pageLayout: pageLayoutClass,
    horizontalPageBreaks: horizontalPageBreaksClass,
    freezePanes: freezePanesClass,
    protection: sheetProtectionClass,
    customProperties: (target) => customPropertiesClass(target),
  },
  properties: {
    id: { get: ({ sheet }) => sheetId(sheet) },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        requireStructure(book);
        sheet.name = requireName(book, textArgument([value], 0), sheet);
      },
    },
    visibility: { get: ({ sheet }) => VISIBILITIES[sheet.state] },
    // The library reads the gridlines under one name and sets them under the other.
    showGridlines: { get: ({ sheet }) => sheet.views[0]?.showGridLines ?? true },
    gridlines: {
      get: ({ sheet }) => sheet.views[0]?.showGridLines ?? true,
      set: ({ sheet }, value) => {
        requireWritable(sheet);
        sheet.views = [
          { ...(sheet.views[0] ?? { state: "normal" }), showGridLines: flagArgument([value], 0) },
        ];
      },
    },
  },
  methods: {
    ...eventMethods<SheetOfBook>(SHEET_EVENTS, ({ book, sheet }) => [book, sheetId(sheet)]),
    activate: (target) => {
      bringToFront(target);
      return null;
    },
    delete: deleteSheet,
    getRange: ({ book, sheet }, args) =>
      rangeClass(
        args[0] === undefined || args[0] === null
          ? wholeSheet(book, sheet)
          : rangeOfAddress(book, sheet, textArgument(args, 0)),
      ),
    getRanges: ({ book, sheet }, args) =>
      rangeAreasClass(rangesOfAddresses(book, sheet, textArgument(args, 0))),
    getRangeByIndexes: (target, args) =>
      rangeClass(
        cellRange(target, {
          row: numberArgument(args, 0),
          column: numberArgument(args, 1),
          rowCount: numberArgument(args, 2),
          columnCount: numberArgument(args, 3),
        }),
      ),
    getCell: (target, args) =>
      rangeClass(
        cellRange(target, {
          row: numberArgument(args, 0),
          column: numberArgument(args, 1),
          rowCount: 1,
          columnCount: 1,
        }),
      ),
    getUsedRange: (target, args) => usedOrFirstCell(target, flagArgument(args, 0)),
    getUsedRangeOrNullObject: ({ book, sheet }, args) => {
      const used = usedRange(book, sheet, flagArgument(args, 0));
      return used ? rangeClass(used) : NULL_OBJECT;
    },
  },
});

/** The worksheets of a workbook. */
export const worksheetCollectionClass = hostClass<Book>("WorksheetCollection", {
  items: (book) => book.file.worksheets.map((sheet) => worksheetClass({ book, sheet })),
  methods: {
    ...eventMethods<Book>(SHEETS_EVENTS, (book) => [book, WHOLE_WORKBOOK]),
    add: (book, args) => {
      requireStructure(book);
      const name =
        args[0] === undefined || args[0] === null ? freeName(book) : requireName(book, textArgument(args, 0));
      const sheet = book.file.addWorksheet(name);
      return worksheetClass({ book, sheet });
    },
    getActiveWorksheet: (book) => {
      const sheet = book.active ?? book.file.worksheets[0];
      if (!sheet) throw new ExcelError("ItemNotFound", "The workbook has no sheet.");
      return worksheetClass({ book, sheet });
    },
    getFirst: (book) => {
      const [sheet] = book.file.worksheets;
      if (!sheet) throw new ExcelError("ItemNotFound", "The workbook has no sheet.");
      return worksheetClass({ book, sheet });
    },
    getItem: (book, args) => {
      const sheet = findSheet(book, textArgument(args, 0));
      if (!sheet) throw new ExcelError("ItemNotFound", `There is no sheet ${textArgument(args, 0)}.`);
      return worksheetClass({ book, sheet });
    },
    getItemOrNullObject: (book, args) => {
      const sheet = findSheet(book, textArgument(args, 0));
      return sheet ? worksheetClass({ book, sheet }) : NULL_OBJECT;
    },
  },
});

function freeName(book: Book): string {
  let number = book.file.worksheets.length + 1;
  while (findSheet(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

const LONGEST_KEY = 255;

/** A property and those of its sheet. */
interface PropertyOfSheet {
  readonly sheet: Worksheet;
  readonly all: SheetProperty[];
  readonly property: SheetProperty;
}

const customPropertyClass = hostClass<PropertyOfSheet>("WorksheetCustomProperty", {
  properties: {
    value: {
      get: ({ property }) => property.value,
      set: ({ sheet, property }, value) => {
        editsOf(sheet).hasOtherProperties = true;
        property.value = textArgument([value], 0);
      },
    },
  },
  methods: {
    delete: ({ sheet, all, property }) => {
      editsOf(sheet).hasOtherProperties = true;
      all.splice(all.indexOf(property), 1);
      return null;
    },
  },
});

function propertiesOf({ book, sheet }: SheetOfBook): SheetProperty[] {
  const known = book.sheetProperties.get(sheet) ?? [];
  book.sheetProperties.set(sheet, known);
  return known;
}

function findProperty(target: SheetOfBook, args: readonly unknown[]): SheetProperty | undefined {
  const wanted = textArgument(args, 0).toLowerCase();
  return propertiesOf(target).find(({ key }) => key.toLowerCase() === wanted);
}

/** What add-ins keep with a worksheet. */
const customPropertiesClass = hostClass<SheetOfBook>("WorksheetCustomPropertyCollection", {
  items: (target) => {
    const all = propertiesOf(target);
    return all.map((property) => customPropertyClass({ sheet: target.sheet, all, property }));
  },
  methods: {
    add: (target, args) => {
      const [key, value] = [textArgument(args, 0), textArgument(args, 1)];
      if (key === "" || key.length > LONGEST_KEY) throw invalidArgument("a key has from 1 to 255 characters");
      const known = findProperty(target, args);
      const [all, property] = [propertiesOf(target), known ?? { key, value }];
      editsOf(target.sheet).hasOtherProperties = true;
      if (known) known.value = value;
      else all.push(property);
      return customPropertyClass({ sheet: target.sheet, all, property });
    },
    getItem: (target, args) => {
      const known = findProperty(target, args);
      if (!known) throw new ExcelError("ItemNotFound", `The sheet has no property ${textArgument(args, 0)}.`);
      return customPropertyClass({ sheet: target.sheet, all: propertiesOf(target), property: known });
    },
    getItemOrNullObject: (target, args) => {
      const known = findProperty(target, args);
      return known
        ? customPropertyClass({ sheet: target.sheet, all: propertiesOf(target), property: known })
        : NULL_OBJECT;
    },
  },
});

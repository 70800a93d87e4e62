import { absoluteAddressOf, rangeOfAddress, spellingsOf } from "../book/address";
import { type Book, type SheetName, requireWritable } from "../book/book";
import { canBeName, namesOfSheet } from "../book/sheetNames";
import { definedNames } from "../formulas/definedNames";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostObject, NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { textArgument } from "./args";
import { rangeArgument, rangeClass } from "./rangeClass";
import type { SheetOfBook } from "./sheetOfBook";

/** A name of a workbook, or of one sheet of it. */
interface NameOf {
  readonly book: Book;
  readonly named: SheetName;
  /** Missing where the name is the workbook's. */
  readonly owner?: SheetOfBook;
}

const namedItemClass = hostClass<NameOf>("NamedItem", {
  properties: {
    name: { get: ({ named }) => named.name },
    formula: { get: ({ named }) => `=${named.formula}` },
  },
  methods: {
    getRangeOrNullObject: ({ book, named }) => rangeOfFormula(book, named.formula),
    delete: ({ named, owner }) => {
      if (!owner) throw new ExcelError("ApiNotFound", "The workbench takes no name off a workbook.");
      requireWritable(owner.sheet);
      const all = namesOfSheet(owner.book, owner.sheet);
      const index = all.indexOf(named);
      if (index < 0) throw new ExcelError("ItemNotFound", `There is no name ${named.name} any more.`);
      all.splice(index, 1);
      return null;
    },
  },
});

/** The cells that a name leads to: `Log!$A$1:$C$7`, but no list of areas, no calculation, and no cells that are gone. */
function rangeOfFormula(book: Book, formula: string): HostObject {
  for (const sheet of book.file.worksheets) {
    const start = spellingsOf(sheet.name).find((spelling) => formula.startsWith(`${spelling}!`));
    if (start === undefined) continue;
    const isPlain = /^[$A-Z\d:]+$/iu.test(formula.slice(start.length + 1));
    return isPlain ? rangeClass(rangeOfAddress(book, sheet, formula)) : NULL_OBJECT;
  }
  return NULL_OBJECT;
}

function findName<T extends { readonly name: string }>(
  names: readonly T[],
  args: readonly unknown[],
): T | undefined {
  const wanted = textArgument(args, 0).toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted);
}

/** The names of a workbook, without those of its sheets; case does not tell them apart. */
export const workbookNamesClass = hostClass<Book>("NamedItemCollection", {
  methods: {
    getItemOrNullObject: (book, args) => {
      const named = findName(definedNames(book), args);
      return named ? namedItemClass({ book, named }) : NULL_OBJECT;
    },
  },
});

/** The names that are a sheet's own. Another sheet, and the workbook, may have the same. */
export const sheetNamesClass = hostClass<SheetOfBook>("NamedItemCollection", {
  items: (owner) =>
    namesOfSheet(owner.book, owner.sheet).map((named) => namedItemClass({ book: owner.book, named, owner })),
  methods: {
    add: (owner, args) => {
      const { book, sheet } = owner;
      const [name, range, comment] = [textArgument(args, 0), rangeArgument(args, 1), args[2] ?? null];
      if (comment !== null) throw new ExcelError("ApiNotFound", "The workbench knows no comments of names.");
      requireWritable(sheet);
      if (!canBeName(name)) throw invalidArgument(`“${name}” can't be a name`);
      const all = namesOfSheet(book, sheet);
      if (findName(all, args)) throw new ExcelError("ItemAlreadyExists", `There is a name ${name} already.`);
      const named = { name, formula: absoluteAddressOf(range) };
      all.push(named);
      return namedItemClass({ book, named, owner });
    },
    getItemOrNullObject: (owner, args) => {
      const named = findName(namesOfSheet(owner.book, owner.sheet), args);
      return named ? namedItemClass({ book: owner.book, named, owner }) : NULL_OBJECT;
    },
  },
});

import { quotedName, rangeOfAddress } from "../book/address";
import type { Book } from "../book/book";
import { NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { textArgument } from "./args";
import { rangeClass } from "./rangeClass";

type DefinedName = Book["file"]["definedNames"]["model"][number];

/** A name that a workbook gives to some of its cells. */
interface NameOfBook {
  readonly book: Book;
  readonly defined: DefinedName;
}

const namedItemClass = hostClass<NameOfBook>("NamedItem", {
  properties: { name: { get: ({ defined }) => defined.name } },
  methods: {
    getRangeOrNullObject: ({ book, defined: { ranges } }) => {
      const [address = "", ...more] = ranges;
      const sheet = book.file.worksheets.find(({ name }) =>
        [`${name}!`, `${quotedName(name)}!`].some((start) => address.startsWith(start)),
      );
      return sheet && more.length === 0 ? rangeClass(rangeOfAddress(book, sheet, address)) : NULL_OBJECT;
    },
  },
});

/** The names of a workbook; case does not tell them apart. */
export const namedItemCollectionClass = hostClass<Book>("NamedItemCollection", {
  methods: {
    getItemOrNullObject: (book, args) => {
      const wanted = textArgument(args, 0).toLowerCase();
      const defined = book.file.definedNames.model.find(({ name }) => name.toLowerCase() === wanted);
      return defined ? namedItemClass({ book, defined }) : NULL_OBJECT;
    },
  },
});

import type { Book } from "../book/book";
import { ExcelError } from "../protocol/excelError";
import { NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { textArgument } from "./args";

/** A setting of a workbook: what an add-in keeps in it under a key. */
interface SettingOfBook {
  readonly book: Book;
  readonly key: string;
}

const settingClass = hostClass<SettingOfBook>("Setting", {
  properties: {
    value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => book.settings.set(key, value),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
      return null;
    },
  },
});

/** The settings that an add-in keeps in a workbook; keys tell case apart. */
export const settingCollectionClass = hostClass<Book>("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => settingClass({ book, key })),
  methods: {
    add: (book, args) => {
      const key = textArgument(args, 0);
      book.settings.set(key, args[1]);
      return settingClass({ book, key });
    },
    getItem: (book, args) => {
      const key = textArgument(args, 0);
      if (!book.settings.has(key)) throw new ExcelError("ItemNotFound", `There is no setting ${key}.`);
      return settingClass({ book, key });
    },
    getItemOrNullObject: (book, args) => {
      const key = textArgument(args, 0);
      return book.settings.has(key) ? settingClass({ book, key }) : NULL_OBJECT;
    },
  },
});

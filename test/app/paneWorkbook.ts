import { readFileSync } from "node:fs";
import path from "node:path";
import type { Book } from "../../src/workbench/book/book";
import { rangeOfAddress } from "../../src/workbench/book/address";
import { readBook } from "../../src/workbench/file/bookFile";
import { connectLibrary } from "../../src/workbench/library/loadLibrary";
import { rangeClass } from "../../src/workbench/members/rangeClass";
import { workbookClass } from "../../src/workbench/members/workbookClass";
import type { BatchRequest, BatchResponse } from "../../src/workbench/protocol/batch";
import { type Host, executeBatch } from "../../src/workbench/protocol/executeBatch";
import { type HostObject, NULL_OBJECT, hostClass } from "../../src/workbench/protocol/hostObject";

/** A workbook with what the pane asks of Excel beyond what the workbench knows: settings and the active cell. */
export interface PaneWorkbook {
  readonly book: Book;
  readonly settings: Map<string, string>;
  /** Selects a cell as a user does. */
  select(sheet: string, address: string): void;
  execute(request: BatchRequest): BatchResponse;
}

interface Setting {
  readonly key: string;
  readonly value: string;
}

const settingClass = hostClass<Setting>("Setting", {
  properties: { key: { get: ({ key }) => key }, value: { get: ({ value }) => value } },
});

const settingsClass = hostClass<Map<string, string>>("SettingCollection", {
  methods: {
    add: (settings, [key, value]) => {
      settings.set(String(key), String(value));
      return settingClass({ key: String(key), value: String(value) });
    },
    getItemOrNullObject: (settings, [key]) => {
      const value = settings.get(String(key));
      return value === undefined ? NULL_OBJECT : settingClass({ key: String(key), value });
    },
  },
});

/** Opens a workbook and makes `Excel.run` of this process talk to it; the sample log, where no bytes are given. */
export async function openPaneWorkbook(bytes?: Uint8Array): Promise<PaneWorkbook> {
  const sample = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
  const { book } = await readBook(bytes ?? readFileSync(sample), "Book1.xlsx");
  const settings = new Map<string, string>();
  const host: Host = {
    workbook: withPaneMembers(workbookClass(book), book, settings),
    references: new Map(),
    referencesGiven: 0,
    services: {},
    faultOf: () => undefined,
  };
  const execute = (request: BatchRequest): BatchResponse => executeBatch(host, request);
  connectLibrary(execute);
  return {
    book,
    settings,
    select: (sheet, address) => {
      const worksheet = book.file.getWorksheet(sheet);
      if (!worksheet) throw new Error(`There is no sheet ${sheet}.`);
      book.active = worksheet;
      book.selection = `${sheet}!${address}`;
    },
    execute,
  };
}

function withPaneMembers(workbook: HostObject, book: Book, settings: Map<string, string>): HostObject {
  return {
    ...workbook,
    child: (name) => (name === "settings" ? settingsClass(settings) : workbook.child(name)),
    call: (name, args) => (name === "getActiveCell" ? activeCell(book) : workbook.call(name, args)),
  };
}

function activeCell(book: Book): HostObject {
  const sheet = book.active ?? book.file.worksheets[0];
  if (!sheet) throw new Error("The workbook has no sheet.");
  const address = book.selection.slice(book.selection.lastIndexOf("!") + 1);
  return rangeClass(rangeOfAddress(book, sheet, address === "" ? "A1" : address));
}

import { localAddress } from "../book/address";
import { type Book, type CellRange, sheetId } from "../book/book";
import { selectedArea } from "../book/selection";
import type { EventName } from "../protocol/excelEvents";
import type { AddInFrame } from "./addin/addInFrame";

/** Does something in a workbook, and tells the add-in of what is different after it. */
export type Watching = <T>(act: () => T) => T;

/** `onWritten` is told which cells were written. */
export function watchWorkbook(
  book: Book,
  tellAddIn: AddInFrame["raise"],
  onWritten: (ranges: readonly CellRange[]) => void,
): Watching {
  const written: CellRange[] = [];
  book.onWritten = (range) => written.push(range);
  const raise: Raise = (event, sheet, details = {}) => {
    const message = book.events.messageFor({ name: event, sheetId: sheet, details: { ...details } });
    if (message) tellAddIn("richApiMessage", message);
  };
  return (act) => {
    const before = sightOf(book);
    const result = act();
    tellOfSheets(before, sightOf(book), raise);
    if (before.selection !== sightOf(book).selection) tellAddIn("documentSelectionChanged", {});
    const changed = written.splice(0);
    for (const range of changed) tellOfChange(range, raise);
    onWritten(changed);
    return result;
  };
}

/** Tells of an event on a sheet, by the sheet's id, if the add-in has asked for it. */
type Raise = (event: EventName, sheet: string, details?: object) => void;

/** What those who watch a workbook may ask to be told of. */
interface Sight {
  readonly sheets: readonly string[];
  readonly active: string | undefined;
  readonly selection: string;
}

function sightOf(book: Book): Sight {
  const area = selectedArea(book);
  return {
    sheets: book.file.worksheets.map(sheetId),
    active: book.active && sheetId(book.active),
    selection: area ? `${sheetId(area.sheet)} ${localAddress(area)}` : "",
  };
}

function tellOfSheets(before: Sight, after: Sight, raise: Raise): void {
  for (const sheet of after.sheets) if (!before.sheets.includes(sheet)) raise("Added", sheet);
  for (const sheet of before.sheets) if (!after.sheets.includes(sheet)) raise("Deleted", sheet);
  if (before.active !== after.active) {
    if (before.active !== undefined) raise("Deactivated", before.active);
    if (after.active !== undefined) raise("Activated", after.active);
  }
  const [sheet = "", address = ""] = after.selection.split(" ");
  if (before.selection !== after.selection) raise("SelectionChanged", sheet, { address });
}

function tellOfChange(range: CellRange, raise: Raise): void {
  raise("DataChanged", sheetId(range.sheet), {
    address: localAddress(range),
    changeType: "RangeEdited",
    triggerSource: "Unknown",
  });
}

import { localAddress } from "../book/address";
import { type Book, type CellRange, sheetId } from "../book/book";
import { selectArea, selectedArea } from "../book/selection";
import { functionCalls } from "../formulas/functionCalls";
import { type PlayedExcel, playExcel, refusal } from "../playedExcel";
import { ACTION, type BatchRequest } from "../protocol/batch";
import type { EventName } from "../protocol/excelEvents";
import { type AddInFrame, addInFrame } from "./addin/addInFrame";
import { type PaneSwitch, services } from "./addin/services";
import { calculator } from "./calculator";
import { typeText } from "./sheet/editedText";

/** A workbook that is open in the page, and the add-in that runs beside it. */
export interface Session extends PlayedExcel {
  readonly addIn: AddInFrame;
  /** Selects cells as a user would: those who asked are told. */
  select(range: CellRange): void;
  /** Puts a text into a cell as if it had been typed there; what Excel would refuse is thrown. */
  type(range: CellRange, text: string): void;
}

/** What the page does for a session. */
export interface SessionPage {
  readonly pane: PaneSwitch;
  /** Whether a cell is being edited: until that ends Excel refuses what add-ins ask. */
  isEditing(): boolean;
  /** Something in the workbook may have changed. */
  onChange(): void;
}

const ADD_IN_PAGE = "/addin/taskpane.html";

/** Opens the bytes of a file; what can't be read is a `FileError`. */
export async function openSession(bytes: Uint8Array, name: string, page: SessionPage): Promise<Session> {
  let ready: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  const calls = functionCalls(
    (message) => {
      void isReady.then(() => {
        addIn.raise("richApiMessage", { ArrayData: [message] });
      });
    },
    { onReady: ready, blankCell: () => excel.plays.blankCell },
  );
  const excel = await playExcel(bytes, name, { ...services(page.pane), ...calls.services });
  const { book } = excel;
  const formulas = calculator(book, calls.invoke, page.onChange);
  book.onCalculate = formulas.all;
  const written: CellRange[] = [];
  book.onWritten = (range) => written.push(range);

  const raise = (event: EventName, sheet: string, details: object = {}): void => {
    const message = book.events.messageFor({ name: event, sheetId: sheet, details: { ...details } });
    if (message) addIn.raise("richApiMessage", message);
  };
  /** Does something, and tells of what is different after it. */
  const watching = <T>(act: () => T): T => {
    const before = sightOf(book);
    const result = act();
    tellOfSheets(before, sightOf(book), raise);
    if (before.selection !== sightOf(book).selection) addIn.raise("documentSelectionChanged", {});
    const changed = written.splice(0);
    for (const range of changed)
      raise("DataChanged", sheetId(range.sheet), {
        address: localAddress(range),
        changeType: "RangeEdited",
        triggerSource: "Unknown",
      });
    formulas.changed(changed);
    return result;
  };
  const addIn = addInFrame(ADD_IN_PAGE, {
    documentUrl: `https://localhost/${encodeURIComponent(name)}`,
    execute: (body) => {
      const request = JSON.parse(body) as BatchRequest;
      if (page.isEditing() && asksTheWorkbook(request))
        return refusal("InvalidOperationInCellEditMode", "Excel is in the middle of editing a cell.");
      const response = watching(() => excel.execute(body));
      if (mayChange(request)) page.onChange();
      return response;
    },
  });

  return {
    ...excel,
    addIn,
    select: (range) => {
      watching(() => {
        selectArea(range);
      });
      page.onChange();
    },
    type: (range, text) => {
      watching(() => {
        typeText(range, text);
        book.undo.add("typing");
      });
      page.onChange();
    },
  };
}

/** A request that begins at the workbook, and not at one of the services around it. */
function asksTheWorkbook({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 1);
}

/** A request that does more than read, and keep or give back what it read. */
function mayChange({ Actions }: BatchRequest): boolean {
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.setProperty || (ActionType === ACTION.method && !Name.startsWith("_")),
  );
}

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

function tellOfSheets(
  before: Sight,
  after: Sight,
  raise: (event: EventName, sheet: string, details?: object) => void,
): void {
  for (const sheet of after.sheets) if (!before.sheets.includes(sheet)) raise("Added", sheet);
  for (const sheet of before.sheets) if (!after.sheets.includes(sheet)) raise("Deleted", sheet);
  if (before.active !== after.active) {
    if (before.active !== undefined) raise("Deactivated", before.active);
    if (after.active !== undefined) raise("Activated", after.active);
  }
  const [sheet = "", address = ""] = after.selection.split(" ");
  if (before.selection !== after.selection) raise("SelectionChanged", sheet, { address });
}

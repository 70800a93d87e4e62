import type { Book, CellRange } from "../book/book";
import { selectArea } from "../book/selection";
import { afterCellEdit } from "../cellEdit";
import { functionCalls } from "../formulas/functionCalls";
import { isToBeCalculated } from "../formulas/notCalculated";
import { type PlayedExcel, playExcel } from "../playedExcel";
import { ACTION, type BatchRequest } from "../protocol/batch";
import { type AddInFrame, addInFrame } from "./addin/addInFrame";
import { type PaneSwitch, services } from "./addin/services";
import { visibilityMessage } from "./addin/visibilityMessage";
import { calculator } from "./calculator";
import type { WayOut } from "./regions";
import { type Watching, watchWorkbook } from "./workbookEvents";

/** A workbook that is open in the page, and the add-in that runs beside it. */
export interface Session extends PlayedExcel {
  readonly addIn: AddInFrame;
  /** Selects cells as a user would: those who asked are told. */
  select(range: CellRange): void;
  /** Lets a user change the workbook: those who asked are told. What Excel would refuse is thrown. */
  edit<T>(act: (book: Book) => T): T;
  /** Whether anything was changed since it was opened or last saved. */
  isChanged(): boolean;
  /** Tells the add-in that its pane was shown or hidden. */
  tellOfPane(isShown: boolean): void;
}

/** What the page does for a session. */
export interface SessionPage {
  readonly pane: PaneSwitch;
  /** Resolves when the cell that is being edited no longer is; undefined while none is. */
  cellEdit(): Promise<void> | undefined;
  /** Something in the workbook may have changed. */
  onChange(): void;
  /** The add-in has selected other cells. */
  onSelected(): void;
  /** The focus goes out of the pane. */
  leavePane(way: WayOut): void;
}

const ADD_IN_PAGE = "/addin/taskpane.html";

/** Opens the bytes of a file; what can't be read is a `FileError`. */
export async function openSession(bytes: Uint8Array, name: string, page: SessionPage): Promise<Session> {
  let ready: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  const tellAddIn: AddInFrame["raise"] = (event, data) => {
    addIn.raise(event, data);
  };
  const calls = functionCalls(
    (message) => {
      void isReady.then(() => {
        tellAddIn("richApiMessage", { ArrayData: [message] });
      });
    },
    { onReady: ready, blankCell: () => excel.plays.blankCell },
  );
  const excel = await playExcel(bytes, name, { ...services(page.pane), ...calls.services });
  const { book } = excel;
  // Who tries the add-in here is not to lose the way back at every word that is typed, as some builds of Excel have it.
  excel.plays.undoIsLost = "asDocumented";
  const formulas = calculator(book, calls.invoke, page.onChange);
  book.onCalculate = formulas.all;
  if (isToBeCalculated(book)) formulas.all();
  const watching = watchWorkbook(book, tellAddIn, formulas.changed);
  const addIn = addInFrame(ADD_IN_PAGE, {
    documentUrl: `https://localhost/${encodeURIComponent(name)}`,
    isPaneShown: page.pane.isShown(),
    hasFunctions: () => excel.plays.hasFunctions,
    leavePane: page.leavePane,
    execute: (request) =>
      afterCellEdit(request, page.cellEdit(), (body) => carryOut(body, excel, page, watching)),
  });
  let savedAt = book.undo.changes;
  const edit: Session["edit"] = (act) => {
    try {
      return watching(() => act(book));
    } finally {
      page.onChange();
    }
  };
  return {
    ...excel,
    addIn,
    edit,
    select: (range) => {
      edit(() => {
        selectArea(range);
      });
    },
    isChanged: () => book.undo.changes !== savedAt,
    save: async () => {
      const saved = book.undo.changes;
      const bytes = await excel.save();
      savedAt = saved;
      page.onChange();
      return bytes;
    },
    tellOfPane: (isShown) => {
      tellAddIn("richApiMessage", visibilityMessage(isShown));
    },
  };
}

/** Carries out a request of the add-in's; request and answer are JSON. */
function carryOut(body: string, excel: PlayedExcel, page: SessionPage, watching: Watching): string {
  const { book } = excel;
  const before = book.selection;
  const response = watching(() => excel.execute(body));
  if (mayChange(JSON.parse(body) as BatchRequest)) page.onChange();
  if (book.selection !== before) page.onSelected();
  return response;
}

/** A request that does more than read, and keep or give back what it read. */
function mayChange({ Actions }: BatchRequest): boolean {
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.setProperty || (ActionType === ACTION.method && !Name.startsWith("_")),
  );
}

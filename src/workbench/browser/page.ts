import { localAddress } from "../book/address";
import { requireWritable } from "../book/book";
import { selectedArea } from "../book/selection";
import { FileError } from "../file/fileError";
import { listed } from "../../engine/text/listed";
import { ExcelError } from "../protocol/excelError";
import type { PaneSwitch } from "./addin/services";
import { cellsNamed } from "../book/cellsNamed";
import type { UndoOutcome } from "../undoStack";
import { toggleFilter } from "../user/filtering";
import { requireListed } from "../user/listChoices";
import { resizeColumn } from "../user/sizing";
import { editedText } from "../user/editedText";
import { emptyCells, typeIntoCell } from "../user/typing";
import { askToSave } from "./askToSave";
import { listenToClipboard } from "./clipboard";
import { button, element, input } from "./elements";
import { listenToZoom } from "./listenToZoom";
import { type RibbonButton, readRibbon } from "./ribbon/readRibbon";
import { ribbonView } from "./ribbon/ribbonView";
import { regions } from "./regions";
import { ruleColours } from "./ruleColours";
import { type Session, openSession } from "./session";
import { sheetMenus } from "./sheetMenus";
import { cellEditor } from "./sheet/cellEditor";
import { listenToGrid } from "./sheet/gridInput";
import { gridView } from "./sheet/gridView";
import { showTabs } from "./sheet/sheetTabs";

declare global {
  interface Window {
    /** The workbook that the page shows, for tests. */
    workbench?: Session;
  }
}

/** In milliseconds. */
const LONGEST_FRAME = 100;
const SAMPLE = "complaints-log.xlsx";

const note = element("note");
const nameBox = input("name-box");
const formulaBar = input("formula");
const fileChoice = input("file");
const paneSwitch: PaneSwitch = {
  isShown: () => !element("pane").hidden,
  show: (isShown) => {
    if (isShown === paneSwitch.isShown()) return;
    element("pane").hidden = !isShown;
    session?.tellOfPane(isShown);
  },
};

let session: Session | undefined;
const colours = ruleColours((book) => {
  grid.show(book);
});
/** Of workbooks that are being opened, only the one that was chosen last is shown. */
let openings = 0;
/** Whether a name is being typed: what changes in the workbook meanwhile must not type over it. */
let isNaming = false;

const grid = gridView();
const { leavePane } = regions(() => session?.addIn.frame);
const editor = cellEditor(
  grid,
  formulaBar,
  // What stays as it was is not typed anew: it may be more than a text shows.
  (cell, text) =>
    text === editedText(cell) ||
    isAccepted(() => {
      requireListed(cell, text);
      typeIntoCell(cell, text);
    }),
);

/** Changes the workbook; what Excel would refuse is said, and left to be corrected. */
function isAccepted(act: (session: Session) => void): boolean {
  try {
    session?.edit(() => {
      if (session) act(session);
    });
    note.textContent = "";
    return true;
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    note.textContent = error.message;
    return false;
  }
}

function show(): void {
  if (!session) return;
  const { book } = session;
  const selected = selectedArea(book);
  showTabs(element("tabs"), book, (range) => {
    if (editor.commit()) session?.select(range);
  });
  grid.show(book);
  colours(book);
  if (!isNaming) nameBox.value = selected ? localAddress(selected) : "";
  if (!editor.isOpen()) formulaBar.value = selected ? editedText(selected) : "";
  element("unsaved").hidden = !session.isChanged();
  button("undo").disabled = book.undo.steps.length === 0;
  button("redo").disabled = !book.undo.canRedo;
}

/** Resolves when what the page says by now can be seen; in a window out of sight nothing is drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Brings the cell into sight that is selected. */
function reveal(): void {
  const selected = session && selectedArea(session.book);
  if (selected) grid.reveal(selected.row, selected.column);
}

/** Opens a file in place of what is open; one that can't be read leaves that as it is. */
async function open(bytes: Uint8Array, name: string): Promise<void> {
  const opening = ++openings;
  note.textContent = `Opening “${name}” …`;
  await drawn();
  try {
    const opened = await openSession(bytes, name, {
      pane: paneSwitch,
      cellEdit: editor.edit,
      onChange: show,
      onSelected: reveal,
      leavePane,
    });
    if (opening !== openings) return;
    session?.addIn.close();
    session = opened;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    note.textContent = error.about(name);
    return;
  }
  window.workbench = session;
  const { book, losses, readAs } = session;
  element("name").textContent = book.name;
  document.title = `${book.name} – a stand-in for Excel`;
  const said = losses.length === 0 ? "" : `Saving here would lose ${listed(losses)}.`;
  note.textContent = readAs === undefined ? said : `“${name}” was read as ${readAs}.`;
  element("pane").append(session.addIn.frame);
  show();
}

/** Opens a file in place of what is open, once it is said what becomes of changes to that. */
async function openInstead(bytes: Uint8Array, name: string): Promise<void> {
  if (!editor.commit()) return;
  if (session?.isChanged()) {
    const fate = await askToSave(session.book.name);
    if (fate === "cancel") return;
    if (fate === "save") await save();
  }
  await open(bytes, name);
}

async function save(): Promise<void> {
  if (!session || !editor.commit()) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await session.save())]));
  link.download = session.book.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const UNDO_WORDS: Readonly<Record<"undo" | "redo", Readonly<Record<UndoOutcome, string>>>> = {
  undo: {
    done: "",
    nothing: "There is nothing to undo.",
    ofAddIn: "The add-in made the last change. This stand-in cannot undo that, and not every Excel can.",
  },
  redo: { done: "", nothing: "There is nothing to redo.", ofAddIn: "" },
};

function step(way: "undo" | "redo"): void {
  const outcome = session?.edit(({ undo }) => undo[way]());
  if (outcome) note.textContent = UNDO_WORDS[way][outcome];
  if (outcome === "done") reveal();
}

function listenToView(): void {
  element("filter").addEventListener("click", () => {
    const selected = session && selectedArea(session.book);
    if (!selected || !editor.commit()) return;
    if (!toggleFilter(selected)) note.textContent = "Select a cell of a list under headers first.";
    show();
  });
  listenToZoom(grid, show);
}

/** Whether keys are meant for the sheet, and not for a text that is being written. */
function isInSheet(): boolean {
  return !editor.isOpen() && !(document.activeElement instanceof HTMLInputElement);
}

const STEP_KEYS: Readonly<Record<string, "undo" | "redo">> = {
  "Control+z": "undo",
  "Control+y": "redo",
  "Control+Shift+Z": "redo",
};

function listenForUndo(): void {
  for (const way of ["undo", "redo"] as const)
    button(way).addEventListener("click", () => {
      if (editor.commit()) step(way);
    });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || !isInSheet()) return;
    const way = STEP_KEYS[`Control+${event.shiftKey ? "Shift+" : ""}${event.key}`];
    if (!way) return;
    event.preventDefault();
    step(way);
  });
}

async function onButton({ functionName, id }: RibbonButton): Promise<void> {
  if (functionName === undefined) paneSwitch.show(true);
  else await session?.addIn.runCommand(functionName, id);
}

const QUERY = new URLSearchParams(location.search);
/** With `?pane=closed` the add-in is loaded as Excel loads it for the ribbon and for formulas: its pane is not shown. */
const OPENS_PANE = QUERY.get("pane") !== "closed";
/** With `?workbook=none` nothing is open, nor the add-in loaded, until a file is chosen. */
const OPENS_SAMPLE = QUERY.get("workbook") !== "none";

function listenToSheet(): void {
  element("sheet").append(grid.element);
  listenToGrid(grid, editor, formulaBar, {
    book: () => session?.book,
    select: (range) => session?.select(range),
    clear: (range) =>
      isAccepted(() => {
        emptyCells(range);
      }),
    resize: (column, pixels) =>
      isAccepted(({ book }) => {
        if (book.active) resizeColumn(book, book.active, column, pixels);
      }),
    ...sheetMenus(grid, isAccepted),
    mayEdit: ({ sheet }) =>
      isAccepted(() => {
        requireWritable(sheet);
      }),
    refuse: show,
    textOf: editedText,
  });
  listenToClipboard({
    selection: () => session && selectedArea(session.book),
    isInSheet,
    change: isAccepted,
  });
  listenForUndo();
  listenToView();
}

function listenToFile(): void {
  element("open").addEventListener("click", () => {
    if (editor.commit()) fileChoice.click();
  });
  fileChoice.addEventListener("change", () => {
    const [file] = fileChoice.files ?? [];
    if (file) void file.arrayBuffer().then((buffer) => openInstead(new Uint8Array(buffer), file.name));
    fileChoice.value = "";
  });
  element("save").addEventListener("click", () => void save());
  window.addEventListener("beforeunload", (event) => {
    if (editor.isOpen() || session?.isChanged()) event.preventDefault();
  });
}

function listenToNames(): void {
  nameBox.addEventListener("focus", () => editor.commit());
  nameBox.addEventListener("input", () => {
    isNaming = true;
  });
  nameBox.addEventListener("blur", () => {
    isNaming = false;
    show();
  });
  nameBox.addEventListener("change", () => {
    isNaming = false;
    const range = session && cellsNamed(session.book, nameBox.value);
    if (range) session?.select(range);
    if (range) reveal();
    show();
  });
}

/** Opens the sample log in a page that plays Excel on the web: ribbon, sheets, and the add-in's pane. */
async function start(): Promise<void> {
  paneSwitch.show(OPENS_PANE);
  const sample = OPENS_SAMPLE ? fetch("/sample.xlsx") : undefined;
  const manifest = await fetch("/manifest.xml");
  const ribbon = readRibbon(new DOMParser().parseFromString(await manifest.text(), "text/xml"));
  element("ribbon").append(ribbonView(ribbon, onButton));
  listenToSheet();
  listenToFile();
  listenToNames();
  element("close-pane").addEventListener("click", () => {
    paneSwitch.show(false);
  });
  if (!sample) return;
  const bytes = new Uint8Array(await (await sample).arrayBuffer());
  if (openings === 0) await open(bytes, SAMPLE);
}

void start();

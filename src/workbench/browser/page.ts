import { localAddress } from "../book/address";
import type { CellRange } from "../book/book";
import { selectedArea } from "../book/selection";
import { FileError } from "../file/fileError";
import { listed } from "../../engine/text/listed";
import { ExcelError } from "../protocol/excelError";
import type { PaneSwitch } from "./addin/services";
import { cellsNamed } from "../book/cellsNamed";
import { element, input } from "./elements";
import { type RibbonButton, readRibbon } from "./ribbon/readRibbon";
import { ribbonView } from "./ribbon/ribbonView";
import { type Session, openSession } from "./session";
import { cellEditor } from "./sheet/cellEditor";
import { editedText } from "./sheet/editedText";
import { listenToGrid } from "./sheet/gridInput";
import { gridView } from "./sheet/gridView";
import { showTabs } from "./sheet/sheetTabs";

declare global {
  interface Window {
    /** The workbook that the page shows, for tests. */
    workbench?: Session;
  }
}

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
/** Whether a name is being typed: what changes in the workbook meanwhile must not type over it. */
let isNaming = false;

const grid = gridView();
const editor = cellEditor(grid, formulaBar, (text) => {
  const selected = session && selectedArea(session.book);
  return !selected || isAccepted(selected, text);
});

/** Types a text into cells; what Excel would refuse is said, and left to be corrected. */
function isAccepted(range: CellRange, text: string): boolean {
  try {
    session?.type(range, text);
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
  showTabs(element("tabs"), book, (range) => session?.select(range));
  grid.show(book);
  if (!isNaming) nameBox.value = selected ? localAddress(selected) : "";
  if (!editor.isOpen()) formulaBar.value = selected ? editedText(selected) : "";
}

/** Opens a file in place of what is open; one that can't be read leaves that as it is. */
async function open(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const opened = await openSession(bytes, name, {
      pane: paneSwitch,
      cellEdit: editor.edit,
      onChange: show,
    });
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
  const said = losses.length === 0 ? "" : `Saving here would lose ${listed(losses)}.`;
  note.textContent = readAs === undefined ? said : `“${name}” was read as ${readAs}.`;
  element("pane").append(session.addIn.frame);
  show();
}

async function save(): Promise<void> {
  if (!session) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await session.save())]));
  link.download = session.book.name;
  link.click();
  URL.revokeObjectURL(link.href);
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

/** Opens the sample log in a page that plays Excel on the web: ribbon, sheets, and the add-in's pane. */
async function start(): Promise<void> {
  paneSwitch.show(OPENS_PANE);
  const sample = OPENS_SAMPLE ? fetch("/sample.xlsx") : undefined;
  const manifest = await fetch("/manifest.xml");
  const ribbon = readRibbon(new DOMParser().parseFromString(await manifest.text(), "text/xml"));
  element("ribbon").append(ribbonView(ribbon, onButton));
  element("sheet").append(grid.element);
  listenToGrid(grid, editor, formulaBar, {
    book: () => session?.book,
    select: (range) => session?.select(range),
    clear: (range) => isAccepted(range, ""),
    textOf: editedText,
  });
  element("open").addEventListener("click", () => {
    fileChoice.click();
  });
  fileChoice.addEventListener("change", () => {
    const [file] = fileChoice.files ?? [];
    if (file) void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
    fileChoice.value = "";
  });
  element("save").addEventListener("click", () => void save());
  element("close-pane").addEventListener("click", () => {
    paneSwitch.show(false);
  });
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
    if (range) grid.reveal(range.row, range.column);
    show();
  });
  if (sample) await open(new Uint8Array(await (await sample).arrayBuffer()), SAMPLE);
}

void start();

import type { Worksheet } from "@cj-tech-master/excelts";
import { readBook } from "../file/bookFile";
import { workbookClass } from "../members/workbookClass";
import type { Host } from "../protocol/executeBatch";
import { addInFrame } from "./addInFrame";
import { ribbonCommands } from "./ribbon";
import { SERVICES } from "./services";
import { sheetView } from "./sheetView";

/** Opens the sample log in a page that plays Excel on the web: ribbon, sheets, and the add-in's pane. */
async function start(): Promise<void> {
  const bytes = new Uint8Array(await (await fetch("/sample.xlsx")).arrayBuffer());
  const manifest = new DOMParser().parseFromString(await (await fetch("/manifest.xml")).text(), "text/xml");
  const { book } = await readBook(bytes, "complaints-log.xlsx");
  const show = (): void => {
    place("tabs").replaceChildren(...book.file.worksheets.map((sheet) => tab(sheet)));
    if (book.active) place("sheet").replaceChildren(sheetView(book, book.active));
  };
  const tab = (sheet: Worksheet): HTMLElement => {
    const button = document.createElement("button");
    button.textContent = sheet.name;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-selected", String(sheet === book.active));
    button.addEventListener("click", () => {
      book.active = sheet;
      show();
    });
    return button;
  };
  const host: Host = {
    workbook: workbookClass(book),
    services: SERVICES,
    references: new Map(),
    referencesGiven: 0,
    faultOf: () => undefined,
  };
  const addIn = addInFrame("/addin/taskpane.html", host, show);
  place("pane").append(addIn.frame);
  for (const { label, tip, functionName } of ribbonCommands(manifest)) {
    const button = document.createElement("button");
    button.textContent = label;
    button.title = tip;
    button.addEventListener("click", () => {
      if (functionName !== undefined) void addIn.runCommand(functionName);
      else place("pane").hidden = false;
    });
    place("ribbon").append(button);
  }
  show();
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no place for ${id}.`);
  return element;
}

void start();

import { type Book, type CellRange, cellRange } from "../../book/book";

/** A tab for each sheet that is not hidden; choosing one selects its first cell. */
export function showTabs(place: HTMLElement, book: Book, onSelect: (range: CellRange) => void): void {
  const tabs = book.file.worksheets
    .filter(({ state }) => state === "visible")
    .map((sheet) => {
      const tab = document.createElement("button");
      tab.textContent = sheet.name;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(sheet === book.active));
      tab.addEventListener("click", () => {
        onSelect(cellRange({ book, sheet }, { row: 0, column: 0, rowCount: 1, columnCount: 1 }));
      });
      return tab;
    });
  place.replaceChildren(...tabs);
}

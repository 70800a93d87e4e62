import type { CellRange } from "../book/book";
import { type Copied, copyCells, pasteCells, pasteText } from "../user/copying";

/** What the clipboard of the page does to the sheet. */
export interface ClipboardUser {
  selection(): CellRange | undefined;
  /** Whether the keys are those of the sheet, and not of a text that is being written. */
  isInSheet(): boolean;
  /** Changes the workbook; what Excel refuses is told. */
  change(act: () => void): void;
}

/** Copies, cuts and pastes cells, from and to any program. */
export function listenToClipboard(user: ClipboardUser): void {
  let copied: Copied | undefined;
  const listen = (
    name: "copy" | "cut" | "paste",
    act: (data: DataTransfer, range: CellRange) => void,
  ): void => {
    document.addEventListener(name, (event) => {
      const range = user.isInSheet() ? user.selection() : undefined;
      if (!range || !event.clipboardData) return;
      event.preventDefault();
      act(event.clipboardData, range);
    });
  };
  const take = (isCut: boolean) => (data: DataTransfer, range: CellRange) => {
    copied = copyCells(range, isCut);
    data.setData(TEXT, copied.text);
  };
  listen("copy", take(false));
  listen("cut", take(true));
  listen("paste", (data, range) => {
    const text = data.getData(TEXT);
    const own = copied && copied.range.book === range.book && isSame(copied.text, text) ? copied : undefined;
    user.change(() => {
      if (own) pasteCells(range, own);
      else pasteText(range, text);
    });
    if (own?.isCut) copied = undefined;
  });
}

const TEXT = "text/plain";

/** Clipboards have line ends of their own. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.replaceAll("\r\n", "\n"));
  return first === second;
}

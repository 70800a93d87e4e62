import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book } from "../book/book";
import { keepRuleStyles } from "../book/ruleStyles";

/** Works out what conditional formats colour on the sheet in front, whenever the workbook may have changed. */
export function ruleColours(onDone: (book: Book) => void): (book: Book) => void {
  const known = new WeakMap<Worksheet, number>();
  let isRunning = false;
  const run = async (book: Book): Promise<void> => {
    isRunning = true;
    try {
      const { conditionalStyles } = await import("../formulas/conditionalFormats");
      for (let sheet = stale(book); sheet; sheet = stale(book)) {
        known.set(sheet, book.undo.changes);
        keepRuleStyles(sheet, await conditionalStyles(book, sheet));
      }
    } finally {
      isRunning = false;
    }
    onDone(book);
  };
  const stale = ({ active, undo: { changes } }: Book): Worksheet | undefined =>
    active && active.conditionalFormattings.length > 0 && known.get(active) !== changes ? active : undefined;
  return (book) => {
    if (!isRunning && stale(book)) void run(book);
  };
}

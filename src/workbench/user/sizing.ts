import type { Worksheet } from "@cj-tech-master/excelts";
import { widthOfPixels } from "../book/cellSizes";
import { type Book, requireWritable } from "../book/book";

/** Makes a column, counted from 0, so many pixels wide. */
export function resizeColumn(book: Book, sheet: Worksheet, column: number, pixels: number): void {
  requireWritable(sheet);
  const resized = sheet.getColumn(column + 1);
  const before = resized.width;
  const after = widthOfPixels(Math.max(pixels, 0));
  const put = (width: number | undefined): void => {
    Object.assign(resized, { width });
  };
  put(after);
  book.undo.add("resizing", {
    undo: () => {
      put(before);
    },
    redo: () => {
      put(after);
    },
  });
}

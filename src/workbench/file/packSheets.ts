import type { Style } from "@cj-tech-master/excelts";
import type { Book, Source } from "../book/book";
import { formatText } from "../book/cellValues";
import { packSheet } from "../book/packedSheet";
import { readSharedTexts } from "./cells/sharedTexts";
import { readSheetCells } from "./cells/readSheetCells";
import { fillRows } from "./fillRows";
import type { FilePackage } from "./package/filePackage";
import type { PlainParts } from "./plainParts";

/** Leaves the rows of a workbook's sheets packed until somebody looks at them. */
export function packSheets(
  book: Book,
  { file, workbook }: Pick<Source, "file" | "workbook">,
  plain: PlainParts,
  styles: readonly Partial<Style>[],
): void {
  const { dateSystem, sharedTexts } = workbook;
  const shared = once(() => readSharedTexts(file, sharedTexts));
  for (const sheet of book.file.worksheets) {
    const found = workbook.sheets.find(({ name }) => name === sheet.name);
    const bare = plain.sheets.get(sheet.name);
    if (!found || !bare) continue;
    const { part } = found;
    const { merges, mayHaveFormulas } = bare;
    const cells = once(() => readSheetCells({ file, part, dateSystem, shared }));
    const numberFormatOf = (style: number): string => formatText(styles[style]?.numFmt);
    packSheet(sheet, { cells, merges, mayHaveFormulas, numberFormatOf }, () => {
      const links = linksOf(file, part, bare.links);
      fillRows(book, sheet, { cells: cells(), merges, links, styles });
    });
  }
}

/** Where cells lead to outside the file. */
function linksOf(
  file: FilePackage,
  part: string,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (ids.size === 0) return new Map();
  const targets = new Map(file.relationsOf(part).map(({ id, target }) => [id, target]));
  return new Map(
    [...ids].flatMap(([address, id]) => {
      const target = targets.get(id);
      return target === undefined ? [] : [[address, target]];
    }),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

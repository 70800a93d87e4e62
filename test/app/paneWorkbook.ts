import { readFileSync } from "node:fs";
import path from "node:path";
import { cellsNamed } from "../../src/workbench/book/cellsNamed";
import { selectArea } from "../../src/workbench/book/selection";
import { type WorkbenchWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import type { Host } from "../../src/workbench/protocol/executeBatch";

/** A workbook that `Excel.run` of this process talks to, with what a user can do to it. */
export interface PaneWorkbook extends WorkbenchWorkbook {
  readonly settings: Map<string, unknown>;
  /** Selects a cell as a user does. */
  select(sheet: string, address: string): void;
}

/** Opens a workbook and makes `Excel.run` of this process talk to it; the sample log, where no bytes are given. */
export async function openPaneWorkbook(
  bytes?: Uint8Array,
  services: Host["services"] = {},
): Promise<PaneWorkbook> {
  const sample = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
  const workbook = await openWorkbook(bytes ?? readFileSync(sample), "Book1.xlsx", services);
  workbook.activate();
  const { book } = workbook;
  return {
    ...workbook,
    settings: book.settings,
    select: (sheet, address) => {
      const range = cellsNamed(book, `${sheet}!${address}`);
      if (!range) throw new Error(`There are no cells ${address} on ${sheet}.`);
      selectArea(range);
    },
  };
}

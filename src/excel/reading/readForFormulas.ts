import type { DateSystem } from "../../engine/calendar/serialDate";
import { requestWorkbookSetting } from "../host/workbookSetting";
import { runAfterCellEdit } from "../host/runExcel";
import { requestDateSystem } from "./dateSystem";

/** What formulas have to know of their workbook. */
export interface ForFormulas {
  /** What the workbook keeps under each of the keys; undefined where it keeps nothing. */
  readonly stored: readonly unknown[];
  readonly dateSystem: DateSystem;
}

/** Reads all that formulas ask of the workbook in one round trip; it waits while somebody types in a cell. */
export async function readForFormulas(keys: readonly string[]): Promise<ForFormulas> {
  return runAfterCellEdit(async (context) => {
    const stored = keys.map((key) => requestWorkbookSetting(context.workbook, key));
    const dateSystem = requestDateSystem(context.workbook);
    await context.sync();
    return { stored: stored.map((value) => value()), dateSystem: dateSystem() };
  });
}

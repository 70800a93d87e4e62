import type { CountingSettings } from "../engine/settings";
import { readDateSystem } from "../excel/dateSystem";
import { recalculate } from "../excel/recalculate";
import type { DateSystem } from "../log/sheetTable";
import { countingSettings } from "./countingSettings";
import { readSettings } from "./settings";

/** How a workbook counts, for formulas: they are given values, and ask the workbook only for this. */
export interface WorkbookCounting {
  readonly settings: CountingSettings;
  readonly dateSystem: DateSystem;
}

let known: Promise<WorkbookCounting> | undefined;

/** How the workbook counts. It is asked once, and kept until that is forgotten. */
export function workbookCounting(): Promise<WorkbookCounting> {
  known ??= readCounting().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** Has the formulas of the workbook calculated by its settings as they are now. */
export async function recountFormulas(): Promise<void> {
  known = undefined;
  await recalculate();
}

async function readCounting(): Promise<WorkbookCounting> {
  const [settings, dateSystem] = await Promise.all([readSettings().then(countingSettings), readDateSystem()]);
  return { settings, dateSystem };
}

import type { CountingSettings } from "../../engine/settings";
import { readDateSystem } from "../../excel/reading/dateSystem";
import { recalculate } from "../../excel/host/recalculate";
import type { DateSystem } from "../../log/sheetTable";
import { countingSettings } from "./countingSettings";
import { readLogChoices } from "../log/logChoices";
import type { LogChoices } from "../../log/choices";
import { readSettings } from "./settings";

/** How a workbook counts, for formulas: they are given values, and ask the workbook only for this. */
export interface WorkbookCounting {
  readonly settings: CountingSettings;
  readonly dateSystem: DateSystem;
  /** What its keeper said of how the log is to be understood. */
  readonly choices: LogChoices;
}

/**
 * Formulas are calculated in bursts: what one has asked serves the others for so many milliseconds, and no longer, for
 * settings and holidays may be changed by anyone who works in the workbook.
 */
const ONE_BURST = 2000;

let asked: { readonly at: number; readonly counting: Promise<WorkbookCounting> } | undefined;
let latest: { readonly text: string; readonly counting: WorkbookCounting } | undefined;

/** How the workbook counts. As long as that is the same, it is the same object. */
export function workbookCounting(): Promise<WorkbookCounting> {
  const now = Date.now();
  if (!asked || now - asked.at > ONE_BURST) asked = { at: now, counting: readCounting() };
  return asked.counting;
}

/** Has the formulas of the workbook calculated by its settings as they are now. */
export async function recountFormulas(): Promise<void> {
  asked = undefined;
  await recalculate();
}

async function readCounting(): Promise<WorkbookCounting> {
  const [settings, dateSystem, choices] = await Promise.all([
    readSettings().then(countingSettings),
    readDateSystem(),
    readLogChoices(),
  ]);
  const text = JSON.stringify([settings, dateSystem, choices]);
  if (latest?.text !== text) latest = { text, counting: { settings, dateSystem, choices } };
  return latest.counting;
}

import type { CountingSettings } from "../../engine/settings";
import { ExcelFailure } from "../../excel/host/failure";
import { officeIsReady } from "../../excel/host/officeHost";
import { recalculate } from "../../excel/host/recalculate";
import { readForFormulas } from "../../excel/reading/readForFormulas";
import type { LogChoices } from "../../log/choices";
import type { DateSystem } from "../../engine/calendar/serialDate";
import { CHOICES_KEY, parseLogChoices } from "../log/logChoices";
import { countingSettings } from "./countingSettings";
import { SETTINGS_KEY, parseSettings } from "./settings";

/** How a workbook counts, for formulas: they are given values, and ask the workbook for nothing else. */
export interface WorkbookCounting {
  readonly settings: CountingSettings;
  readonly dateSystem: DateSystem;
  /** What the user has said about the log. */
  readonly choices: LogChoices;
}

/** An answer of the workbook that serves all formulas until a moment, in milliseconds. */
interface Asked {
  readonly counting: Promise<WorkbookCounting>;
  until: number;
}

/**
 * Excel calculates formulas in bursts, so an answer serves for so many milliseconds. No longer: anyone who works in the
 * workbook may change its settings and holidays.
 */
const ONE_BURST = 2000;

/** How many milliseconds to wait before asking again, each time that Excel has refused. */
const PAUSES = [100, 200, 400, 800, 1600];

let asked: Asked | undefined;
let known: { readonly text: string; readonly counting: WorkbookCounting } | undefined;

/**
 * How the workbook counts. While that does not change, it is the same object. The workbook is asked once for all the
 * formulas of a burst. When Excel refuses, what was last known serves; an answer that failed is not kept.
 */
export function workbookCounting(): Promise<WorkbookCounting> {
  if (!asked || Date.now() > asked.until) asked = ask();
  return asked.counting;
}

/** Recalculates the formulas of the workbook by its settings as they are now. */
export async function recountFormulas(): Promise<void> {
  asked = undefined;
  known = undefined;
  await recalculate();
}

function ask(): Asked {
  const answered = (isGood: boolean): void => {
    asking.until = isGood ? Date.now() + ONE_BURST : 0;
  };
  const asking: Asked = { counting: answerOrLastKnown(answered), until: Number.POSITIVE_INFINITY };
  return asking;
}

async function answerOrLastKnown(answered: (isGood: boolean) => void): Promise<WorkbookCounting> {
  try {
    const counting = await readPatiently();
    answered(true);
    return counting;
  } catch (error) {
    answered(false);
    if (known && error instanceof ExcelFailure) return known.counting;
    throw error;
  }
}

/** Asks again while Excel refuses, unless something is known that can serve. */
async function readPatiently(): Promise<WorkbookCounting> {
  await officeIsReady();
  for (let refusals = 0; ; refusals++) {
    try {
      return await readCounting();
    } catch (error) {
      const pause = known ? undefined : pauseAfter(error, refusals);
      if (pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** How long to wait before asking again; undefined to give up. Somebody who types in a cell may take any time. */
function pauseAfter(error: unknown, refusals: number): number | undefined {
  if (!(error instanceof ExcelFailure)) return undefined;
  const isTyping = error.kind === "editingCell";
  return PAUSES[isTyping ? Math.min(refusals, PAUSES.length - 1) : refusals];
}

async function readCounting(): Promise<WorkbookCounting> {
  const { stored, dateSystem } = await readForFormulas([SETTINGS_KEY, CHOICES_KEY]);
  const [keptSettings, keptChoices] = stored;
  const settings = await countingSettings(parseSettings(keptSettings));
  const choices = parseLogChoices(keptChoices);
  const text = JSON.stringify([settings, dateSystem, choices]);
  if (known?.text !== text) known = { text, counting: { settings, dateSystem, choices } };
  return known.counting;
}

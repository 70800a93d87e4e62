import { aboutExcel } from "../../excel/checking/aboutExcel";
import { CELL_TRIALS } from "../../excel/checking/cellTrials";
import type { ExcelTrial } from "../../excel/checking/excelTrial";
import { CHART_TRIAL } from "../../excel/checking/chartTrial";
import { LOOK_TRIALS } from "../../excel/checking/lookTrials";
import { NAME_TRIAL } from "../../excel/checking/nameTrial";
import { PAGE_TRIALS } from "../../excel/checking/pageTrials";
import { KEPT_TRIAL } from "../../excel/checking/keptTrial";
import { RANGE_TRIALS } from "../../excel/checking/rangeTrials";
import { runTrial } from "../../excel/checking/runTrial";
import { addScratchSheet, prepareRoom, removeScratchSheets } from "../../excel/checking/scratchSheet";
import { TABLE_TRIALS } from "../../excel/checking/tableTrials";
import { WORKBOOK_TRIALS } from "../../excel/checking/workbookTrials";
import { ExcelFailure, type FailureKind } from "../../excel/host/failure";
import { runsFunctions } from "../../excel/host/runsFunctions";
import { recalculate } from "../../excel/host/recalculate";
import { failureText } from "../failureText";
import { UserError } from "../userError";
import { BUILD, VERSION } from "../version";
import { tryFormulas } from "./formulaTrial";

/** Something that was tried in this Excel. */
export interface CheckedLine {
  /** What is so where it is right. */
  readonly name: string;
  readonly verdict: "right" | "wrong" | "notOffered" | "notTried";
  /** What came instead, or why it was not tried. */
  readonly came?: string;
}

/** What was found out about an Excel. */
export interface CheckedExcel {
  readonly lines: readonly CheckedLine[];
  /** The host, its version and what it offers; the add-in's version and build. */
  readonly about: readonly string[];
}

/** Tables go before merged cells, which they can't be laid over. */
const TRIALS: readonly ExcelTrial[] = [
  ...CELL_TRIALS,
  ...TABLE_TRIALS,
  ...LOOK_TRIALS,
  CHART_TRIAL,
  ...RANGE_TRIALS,
  ...PAGE_TRIALS,
  NAME_TRIAL,
  ...WORKBOOK_TRIALS,
  KEPT_TRIAL,
];

const ADDED = "A worksheet can be added";
const FORMULAS = "Functions of the add-in give the report's figures, over blanks and errors too";
const CALCULATED = "The workbook can be calculated again";
const REMOVED = "The sheet on which all was tried is gone again";

/** After these nothing more can be tried. */
const ENDS: readonly FailureKind[] = ["editingCell", "noSuchSheet"];

/** Names of all that is tried, in order. */
export const CHECKED_NAMES: readonly string[] = [
  ADDED,
  ...TRIALS.map(({ name }) => name),
  CALCULATED,
  FORMULAS,
  REMOVED,
];

/**
 * Tries everything that the add-in uses of Excel, on a sheet of its own that it takes away again. No other sheet is
 * touched. `onLine` is told of each line as it comes. A workbook whose structure is protected is refused.
 */
export async function checkExcel(
  today: number,
  onLine: (line: CheckedLine) => void = () => undefined,
): Promise<CheckedExcel> {
  const { isStructureProtected, front } = await prepareRoom();
  if (isStructureProtected)
    throw new UserError(
      "protectedWorkbook",
      "The structure of this workbook is protected, so no sheet can be added to try things on. Unprotect it (Review, Protect Workbook), or check Excel in another workbook.",
    );
  const lines: CheckedLine[] = [];
  const add = (line: CheckedLine): void => {
    lines.push(line);
    onLine(line);
  };
  await tryAll(add, today).finally(async () => {
    add(await tried(REMOVED, () => removeScratchSheets(front)));
  });
  const about = [...aboutExcel(), `Complaints Monitor: version ${VERSION}, build ${BUILD}`];
  return { lines, about };
}

async function tryAll(add: (line: CheckedLine) => void, today: number): Promise<void> {
  let sheet: string | undefined;
  const added = await tried(ADDED, async () => {
    sheet = await addScratchSheet();
  });
  add(added);
  let isOver = sheet === undefined;
  const tryNext = async (name: string, act: (sheet: string) => Promise<unknown>): Promise<void> => {
    if (isOver || sheet === undefined) {
      add({ name, verdict: "notTried", came: "Excel could not go on after the line above." });
      return;
    }
    const scratch = sheet;
    const line = await tried(
      name,
      () => act(scratch),
      () => (isOver = true),
    );
    add(line);
  };
  for (const trial of TRIALS) await tryNext(trial.name, (scratch) => runTrial(trial, scratch));
  await tryNext(CALCULATED, recalculate);
  if (runsFunctions()) await tryNext(FORMULAS, async () => tryFormulas(await addScratchSheet(), today));
  else add({ name: FORMULAS, verdict: "notOffered", came: "This Excel has no functions of add-ins." });
}

/** A line for something that was tried: what it gives, or throws, came instead. */
async function tried(
  name: string,
  act: () => Promise<unknown>,
  onEnd: () => void = () => undefined,
): Promise<CheckedLine> {
  try {
    const came = await act();
    return typeof came === "string" ? { name, verdict: "wrong", came } : { name, verdict: "right" };
  } catch (error) {
    if (error instanceof ExcelFailure && ENDS.includes(error.kind)) onEnd();
    return { name, verdict: "wrong", came: `${codeIn(error)}${failureText(error)}` };
  }
}

/** Excel's own words for what went wrong: whoever helps goes by them. */
function codeIn(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null || !("code" in cause) || !("message" in cause)) return "";
  return `${String(cause.code)} (${String(cause.message)}). `;
}

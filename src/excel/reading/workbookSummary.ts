import type { DateSystem } from "../../engine/calendar/serialDate";
import { requestDateSystem } from "./dateSystem";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { type LogPlace, type Sample, requestSample, sampleOf } from "./sample";

/** A sheet of the workbook. */
export interface SheetName {
  readonly name: string;
  readonly isVisible: boolean;
}

/** What there is to know of a workbook before anything is read for good. */
export interface WorkbookSummary {
  readonly sheets: readonly SheetName[];
  /** The names of the Excel tables. */
  readonly tables: readonly string[];
  /** Whether sheets can be neither added nor taken away. */
  readonly isProtected: boolean;
  readonly sample: Sample;
}

/**
 * Looks at a workbook in one round trip: its sheets, its date system, and the top rows of the place. Where a chart sheet
 * is in front, Excel fails to give the active sheet (OfficeDev/office-js issue 2444): then it is the first worksheet.
 */
export async function workbookSummary(place: LogPlace): Promise<WorkbookSummary> {
  if (place !== "activeSheet") return look(place);
  try {
    return await look(place);
  } catch (failure) {
    if (!(failure instanceof ExcelFailure) || failure.kind !== "excel") throw failure;
    return look("firstSheet");
  }
}

async function look(place: LogPlace): Promise<WorkbookSummary> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name,items/visibility");
    const tables = workbook.tables.load("items/name");
    const protection = workbook.protection.load("protected");
    const dateSystem = requestDateSystem(workbook);
    const sample = requestSample(workbook, place);
    await context.sync();
    return {
      sheets: sheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
      tables: tables.items.map(({ name }) => name),
      isProtected: protection.protected,
      sample: sampleOf(sample, dateSystem()),
    };
  });
}

/** Looks at the top rows of several places in one round trip. */
export async function samplesOf(places: readonly LogPlace[], dateSystem: DateSystem): Promise<Sample[]> {
  return runExcel(async (context) => {
    const requests = places.map((place) => requestSample(context.workbook, place));
    await context.sync();
    return requests.map((request) => sampleOf(request, dateSystem));
  });
}

import { type BlankCell, USUAL_BLANK_CELL } from "./formulas/blankCell";
import type { ExcelErrorCode } from "./protocol/excelError";
import type { Stop } from "./protocol/executeBatch";

/**
 * What becomes of a number of pages that a sheet is to fit, and of its scale. `laterWins`: each setting ends the other.
 * `wins`: pages hold whatever scale is set after them. `ignored`: pages are passed over, as in the builds of
 * OfficeDev/office-js issue 1860. `lost`: pages are passed over, and the scale set before them is lost.
 */
export type FitToPages = "laterWins" | "wins" | "ignored" | "lost";

/** What Excel does only in some builds or at some moments. The workbench plays it while it is set here. */
export interface Plays {
  /** A chart sheet is in front: no worksheet is active and no cell is selected, until a worksheet is activated. */
  chartSheetInFront: boolean;
  /** Another workbook is in front, in the Excel of a desktop. */
  otherWorkbookInFront: boolean;
  fitToPages: FitToPages;
  /** Resolves when the cell that somebody is typing in is finished with; undefined while nobody types. */
  cellEdit: Promise<void> | undefined;
  /** Whether this Excel runs functions of add-ins; where it does not, they are `#NAME?`. */
  hasFunctions: boolean;
  /** What functions are handed for a blank cell. */
  blankCell: BlankCell;
  /**
   * What empties the undo stack: what Microsoft's documentation says, what its issue tracker says of some builds
   * besides, or any call, as in the shared runtime of older builds (OfficeDev/office-js issue 2802).
   */
  undoIsLost: "asDocumented" | "asReported" | "atAnyCall";
  /**
   * Whether a batch can be one step of undoing (ExcelApi 1.20), or the code with which such a batch fails once it has
   * changed something (issues 6255, 6491, 6711). Only Node can play this: the library from npm does not know groups.
   */
  undoGroups: "none" | "good" | ExcelErrorCode;
  /** Members that Excel passes over, such as `Range.numberFormat`: setting or calling them changes nothing. */
  ignored: ReadonlySet<string>;
  /** What Excel answers for a property, such as `Range.values`, in place of what it is. */
  answered: ReadonlyMap<string, (value: unknown) => unknown>;
  /** The request that Excel refuses; none where it is undefined. */
  refusal: Refusal | undefined;
  /** Is told of each request that the add-in waits for, before it is carried out, and may change what is played. */
  beforeRequest: (roundTrip: number) => void;
}

/** Requests that Excel refuses, after some of their actions or none. */
export interface Refusal extends Stop {
  /** The first of them, counted as in `traffic`: from 1, since it was last reset. */
  readonly roundTrip: number;
  /** How many requests on end are refused; 1 unless it is given. */
  readonly times?: number;
}

export function plainExcel(): Plays {
  return {
    chartSheetInFront: false,
    otherWorkbookInFront: false,
    fitToPages: "laterWins",
    cellEdit: undefined,
    hasFunctions: true,
    blankCell: USUAL_BLANK_CELL,
    undoIsLost: "asReported",
    undoGroups: "none",
    ignored: new Set(),
    answered: new Map(),
    refusal: undefined,
    beforeRequest: () => undefined,
  };
}

/**
 * What fails while another workbook is in front, and how: the page “Troubleshoot Excel add-ins” (API limitations when
 * the active workbook switches) of Microsoft's documentation.
 */
const NEEDS_FOCUS: Readonly<Record<string, ExcelErrorCode>> = {
  "Range.select": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.gridlines": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
};

/**
 * What fails while a chart sheet is in front: OfficeDev/office-js issues 2444 (which doesn't name its code; this is the
 * one that Microsoft documents for sheets of that kind) and 2268.
 */
const NEEDS_WORKSHEET: Readonly<Record<string, ExcelErrorCode>> = {
  "WorksheetCollection.getActiveWorksheet": "UnsupportedSheet",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
};

/** The code with which what is played makes a member fail, named like `Range.select`. */
export function playedFault(plays: Plays, member: string): ExcelErrorCode | undefined {
  return (
    (plays.otherWorkbookInFront ? NEEDS_FOCUS[member] : undefined) ??
    (plays.chartSheetInFront ? NEEDS_WORKSHEET[member] : undefined)
  );
}

/** The refusal of a request, if it is to be refused. */
export function playedRefusal({ refusal }: Plays, roundTrip: number): Refusal | undefined {
  if (!refusal) return undefined;
  const { roundTrip: first, times = 1 } = refusal;
  return roundTrip >= first && roundTrip < first + times ? refusal : undefined;
}

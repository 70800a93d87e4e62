import type { SheetParts } from "../../report/plan/sheetPlan";
import type { ReportMark } from "../reportMark";
import { type KeptCharts, loadCharts, putBackCharts, removeCharts } from "./keptCharts";
import { type KeptTables, loadTables, putBackTables, removeTables } from "./keptTables";
import { type KeptName, keptNames, loadNames, removeNames, writeKeptNames } from "./rangeNames";

/** The kinds of part that are in the cells themselves: whoever clears, keeps or puts back cells does it with them. */
type PartInCells = "styles" | "rowHeights" | "merges";

/** The kinds that leave nothing on the sheet. */
type UnseenPart = "figures";

/** Every other kind that a plan may have: each must be taken off, kept and put back on its own. */
type PartOnSheet = Exclude<keyof SheetParts, PartInCells | UnseenPart>;

/** What a sheet had of each kind. */
export interface KeptParts {
  readonly charts: KeptCharts;
  readonly tables: KeptTables;
  readonly names: readonly KeptName[];
}

/** What a sheet is to be given of each kind: parts of a plan, or such as were kept. */
export type ComingParts = { readonly [Kind in PartOnSheet]: SheetParts[Kind] | KeptParts[Kind] };

const NOTHING_COMING: ComingParts = { charts: [], tables: [], names: [] };

interface PartKeeper<Planned, Kept> {
  /**
   * Asks what a sheet has of it. What comes back gives that, once Excel has answered, for all that reports have put
   * there, by the mark, and for what is coming; what else is there is the user's own.
   */
  readonly load: (sheet: Excel.Worksheet, coming: Planned | Kept) => (mark: ReportMark | undefined) => Kept;
  /** Takes off what is kept or was coming, where it is there. */
  readonly clear: (sheet: Excel.Worksheet, kept: Kept) => void;
  /** Gives it to a sheet that was cleared. */
  readonly putBack: (sheet: Excel.Worksheet, kept: Kept) => void;
}

/** A kind that is missing here is an error of types. */
const KEEPERS: { readonly [Kind in PartOnSheet]: PartKeeper<SheetParts[Kind], KeptParts[Kind]> } = {
  charts: { load: loadCharts, clear: removeCharts, putBack: putBackCharts },
  tables: { load: loadTables, clear: removeTables, putBack: putBackTables },
  names: {
    load: (sheet, coming) => {
      const names = loadNames(sheet);
      return (mark) => keptNames(names, [...(mark?.names ?? []), ...coming.map(({ name }) => name)]);
    },
    clear: removeNames,
    putBack: writeKeptNames,
  },
};

const KINDS = Object.keys(KEEPERS) as readonly PartOnSheet[];

/** Asks for all parts of a sheet that a report put there or is to put there. What comes back gives them by its mark. */
export function loadParts(
  sheet: Excel.Worksheet,
  coming: ComingParts = NOTHING_COMING,
): (mark: ReportMark | undefined) => KeptParts {
  const charts = KEEPERS.charts.load(sheet, coming.charts);
  const tables = KEEPERS.tables.load(sheet, coming.tables);
  const names = KEEPERS.names.load(sheet, coming.names);
  return (mark) => ({ charts: charts(mark), tables: tables(mark), names: names(mark) });
}

/** Takes parts off a sheet. */
export function clearParts(sheet: Excel.Worksheet, kept: KeptParts): void {
  for (const kind of KINDS) partOn(sheet, kind, kept).clear();
}

/** Gives a sheet the parts that it had. */
export function putBackParts(sheet: Excel.Worksheet, kept: KeptParts): void {
  for (const kind of KINDS) partOn(sheet, kind, kept).putBack();
}

/** What can be done with the parts of one kind. */
function partOn<Kind extends PartOnSheet>(
  sheet: Excel.Worksheet,
  kind: Kind,
  { [kind]: kept }: Pick<KeptParts, Kind>,
): { clear(): void; putBack(): void } {
  const { clear, putBack } = KEEPERS[kind];
  return {
    clear: () => {
      clear(sheet, kept);
    },
    putBack: () => {
      putBack(sheet, kept);
    },
  };
}

import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { reportPeriod, reportTitle } from "../title";
import { DEFAULT_HEIGHT, FIGURE_WIDTH, FONT_NAME, FONT_SIZE, LABEL_WIDTH, LOOKS } from "./looks";
import { type ReportSource, methodNote } from "./methodNote";
import { COLUMN_COUNT, type Section, area, line, stack, text } from "./section";
import type { SheetPlan } from "./sheetPlan";
import { tableSection } from "./tableSection";
import { textLines } from "./textLines";
import { upheldSection } from "./upheldSection";

const NOTE =
  "The numbers of received and closed complaints may differ because some closed complaints have been received in the previous quarters or some received complaints have not been closed within the reporting quarter.";

const TITLE_HEIGHT = 24;

/** The heading of the method note and its first lines. */
const NOTE_ROWS_KEPT = 6;

/** A blank row sets a section off from the next. */
const GAP = 1;

/** What a page of A4 landscape holds between its margins, in points. */
const PAGE_HEIGHT = 480;

const WIDTH = LABEL_WIDTH + FIGURE_WIDTH * (COLUMN_COUNT - 1);

/** The sheet of a report: its tables, the list of upheld complaints, and how it was counted. */
export function planReport(report: QuarterlyReport, source: ReportSource, ownTitle?: string): SheetPlan {
  const { firstMonth } = report.settings.procedure;
  const quarterLabels = report.quarters.map((quarter) => quarterLabel(quarter, firstMonth));
  const { averageDecimals } = report.settings;
  const tables = report.tables.map((table, place) =>
    tableSection(table, { number: place + 1, quarterLabels, averageDecimals }),
  );
  const [numbers, ...others] = tables;
  const heading = headingSection(
    reportTitle(report, ownTitle),
    reportPeriod(report.quarter, firstMonth, source.madeOn),
  );
  const sections = [
    heading,
    ...(numbers ? [stack([numbers, textSection(NOTE, LOOKS.note)]).all] : []),
    ...others,
    upheldSection(report),
    noteSection(methodNote(report, source)),
  ].map(withGap);
  const { all, tops } = stack(sections);
  return {
    ...all,
    name: sheetName(quarterLabel(report.quarter, firstMonth)),
    fontName: FONT_NAME,
    fontSize: FONT_SIZE,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: COLUMN_COUNT - 1 }, () => FIGURE_WIDTH)],
    blocks: [{ row: 0, column: 0, cells: all.cells }],
    page: {
      printArea: area(0, 0, all.cells.length, COLUMN_COUNT),
      titleRows: heading.cells.length + GAP,
      breaks: pageBreaks(sections, tops),
    },
  };
}

/** `Q4 2021-22 report`: a sheet's name can hold no slash. */
function sheetName(label: string): string {
  return `${label.replace("/", "-")} report`;
}

function headingSection(title: string, period: string): Section {
  const titleLines = textLines(title, (WIDTH * FONT_SIZE) / LOOKS.title.fontSize);
  return {
    cells: [...titleLines.map((part) => line(text(part))), line(text(period))],
    styles: [
      { style: LOOKS.title, areas: [area(0, 0, titleLines.length, 1)] },
      { style: LOOKS.period, areas: [area(titleLines.length, 0, 1, 1)] },
    ],
    rowHeights: titleLines.map((_, row) => ({ row, points: TITLE_HEIGHT })),
    merges: [],
    figures: [],
  };
}

/** A text that is wider than the sheet goes on in the next row: it can't wrap across columns without a merge. */
function textSection(value: string, style: Section["styles"][number]["style"]): Section {
  const lines = textLines(value, WIDTH);
  return {
    cells: lines.map((part) => line(text(part))),
    styles: [{ style, areas: [area(0, 0, lines.length, 1)] }],
    rowHeights: [],
    merges: [],
    figures: [],
  };
}

function noteSection(sentences: readonly string[]): Section {
  const heading = textSection("How these figures were counted", LOOKS.caption);
  return {
    ...stack([heading, ...sentences.map((sentence) => textSection(sentence, LOOKS.plain))]).all,
    keepsTop: NOTE_ROWS_KEPT,
  };
}

function withGap(section: Section): Section {
  return { ...section, cells: [...section.cells, line()] };
}

/** Begins a new page before a section that would not fit the rest of one, so that no table is torn in two. */
function pageBreaks(sections: readonly Section[], tops: readonly number[]): number[] {
  const [heading, ...others] = sections;
  const repeated = heading ? heightOf(heading) : 0;
  const breaks: number[] = [];
  let used = repeated;
  others.forEach((section, place) => {
    const height = heightOf(section);
    const needed = section.keepsTop === undefined ? height : heightOf(section, section.keepsTop);
    if (used + needed > PAGE_HEIGHT) {
      breaks.push(tops[place + 1] ?? 0);
      used = repeated;
    }
    used = used + height > PAGE_HEIGHT ? repeated + ((used + height) % PAGE_HEIGHT) : used + height;
  });
  return breaks;
}

/** The height of a section, or of its first rows. */
function heightOf({ cells, rowHeights }: Section, rows = cells.length): number {
  const own = rowHeights.filter(({ row }) => row < rows);
  return (rows - own.length) * DEFAULT_HEIGHT + own.reduce((sum, { points }) => sum + points, 0);
}

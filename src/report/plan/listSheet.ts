import { at } from "../../engine/at";
import type { DocumentList, ReportDocument } from "../document";
import { listTexts } from "../listTexts";
import { INDENT_WIDTH } from "./columns";
import { FONT_NAME, FONT_SIZE, LOOKS } from "./looks";
import { rangeName } from "./namedSection";
import { REPORT_PAGE, pageRoom, reportFooter } from "./pageSetup";
import { MOST_LINES, ROW_HEIGHT, heightOfLines } from "./rowHeights";
import { BLANK, area, text } from "./section";
import type { PlanCell, RowHeight, SheetPlan, StyledArea } from "./sheetPlan";
import { textLines, textPieces } from "./textLines";

/** The row of the headings: title, period and a blank row are above it. */
const HEAD_ROW = 3;

/** In points: a column has room for an ID of twelve digits, and for the longest word that its cells often have. */
const ID_WIDTH = 81;
const COLUMN_WIDTH = 78;
/** What was done, the last column, has half of the width. */
const SHARE_OF_LAST = 0.5;

/** The button of a table's filter stands on its heading. */
const BUTTON_WIDTH = 15;

/** A row of the sheet: the texts of a complaint, or what of them did not fit the row above. */
interface ListRow {
  readonly lineIndex: number;
  /** One for each column; none where nothing is left of it. */
  readonly texts: readonly (string | undefined)[];
  readonly lineCount: number;
}

/**
 * The sheet of a list that is too long for a page of the report: a table of Excel's own, whose headings are repeated on
 * every page. No cells are merged, so that it can be sorted, filtered and read out.
 */
export function listSheet(document: ReportDocument, list: DocumentList): SheetPlan {
  const { title, period, quarter, listName } = document;
  const { headings, lines } = listTexts(list, "apart");
  const columnWidths = widthsOf(headings.length);
  const rows = lines.flatMap((texts, lineIndex) => rowsOfLine(texts, lineIndex, columnWidths));
  const width = headings.length;
  const alone = (value: string): PlanCell[] => [text(value), ...blanks(width - 1)];
  const setup = { ...REPORT_PAGE, footer: reportFooter(title, quarter) };
  const whole = area(HEAD_ROW, 0, 1 + rows.length, width);
  return {
    name: listName,
    fontName: FONT_NAME,
    fontSize: FONT_SIZE,
    columnWidths,
    rowHeight: ROW_HEIGHT,
    frozenRows: HEAD_ROW + 1,
    cells: [
      ...[alone(list.caption), alone(`${title}, ${period}`), blanks(width), headings.map(text)],
      ...rows.map(({ texts }) => texts.map((value) => (value === undefined ? BLANK : text(value)))),
    ],
    styles: stylesOf(rows.length, width),
    rowHeights: heightsOf(headings, rows, columnWidths),
    merges: [],
    figures: rows.flatMap(({ lineIndex }, down) =>
      headings.map((_, column) => ({
        ...{ row: HEAD_ROW + 1 + down, column },
        ...{ table: list.id, rowIndex: lineIndex, columnIndex: 0 },
      })),
    ),
    charts: [],
    tables: [{ ...whole, name: rangeName(list.shortName, quarter) }],
    names: [{ ...whole, name: rangeName("Report", quarter, list.shortName) }],
    page: {
      ...setup,
      scale: pageRoom(setup, columnWidths).scale,
      printArea: area(0, 0, HEAD_ROW + 1 + rows.length, width),
      titleRows: { row: HEAD_ROW, rowCount: 1 },
      breaks: [],
    },
  };
}

/** Wide enough for a page, or wider: a page is then made smaller. */
function widthsOf(columnCount: number): number[] {
  const others = [ID_WIDTH, ...Array.from({ length: columnCount - 2 }, () => COLUMN_WIDTH)];
  const needed = others.reduce((sum, width) => sum + width, 0) / (1 - SHARE_OF_LAST);
  return [...others, needed * SHARE_OF_LAST];
}

/** As many rows as the longest text needs: no row of Excel's is high enough for any text. */
function rowsOfLine(texts: readonly string[], lineIndex: number, widths: readonly number[]): ListRow[] {
  const wrapped = texts.map((value, column) => textLines(value, roomIn(widths, column), FONT_SIZE));
  const lineCount = Math.max(...wrapped.map(({ length }) => length));
  if (lineCount <= MOST_LINES) return [{ lineIndex, texts, lineCount }];
  const pieces = texts.map((value, column) => textPieces(value, at(wrapped, column), MOST_LINES));
  return Array.from({ length: Math.ceil(lineCount / MOST_LINES) }, (_, part) => ({
    lineIndex,
    texts: pieces.map((some, column) => (part > 0 && column === 0 ? continued(texts) : some[part])),
    lineCount: Math.min(MOST_LINES, lineCount - part * MOST_LINES),
  }));
}

/** What stands in place of the ID where a complaint goes on in another row. */
function continued(texts: readonly string[]): string {
  return `${at(texts, 0)} (continued)`;
}

function roomIn(widths: readonly number[], column: number): number {
  return at(widths, column) - (column === 0 ? INDENT_WIDTH : 0);
}

function stylesOf(rowCount: number, width: number): StyledArea[] {
  const first = HEAD_ROW + 1;
  return [
    { ...area(0, 0, 1, width), style: LOOKS.listTitle },
    { ...area(1, 0, 1, width), style: LOOKS.period },
    { ...area(HEAD_ROW, 0, 1, width), style: LOOKS.heading },
    { ...area(HEAD_ROW, 0, 1, width), style: LOOKS.listHeading },
    { ...area(HEAD_ROW, 0, 1, 1), style: LOOKS.headingFirst },
    { ...area(first, 0, rowCount, width), style: LOOKS.listed },
    { ...area(first, 0, rowCount, 1), style: LOOKS.listedFirst },
  ];
}

function heightsOf(
  headings: readonly string[],
  rows: readonly ListRow[],
  widths: readonly number[],
): RowHeight[] {
  const headLines = headings.map(
    (heading, column) => textLines(heading, roomIn(widths, column) - BUTTON_WIDTH, FONT_SIZE).length,
  );
  return [
    { row: 0, points: heightOfLines(1, LOOKS.listTitle.fontSize) },
    { row: HEAD_ROW, points: heightOfLines(Math.max(...headLines)) },
    ...rows.map(({ lineCount }, down) => ({ row: HEAD_ROW + 1 + down, points: heightOfLines(lineCount) })),
  ];
}

function blanks(count: number): PlanCell[] {
  return Array.from({ length: count }, () => BLANK);
}

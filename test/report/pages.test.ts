import fc from "fast-check";
import { COLUMN_COUNT } from "../../src/report/plan/columns";
import { layOut } from "../../src/report/plan/layOut";
import type { PartId } from "../../src/report/document";
import { REPORT_PAGE, reportFooter } from "../../src/report/plan/pageSetup";
import { planReport } from "../../src/report/plan/planReport";
import { reportDocument } from "../../src/report/reportDocument";
import { type Section, rowOf, text } from "../../src/report/plan/section";
import type { Margins, PageSetup, SheetPlan } from "../../src/report/plan/sheetPlan";
import { sampleLog } from "../data/sampleLog";
import { logOf } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";

type PlannedPages = Pick<SheetPlan, "cells" | "columnWidths" | "page" | "rowHeight" | "rowHeights">;

/** A4 across, 297 by 210 millimetres, in points. */
const PAPER = { width: (297 / 25.4) * 72, height: (210 / 25.4) * 72 };

/** The report of the sample log: all of it, or some of its parts. */
function sampleReport(ids?: readonly PartId[]): SheetPlan {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  const document = reportDocument(figuresOf(log), reportSource(log));
  return planReport({ ...document, parts: document.parts.filter(({ id }) => ids?.includes(id) ?? true) });
}

/** What of the paper is between the margins, in points of the sheet: what the scale makes smaller is larger there. */
function roomOf({ page: { margins, scale } }: PlannedPages): { width: number; height: number } {
  return {
    width: ((PAPER.width - margins.left - margins.right) * 100) / scale,
    height: ((PAPER.height - margins.top - margins.bottom) * 100) / scale,
  };
}

/** The pages, from 0, on which Excel prints each row: it begins one at a break, and where a row no longer fits. */
function pagesOf(plan: PlannedPages): number[] {
  const { breaks } = plan.page;
  const own = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
  const heights = plan.cells.map((_, row) => own.get(row) ?? plan.rowHeight);
  let [page, used] = [0, 0];
  return heights.map((height, row) => {
    if (breaks.includes(row) || used + height > roomOf(plan).height) {
      page++;
      used = 0;
    }
    used += height;
    return page;
  });
}

/** The rows of each section: a blank row is below each. */
function sectionsOf({ cells }: PlannedPages): number[][] {
  const sections: number[][] = [[]];
  cells.forEach(([first], row) => {
    if (first?.kind === "blank") sections.push([]);
    else sections.at(-1)?.push(row);
  });
  return sections.filter(({ length }) => length > 0);
}

function pageCounts(plan: PlannedPages): number[] {
  const pages = pagesOf(plan);
  return sectionsOf(plan).map((rows) => new Set(rows.map((row) => pages[row])).size);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sectionOf(rowCount: number): Section {
  return { cells: Array.from({ length: rowCount }, () => rowOf(text("x"))) };
}

const SETUP: PageSetup = { ...REPORT_PAGE, footer: reportFooter("Title", "Q4 2021/22") };

const margin = fc.integer({ min: 0, max: 150 });
const anyMargins: fc.Arbitrary<Margins> = fc.record({
  left: margin,
  right: margin,
  top: margin,
  bottom: margin,
  header: margin,
  footer: margin,
});
const setupWith = (margins: Margins): PageSetup => ({ ...SETUP, margins });

test("the tables, the list and the note of the sample are three pages", () => {
  expect(sampleReport(["tables", "upheld", "method"]).page.breaks.length).toBeLessThanOrEqual(2);
});

test("all parts of the sample's report are no more than six pages", () => {
  expect(sampleReport().page.breaks.length).toBeLessThanOrEqual(5);
});

test("with what happened and the flow before them they are no more than four", () => {
  const ids: PartId[] = ["atAGlance", "flow", "tables", "upheld", "method"];
  expect(sampleReport(ids).page.breaks.length).toBeLessThanOrEqual(3);
});

test("a footer has the title and the period, and stays within what Excel takes", () => {
  expect(reportFooter("Complaints", "Q4 2021/22").left).toEqual(["Complaints, Q4 2021/22"]);
  for (const title of ["x".repeat(200), "&".repeat(200), "Care & Repair ".repeat(20)]) {
    const [left = ""] = reportFooter(title, "Q4 2021/22").left;
    expect(left).toEqual(expect.stringMatching(/^(?=.{1,120}$).*…, Q4 2021\/22$/u));
    expect(JSON.stringify(left).replaceAll("&", "&&").length).toBeLessThan(120);
  }
});

test("the columns of a report fit between its margins, and each of its tables stands on one page", () => {
  const plan = sampleReport(["tables"]);
  expect(plan.columnWidths).toHaveLength(COLUMN_COUNT);
  expect(sum(plan.columnWidths)).toBeLessThanOrEqual(roomOf(plan).width);
  expect(plan.page.breaks.length).toBeGreaterThan(0);
  // Under the title; note 1 stands with its table.
  expect(pageCounts(plan).slice(1, 9)).toEqual(Array.from({ length: 8 }, () => 1));
});

const anySections = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 })
  .map((rowCounts) => rowCounts.map(sectionOf));

test("whatever the margins are, the columns fit between them, and no section that fits a page is torn", () => {
  fc.assert(
    fc.property(anyMargins, anySections, (margins, sections) => {
      const plan = layOut([sectionOf(2), ...sections], setupWith(margins));
      expect(sum(plan.columnWidths)).toBeLessThanOrEqual(roomOf(plan).width);
      expect(new Set(pageCounts(plan))).toEqual(new Set([1]));
    }),
  );
});

test("a page ends early only before a section that would not fit on it", () => {
  fc.assert(
    fc.property(anyMargins, anySections, (margins, sections) => {
      const plan = layOut([sectionOf(2), ...sections], setupWith(margins));
      const pages = pagesOf(plan);
      for (const row of plan.page.breaks) {
        const next = sectionsOf(plan).find(([first]) => first === row);
        const before = pages.filter((page, above) => above < row && page === pages[row - 1]).length;
        // Some height is kept for printers, which make rows higher: three in a hundred are more than that.
        const height = (before + (next?.length ?? 0)) * plan.rowHeight;
        expect(height).toBeGreaterThan(roomOf(plan).height * 0.97);
      }
    }),
  );
});

test("wider margins make the sheet smaller, and higher ones make more pages", () => {
  const sections = Array.from({ length: 12 }, () => sectionOf(8));
  const plain = layOut([sectionOf(2), ...sections], SETUP).page;
  const narrow = { ...REPORT_PAGE.margins, left: 150, right: 150 };
  expect(layOut([sectionOf(2), ...sections], setupWith(narrow)).page.scale).toBeLessThan(plain.scale);
  const low = { ...REPORT_PAGE.margins, top: 180, bottom: 180 };
  const more = layOut([sectionOf(2), ...sections], setupWith(low)).page.breaks;
  expect(more.length).toBeGreaterThan(plain.breaks.length);
});

test("a section that is longer than a page begins where the one before it ends, if its top fits there", () => {
  const long = { ...sectionOf(200), keepsTop: 3 };
  const { breaks } = layOut([sectionOf(2), sectionOf(5), long], SETUP).page;
  expect(breaks).toEqual([]);
});

import fc from "fast-check";
import { DAY_FIELDS, FIELDS, type Field } from "../../src/engine/complaintLog";
import type { ReadingChoices } from "../../src/log/choices";
import { kindColumns } from "../../src/log/mapping/kindColumns";
import { swappedColumns } from "../../src/log/mapping/swappedDates";
import { findLayout } from "../../src/log/reading/layout";
import type { CellValue } from "../../src/log/sheetTable";
import { headerName, headerSpellings } from "../../src/log/spellings/headerSpellings";
import { tablesJson } from "../../src/report/reportJson";
import { isoDate, isoDay } from "../engine/calendar/isoDay";
import { anyCell, anyComplaint, someComplaints } from "./anyComplaint";
import { type Complaint, logOfSheets, type TestLog } from "./logOf";
import { inOneRow, inRows, someStagedComplaints } from "./stagedComplaint";

type Grid = readonly (readonly CellValue[])[];

/** The log of some sheets, each as its cells from A1 on: what is found in them is read. */
function logOfGrids(grids: readonly Grid[], choices: Partial<ReadingChoices> = {}): TestLog {
  return logOfSheets(
    grids.map((values, place) => {
      const top = { firstColumn: 0, values: values.slice(0, 50) };
      const layout = findLayout(top, 0);
      if (!layout) throw new Error("No header row was found.");
      const kinds = kindColumns(layout, { top, firstRow: 0, isWhole: values.length <= 50 }, choices.counted);
      const firstRow = layout.headerRow + 1;
      const lines = values.slice(firstRow);
      const chunk = { firstRow, rowCount: lines.length, blocks: [{ firstColumn: 0, values: lines }] };
      const chunks = lines.length > 0 ? [chunk] : [];
      return { layout, kinds, table: { sheet: `Log ${place + 1}`, dateSystem: 1900 as const, chunks } };
    }),
    { choices },
  );
}

/** All that a report shows, and why closed complaints are not counted. */
function shown(...grids: Grid[]): unknown {
  return shownOf(logOfGrids(grids));
}

function shownOf(log: TestLog): unknown {
  const report = log.report();
  return { ...tablesJson(report), leftOut: report.leftOutOfClosed };
}

const plainHeader = (field: Field): string => headerName(field);
const lineOf =
  (fields: readonly Field[]) =>
  (complaint: Complaint): CellValue[] =>
    fields.map((field) => complaint[field] ?? "");

function gridOf(complaints: readonly Complaint[], fields: readonly Field[] = FIELDS): CellValue[][] {
  return [fields.map(plainHeader), ...complaints.map(lineOf(fields))];
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Ways in which people type a date; each tells day from month, or has the day first. */
const WAYS: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${Number(day)}.${Number(month)}.${year.slice(2)}`,
  (year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`,
  (year, month, day) => `${MONTHS[Number(month) - 1]?.slice(0, 3) ?? ""} ${Number(day)}, ${year}`,
];

function typed(day: number, way: (typeof WAYS)[number]): string {
  const [year = "", month = "", date = ""] = isoDate(day).split("-");
  return way(year, month, date);
}

/** Rows that people and programs write among complaints. */
const OTHER_ROWS: readonly Complaint[] = [
  { id: "Last updated", received: 44_651 },
  { id: "Date:", received: 44_651 },
  { service: "Adult Care (2)" },
  { type: "Delay" },
  { received: 44_593 },
  { id: "February", received: 44_593 },
  { id: "Q4 2021/22", received: 44_562 },
  { id: "Prepared by:", service: "A. Officer" },
  { service: "Adult Care Count", type: 2 },
  { id: 2, service: "Adult Care Count" },
  { service: "Grand Average", received: 44_600.5, closed: 44_610 },
  { id: "Total", received: 44_600 },
  {
    id: "EXAMPLE",
    service: "Parks",
    received: 44_566,
    stage: "Frontline",
    closed: 44_568,
    outcome: "Upheld",
  },
  { id: "e.g. 1", service: "e.g. Parks", received: "e.g. 05/01/2022", stage: "e.g. Frontline" },
  { service: "Pick from list", received: "dd/mm/yyyy", stage: "Pick from list", extension: "Y/N" },
];

describe("a log that means the same has the same report", () => {
  test("whatever the order of its columns", () => {
    fc.assert(
      fc.property(
        someComplaints,
        fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
        (complaints, fields) => {
          expect(shown(gridOf(complaints, fields))).toEqual(shown(gridOf(complaints)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("however its headers are spelt, within the lists", () => {
    const headers = fc.tuple(...FIELDS.map((field) => fc.constantFrom(...headerSpellings(field))));
    const looks = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => `  ${text.replaceAll(" ", "\n")}: `,
    );
    fc.assert(
      fc.property(someComplaints, headers, looks, (complaints, texts, look) => {
        const [, ...lines] = gridOf(complaints);
        expect(shown([texts.map(look), ...lines])).toEqual(shown(gridOf(complaints)));
      }),
      { numRuns: 40 },
    );
  });

  test("with titles above it and blank rows in it", () => {
    const blanks = fc.array(fc.nat({ max: 3 }), { minLength: 41, maxLength: 41 });
    fc.assert(
      fc.property(someComplaints, blanks, fc.nat({ max: 8 }), (complaints, gaps, above) => {
        const [headers = [], ...lines] = gridOf(complaints);
        const titles = Array.from({ length: above }, (_, row) => [row === 0 ? "Complaints log 2021/22" : ""]);
        const spread = lines.flatMap((line, row) => [
          ...Array.from({ length: gaps[row] ?? 0 }, () => headers.map(() => "")),
          line,
        ]);
        expect(shown([...titles, headers, ...spread])).toEqual(shown(gridOf(complaints)));
      }),
      { numRuns: 40 },
    );
  });

  test("with headings, notes, sums and examples among its rows", () => {
    const places = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...OTHER_ROWS)), { maxLength: 12 });
    fc.assert(
      fc.property(someComplaints, places, (complaints, others) => {
        const lines = complaints.map(lineOf(FIELDS));
        for (const [place, other] of others) lines.splice(place, 0, lineOf(FIELDS)(other));
        expect(shown([FIELDS.map(plainHeader), ...lines])).toEqual(shown(gridOf(complaints)));
      }),
      { numRuns: 60 },
    );
  });

  test("with the entities of HTML for its signs and spaces", () => {
    const entities = fc.constantFrom("&nbsp;", "&#160;", "&#xA0;", "&amp;nbsp;");
    fc.assert(
      fc.property(someComplaints, entities, (complaints, entity) => {
        const withEntities = (value: CellValue): CellValue =>
          typeof value === "string" ? value.replaceAll(" ", entity) : value;
        const [headers = [], ...lines] = gridOf(complaints);
        expect(shown([headers, ...lines.map((line) => line.map(withEntities))])).toEqual(
          shown([headers, ...lines]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("with its dates typed as text, in any way that people type them", () => {
    const way = fc.constantFrom(...WAYS);
    fc.assert(
      fc.property(someComplaints, way, (complaints, how) => {
        const asText = complaints.map((complaint) => ({
          ...complaint,
          ...Object.fromEntries(
            [...DAY_FIELDS, "extension" as const].flatMap((field) => {
              const value = complaint[field];
              return typeof value === "number" ? [[field, typed(value, how)]] : [];
            }),
          ),
        }));
        expect(shown(gridOf(asText))).toEqual(shown(gridOf(complaints)));
      }),
      { numRuns: 60 },
    );
  });

  test("on one sheet or on several, whatever the columns of each", () => {
    const fields = fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length });
    fc.assert(
      fc.property(someComplaints, fc.nat({ max: 40 }), fields, (complaints, cut, order) => {
        const sheets = [gridOf(complaints.slice(0, cut)), gridOf(complaints.slice(cut), order)];
        expect(shown(...sheets)).toEqual(shown(gridOf(complaints)));
      }),
      { numRuns: 40 },
    );
  });

  test("with a row a stage, or with both stages in a row", () => {
    fc.assert(
      fc.property(someStagedComplaints, (complaints) => {
        expect(shown(inOneRow(complaints))).toEqual(shown(gridOf(inRows(complaints))));
      }),
      { numRuns: 60 },
    );
  });
});

/** How logs say that a row is a complaint, and that it is none. */
const KINDS: readonly { header: string; complaint: CellValue; others: readonly CellValue[] }[] = [
  { header: "Feedback type", complaint: "Complaint", others: ["Compliment", "Enquiry", "MP enquiry"] },
  { header: "Xyz", complaint: "Stage 1 complaint", others: ["Service request", "COMMENT"] },
  { header: "is_deleted", complaint: "N", others: ["Y"] },
  { header: "Void?", complaint: "", others: ["x"] },
  { header: "Complaint?", complaint: true, others: [false] },
];

describe("a log with rows that are no complaints, and a column that says so", () => {
  const others = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 2 }), anyComplaint), {
    minLength: 1,
    maxLength: 10,
  });

  test("is asked about, and has the report of the complaints alone once that was said", () => {
    fc.assert(
      fc.property(someComplaints, others, fc.constantFrom(...KINDS), (complaints, added, kind) => {
        const lines = complaints.map((complaint) => [...lineOf(FIELDS)(complaint), kind.complaint]);
        const dated = added.map(([at, which, other]) => [at, which, { ...other, received: 44_600 }] as const);
        for (const [place, which, other] of dated)
          lines.splice(place, 0, [...lineOf(FIELDS)(other), kind.others[which % kind.others.length] ?? ""]);
        // A complaint that is there whatever the others are: a column of compliments alone tells nothing.
        lines.push([...lineOf(FIELDS)({ received: 44_600, stage: "Frontline" }), kind.complaint]);
        const grid = [[...FIELDS.map(plainHeader), kind.header], ...lines];
        const asked = logOfGrids([grid]).reading.kinds;
        expect(asked.map(({ header }) => header)).toEqual([kind.header]);
        const said = (is: "complaint" | "other"): string[] =>
          asked.flatMap(({ values }) => values.filter((value) => value.kind === is).map(({ text }) => text));
        const counted = [{ header: kind.header, counted: said("complaint"), notCounted: said("other") }];
        expect(shownOf(logOfGrids([grid], { counted }))).toEqual(
          shown(gridOf([...complaints, { received: 44_600, stage: "Frontline" }])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("but a log without any has nothing to be asked", () => {
    fc.assert(
      fc.property(someComplaints, fc.constantFrom(...KINDS), (complaints, { header, complaint }) => {
        const lines = complaints.map((one) => [...lineOf(FIELDS)(one), complaint]);
        const log = logOfGrids([[[...FIELDS.map(plainHeader), header], ...lines]]);
        expect(log.reading.kinds).toEqual([]);
        expect(shownOf(log)).toEqual(shown(gridOf(complaints)));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a column of dates that Excel swapped", () => {
  /** What Excel makes of dates in an order that is not its own: another date, where it can. */
  const opened = (day: CellValue, way: (typeof WAYS)[number]): CellValue => {
    if (typeof day !== "number") return day;
    const [year = "", month = "", date = ""] = isoDate(day).split("-");
    return Number(date) <= 12 ? isoDay(`${year}-${date}-${month}`) : way(year, month, date);
  };
  const way = fc.constantFrom<(typeof WAYS)[number]>(
    (year, month, date) => `${Number(month)}/${Number(date)}/${year}`,
    (year, month, date) => `${date}/${month}/${year}`,
    (year, month, date) => `${date}.${month}.${year} 10:30`,
  );
  const early = (day: CellValue | undefined): boolean =>
    typeof day === "number" && Number(isoDate(day).slice(-2)) <= 12;
  const late = (day: CellValue | undefined): boolean => typeof day === "number" && !early(day);
  const anySwapped = someComplaints.filter(
    (complaints) =>
      complaints.filter(({ received }) => early(received)).length >= 3 &&
      complaints.filter(({ received }) => late(received)).length >= 3,
  );
  const wrecked = (complaints: readonly Complaint[], how: (typeof WAYS)[number]): Complaint[] =>
    complaints.map((one) => ({ ...one, received: opened(one.received ?? "", how) }));

  test("is asked about, or changes nothing; swapped back, it gives the report of before", () => {
    fc.assert(
      fc.property(anySwapped, way, (complaints, how) => {
        const log = gridOf(wrecked(complaints, how));
        const looksSwapped = swappedColumns(logOfGrids([log]).reading).map(({ header }) => header);
        const answer = { sheet: "Log 1", header: plainHeader("received"), isSwapped: true };
        const right = shown(gridOf(complaints));
        expect(shownOf(logOfGrids([log], { swappedDates: [answer] }))).toEqual(right);
        if (!looksSwapped.includes(plainHeader("received"))) expect(shown(log)).toEqual(right);
      }),
      { numRuns: 100 },
    );
  });
});

describe("whatever the cells of a log with both stages in a row hold", () => {
  const [headers = []] = inOneRow([]);
  const line = fc.array(anyCell, { minLength: headers.length, maxLength: headers.length });

  test("no row is lost, nothing throws, and findings name cells of the sheet", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const log = logOfGrids([[headers, ...lines]]);
        const { read, used, leftOut } = log.account;
        expect(used + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(read);
        expect(read).toBeLessThanOrEqual(lines.length);
        for (const { cell } of log.findings())
          if (cell) expect(cell.row <= lines.length && cell.column < headers.length).toBe(true);
        log.report();
      }),
      { numRuns: 200 },
    );
  });
});

test("a header row is looked for in any cells without a fault", () => {
  const header = fc.constantFrom(...FIELDS.flatMap(headerSpellings), "Stage 2 Outcome", "Stage 1");
  const grid = fc.array(fc.array(fc.oneof(header, anyCell), { maxLength: 14 }), { maxLength: 10 });
  fc.assert(
    fc.property(grid, (values) => {
      const layout = findLayout({ firstColumn: 0, values }, 0);
      if (layout) expect(layout.headerRow).toBeLessThan(values.length);
    }),
    { numRuns: 200 },
  );
});

import { withCounted, withDateOrder, withValue } from "../../src/app/log/logChoices";
import { NO_CHOICES } from "../../src/log/choices";
import { choiceOf, countedChoice } from "../../src/log/choiceOf";
import { findLayout } from "../../src/log/reading/layout";
import {
  differingHeaders,
  otherCellsOf,
  otherCellsText,
  otherColumns,
} from "../../src/log/reading/otherCells";
import type { ValueChoices } from "../../src/log/spellings/values";
import { valueMapping } from "../../src/log/mapping/valueMapping";
import { answered, logOfComplaints } from "./logOf";

const times = (count: number, text: string): string[] => Array<string>(count).fill(text);

/** What the cells of a column mean, after an answer. */
function meaningsOf(
  field: "stage" | "outcome" | "extension",
  cells: readonly string[],
  values: ValueChoices,
): unknown[] {
  const complaints = cells.map((text) => answered({ [field]: text }));
  const log = logOfComplaints(complaints, { choices: { values } });
  return cells.map((_, row) => log.row(row)[field]);
}

describe("an answer holds for its very text", () => {
  test("✓ stays yes where it was said that ✗ is no", () => {
    const cells = ["✓", "✗", "✓", "✗", "✓", "✗", "✓", "✗"];
    const meanings = meaningsOf("extension", cells, { extension: { "✗": "no" } });
    expect(meanings.filter((one) => one === "yes")).toHaveLength(4);
  });

  test("a dash stays no outcome where it was said what ? is", () => {
    const cells = [...times(2, "Upheld"), ...times(2, "?"), ...times(4, "-")];
    const meanings = meaningsOf("outcome", cells, { outcome: { "?": "notUpheld" } });
    expect(meanings.slice(2)).toEqual([...times(2, "notUpheld"), ...times(4, "none")]);
  });

  test.each<[keyof ValueChoices, ValueChoices, string, string]>([
    ["outcome", { outcome: { Complete: "upheld" } }, "Closed - Complete", "unknown"],
    ["outcome", { outcome: { Complete: "upheld" } }, "01 Complete", "unknown"],
    ["outcome", { outcome: { Complete: "upheld" } }, "Complete?", "unknown"],
    ["outcome", { outcome: { Complete: "upheld" } }, "Complete 👎", "unknown"],
    ["extension", { extension: { Y: "no" } }, "Y - until 1 February", "yes"],
    ["extension", { extension: { N: "yes" } }, "N, answered in time", "no"],
    ["extension", { extension: { "+": "yes" } }, "++", "unknown"],
    ["stage", { stage: { "1a": "escalated" } }, "1-a", "unknown"],
    ["stage", { stage: { "1": "escalated" } }, "Stage 1", "frontline"],
    ["stage", { stage: { "1": "frontline" } }, "-1", "unknown"],
  ])("%s: %j says nothing of “%s”", (field, values, text, meaning) => {
    expect(meaningsOf(field, [text], values)).toEqual([meaning]);
  });

  test("it holds for the cells that it was asked about together, and they are shown together", () => {
    const cells = ["Complete", "complete ", "COMPLETE", "Complete."];
    const log = logOfComplaints(
      cells.map((outcome) => answered({ outcome })),
      { choices: { values: { outcome: { Complete: "upheld" } } } },
    );
    expect(valueMapping(log.reading, "outcome")).toMatchObject([
      { text: "Complete", meaning: "upheld", count: 3 },
      { text: "Complete.", meaning: "unknown", count: 1 },
    ]);
  });
});

test("a sign that doubts or denies a word beside it is no decoration", () => {
  const cells = ["Upheld 👍", "Upheld ❓", "Upheld ❔", "🚫 Upheld", "Upheld ⛔", "👎 Upheld", "Upheld ⁉️"];
  expect(meaningsOf("outcome", cells, {})).toEqual(["upheld", ...times(6, "unknown")]);
});

test("the newest answer for a text holds, however the text is spelt", () => {
  const first = withValue(NO_CHOICES, "outcome", "Complete", "upheld");
  const second = withValue(first, "outcome", "complete", "notUpheld");
  const third = withValue(second, "outcome", "Complete", "partiallyUpheld");
  const saidOf = ({ values }: typeof third): unknown => meaningsOf("outcome", ["COMPLETE"], values);
  expect([first, second, third].map(saidOf)).toEqual([["upheld"], ["notUpheld"], ["partiallyUpheld"]]);
});

describe("what was said of a column holds for the one with that header", () => {
  const HEADERS = ["Ref", "Date Received", "Closed", "Closed?", "Stage", "Outcome"];

  test("of several that differ by a sign, the one that was chosen is read", () => {
    const chosen = (header: string): unknown =>
      findLayout({ firstColumn: 0, values: [HEADERS] }, 0, { columns: { closed: header } })?.roles.get(
        "closed",
      );
    expect(chosen("Closed?")).toEqual({ column: 3, header: "Closed?" });
    expect(chosen("CLOSED")).toEqual({ column: 2, header: "Closed" });
    expect(chosen("Closed ?")).toEqual({ column: 3, header: "Closed?" });
  });

  test("the order of its dates", () => {
    const said = withDateOrder(NO_CHOICES, { sheet: "Log", header: "Closed?", order: "monthFirst" });
    const both = withDateOrder(said, { sheet: "Log", header: "Closed", order: "dayFirst" });
    const orders = HEADERS.map((header) => choiceOf(both.dateOrders, { sheet: "Log", header })?.order);
    expect(orders).toEqual([undefined, undefined, "dayFirst", "monthFirst", undefined, undefined]);
  });

  test("which rows are complaints", () => {
    const of = (header: string) => ({ header, counted: [], notCounted: [] });
    const { counted } = withCounted(withCounted(NO_CHOICES, of("Type?")), of("#"));
    expect(
      ["Type", "Type?", "type ?", "#", "%"].map((header) => countedChoice(header, counted)?.header),
    ).toEqual([undefined, "Type?", "Type?", "#", undefined]);
  });
});

describe("rows that differ in a column that is read for no figure are not the same", () => {
  test.each([
    ["Comment", "Comment"],
    ["Comment", "Comment?"],
    ["#", "%"],
    ["", "#"],
  ])("whatever stands beside it: “%s” and “%s”", (one, other) => {
    const headers = ["Ref", "Date Received", "Closed", "Stage", "Outcome", one, other];
    const layout = findLayout({ firstColumn: 0, values: [headers] }, 0);
    if (!layout) throw new Error("No header row was found.");
    const columns = otherColumns(layout).filter(({ column }) => column < headers.length);
    const rowOf = (...cells: string[]) => otherCellsOf(columns, cells.slice(0, columns.length));
    const rows = [rowOf("a", "b"), rowOf("c", "b"), rowOf("a", "c"), rowOf("", "a"), rowOf("a", "")];
    const differing = columns.length === 2 ? rows : rows.slice(0, 2);
    expect(new Set(differing.map(otherCellsText)).size).toBe(differing.length);
    expect(differingHeaders(rowOf("a", "b"), rowOf("c", "b"))).toEqual([columns[0]?.header]);
  });

  test("and are the same on two sheets whose columns stand in another order", () => {
    const cells = (headers: string[], texts: string[]) => {
      const all = ["Ref", "Date Received", "Closed", "Stage", "Outcome", ...headers];
      const layout = findLayout({ firstColumn: 0, values: [all] }, 0);
      if (!layout) throw new Error("No header row was found.");
      return otherCellsText(otherCellsOf(otherColumns(layout), texts));
    };
    expect(cells(["Notes", "By"], ["long", "AB"])).toBe(cells(["BY", "Notes:"], ["AB", "long"]));
  });
});

describe("that no column holds a role", () => {
  const HEADERS = ["Ref", "Date Received", "Date Closed", "Stage", "Outcome"];
  const held = (headers: string[], said: string[]): unknown =>
    findLayout({ firstColumn: 0, values: [headers] }, 0, {
      columns: { escalated: null },
      headers: said,
    })?.roles.get("escalated")?.header;

  test("is said of the headers that there were, and not of a column that comes later", () => {
    const before = [...HEADERS, "Escalation Date"];
    expect(held(before, before)).toBeUndefined();
    expect(held([...before, "Date Escalated"], before)).toBe("Date Escalated");
  });

  test("is said of every header where it is not known which there were, as a command says it", () => {
    expect(held([...HEADERS, "Date Escalated"], [])).toBeUndefined();
  });
});

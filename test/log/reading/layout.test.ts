import { findLayout, missingRoles } from "../../../src/log/reading/layout";
import type { CellValue } from "../../../src/log/sheetTable";

const HEADERS = ["Complaint ID", "Date Received", "Stage", "Date Closed", "Outcome"];
const layoutOf = (values: readonly (readonly CellValue[])[], firstRow = 0, firstColumn = 0) =>
  findLayout({ firstColumn, values }, firstRow);
/** Which column holds which field. */
const columnsOf = (...headers: string[]): Record<string, number> =>
  Object.fromEntries([...(layoutOf([headers])?.columns ?? [])].map(([field, { column }]) => [field, column]));

describe("the header row", () => {
  test("may stand anywhere, under titles and blank rows", () => {
    const sheet = [
      ["Complaints 2021/22", "", "", "", ""],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      HEADERS,
    ];
    expect(layoutOf(sheet)?.headerRow).toBe(3);
    expect(layoutOf(sheet, 4, 2)?.headerRow).toBe(7);
  });

  test("names columns by their place in the sheet", () => {
    expect(layoutOf([HEADERS], 4, 2)?.columns.get("received")).toEqual({
      column: 3,
      header: "Date Received",
    });
  });

  test("is the row with the most known headers, the uppermost of equals", () => {
    expect(layoutOf([["Received", "Closed", "", "", ""], HEADERS])?.headerRow).toBe(1);
    expect(layoutOf([HEADERS, HEADERS])?.headerRow).toBe(0);
  });

  test("has two of the required columns, or three of any", () => {
    expect(layoutOf([["Date Received", "Outcome"]])).toBeDefined();
    expect(layoutOf([["Ref", "Category", "Team"]])).toBeDefined();
    expect(layoutOf([["Date Received", "Ref"]])).toBeUndefined();
    expect(layoutOf([["Ref", "Category"]])).toBeUndefined();
    expect(layoutOf([["Name", "Address", "Postcode", "Telephone"]])).toBeUndefined();
    expect(layoutOf([])).toBeUndefined();
  });

  test("is made of texts: numbers and dates are no headers", () => {
    expect(layoutOf([[1, 2, true, 44562]])).toBeUndefined();
  });

  test("may have its columns in any order, others among them", () => {
    expect(columnsOf("Outcome", "Postcode", "Stage", "Notes", "Date Closed", "Date Received")).toEqual({
      outcome: 0,
      stage: 2,
      closed: 4,
      received: 5,
    });
  });

  test("says which required columns are not there", () => {
    const layout = layoutOf([["Date Received", "Stage", "Status"]]);
    expect(layout && missingRoles(layout)).toEqual(["closed", "outcome"]);
  });
});

describe("two columns for one field", () => {
  test("the plainer header is meant, the other is a rival", () => {
    const layout = layoutOf([["Logged", "Date Received", "Stage", "Response Date", "Date Closed"]]);
    expect(layout?.columns.get("received")).toEqual({ column: 1, header: "Date Received" });
    expect(layout?.columns.get("closed")).toEqual({ column: 4, header: "Date Closed" });
    expect(layout?.rivals).toMatchObject([
      { role: "closed", column: 3, header: "Response Date" },
      { role: "received", column: 0, header: "Logged" },
    ]);
  });

  test("of two headers alike the left one is meant", () => {
    expect(columnsOf("Stage", "Outcome", "Outcome", "Received")).toMatchObject({ outcome: 1 });
  });
});

describe("headers behind a gap", () => {
  const apartOf = (...headers: string[]): string[] =>
    (layoutOf([headers])?.apart ?? []).map(({ header }) => header);

  test("are of the log", () => {
    expect(columnsOf("Date Received", "Stage", "", "Outcome", "Extension", "", "Date Closed")).toMatchObject({
      outcome: 3,
      extension: 4,
      closed: 6,
    });
  });

  test("are of another table where they repeat what is there, all together", () => {
    const headers = [...HEADERS, "", "Stage", "Service"];
    expect(columnsOf(...headers)).not.toHaveProperty("service");
    expect(apartOf(...headers)).toEqual(["Stage", "Service"]);
    expect(layoutOf([headers])?.rivals).toEqual([]);
  });

  test("are of another table where there is one alone that no report needs", () => {
    expect(apartOf(...HEADERS, "", "Service")).toEqual(["Service"]);
    expect(apartOf(...HEADERS.slice(0, 4), "", "Outcome")).toEqual([]);
  });

  test("are read where the user chose them", () => {
    const values = [[...HEADERS, "", "Service"]];
    const layout = findLayout({ firstColumn: 0, values }, 0, { columns: { service: "Service" } });
    expect(layout?.columns.get("service")?.column).toBe(6);
    expect(layout?.apart).toEqual([]);
  });
});

describe("a header over two rows", () => {
  const rolesOf = (upper: string[], lower: string[]): string[] => [
    ...(layoutOf([["Complaints"], upper, lower])?.roles.keys() ?? []),
  ];

  test("is read together, and stands in the lower row", () => {
    const layout = layoutOf([
      ["Complaint", "Date", "", "Stage", "Outcome"],
      ["Ref", "Received", "Closed", "", ""],
    ]);
    expect(layout?.headerRow).toBe(1);
    expect(layout?.columns.get("closed")).toEqual({ column: 2, header: "Date Closed" });
    expect(layout && missingRoles(layout)).toEqual([]);
  });

  test("gives the columns under a stage to that stage, but no officer or action beyond it", () => {
    const roles = rolesOf(
      ["", "", "Stage 1", "", "Stage 2", "", ""],
      ["Ref", "Date Received", "Outcome", "Date Closed", "Outcome", "Date Closed", "Owner"],
    );
    expect(roles.sort()).toEqual([
      "id",
      "officer",
      "received",
      "stage1.closed",
      "stage1.outcome",
      "stage2.closed",
      "stage2.outcome",
    ]);
  });

  test("is not seen in a title over a header row that says as much alone", () => {
    const layout = layoutOf([["Stage 2"], HEADERS]);
    expect(layout?.stage2).toBeUndefined();
    expect(layout && missingRoles(layout)).toEqual([]);
  });
});

describe("columns for both stages", () => {
  test.each([
    [["Date Received", "Outcome", "Date Closed", "Stage 2 Outcome", "Stage 2 Date Closed"], []],
    [
      ["Date Received", "Stage 1 Outcome", "Stage 1 Date Closed"],
      ["stage2.closed", "stage2.outcome"],
    ],
    [["Date Received", "Stage", "Outcome", "Date Closed", "Stage 2 Outcome"], []],
  ])("%j lack %j", (headers, missing) => {
    const layout = layoutOf([headers]);
    expect(layout && missingRoles(layout)).toEqual(missing);
  });
});

describe("an investigation’s outcome is the complaint’s where no column is of stage 1", () => {
  test.each([
    ["Date Received", "Stage", "Date Closed", "Investigation Outcome"],
    ["Date Received", "Stage", "Investigation Date Closed", "Investigative Findings"],
  ])("%s, %s, %s, %s", (...headers) => {
    const roles = layoutOf([headers])?.roles;
    expect([...(roles?.keys() ?? [])]).toEqual(
      expect.arrayContaining(["received", "stage", "closed", "outcome"]),
    );
  });

  test("and of stage 2 where one is, or where its number says so", () => {
    const both = ["Date Received", "Frontline Outcome", "Frontline Date Closed", "Investigation Outcome"];
    expect(layoutOf([both])?.roles.has("stage2.outcome")).toBe(true);
    const numbered = ["Date Received", "Stage", "Date Closed", "Stage 2 Outcome"];
    expect(layoutOf([numbered])?.roles.has("outcome")).toBe(false);
  });
});

test("a complaint above the headers of a printed page is no label of them", () => {
  const headers = ["URN", "Date Received", "Handled at", "Date finalised", "Disposition"];
  const sheet = [headers, ["C1", 44571, "FLR", 44575, "PU"], headers, ["C2", 44571, "INV", 44585, "U"]];
  expect(layoutOf(sheet)?.headerRow).toBe(0);
  expect([...(layoutOf(sheet)?.roles.keys() ?? [])]).not.toContain("stage1.closed");
});

import { FIELDS, type Field } from "../../../src/engine/complaintLog";
import { columnEvidence } from "../../../src/log/mapping/columnEvidence";
import { valueMapping } from "../../../src/log/mapping/valueMapping";
import { possibleLayout } from "../../../src/log/reading/possibleHeaders";
import type { CellValue } from "../../../src/log/sheetTable";
import { tablesJson } from "../../../src/report/reportJson";
import { type TestLog, answered, cellOf, logOf, logOfComplaints } from "../logOf";

/** What a log comes to: its complaints, its rows, its figures, and what is found in it. */
function meaningOf(log: TestLog): unknown {
  const rows = Array.from({ length: log.reading.log.size }, (_, row) => log.row(row));
  return {
    rows,
    account: log.account,
    services: log.reading.log.services,
    report: tablesJson(log.report()),
    findings: log.findings(),
  };
}

/** A complaint for each end: answered, extended, escalated, open, withdrawn. */
const complaints = [
  answered({
    service: "Adult Care",
    type: "Delay",
    officer: "Manager",
    action: "Apology.",
    outcome: "Upheld",
  }),
  answered({ service: "Children", type: "Staff", extension: "Yes", acknowledged: "2022-01-11" }),
  answered({ stage: "Stage 2", escalated: "2022-01-12", closed: "2022-02-01", service: "Adult Care" }),
  answered({ closed: "", outcome: "" }),
  answered({ outcome: "Withdrawn", extension: "No" }),
].map((complaint, index) => ({ id: `C${index + 1}`, ...complaint }));

/** The same cells with every blank as a 0, as some versions of Excel hand them to functions. */
function withZeros(lines: readonly (readonly CellValue[])[]): CellValue[][] {
  return lines.map((line) => line.map((value) => (value === "" ? 0 : value)));
}

describe("a 0 is a blank cell", () => {
  test.each(FIELDS)("in the column of the field %s, in either date system", (field) => {
    const others = complaints.map((complaint) => ({ ...complaint, extension: "" }));
    for (const dateSystem of [1900, 1904] as const) {
      const read = (value: CellValue): unknown =>
        meaningOf(
          logOfComplaints([...others, { ...answered({ id: "C9" }), [field]: value }], { dateSystem }),
        );
      expect(read(0)).toEqual(read(""));
    }
  });

  test("in every column at once", () => {
    const lines = complaints.map((complaint) =>
      FIELDS.map((field) => cellOf((complaint as Partial<Record<Field, CellValue>>)[field] ?? "")),
    );
    const headers = ["ID", "Service", "Type", "Officer", "Action", "Date Received", "Date Acknowledged"];
    headers.push("Date Escalated", "Date Closed", "Stage", "Outcome");
    const read = (cells: readonly (readonly CellValue[])[]): unknown =>
      meaningOf(
        logOf(
          headers,
          cells.map((line) => line.slice(0, headers.length)),
        ),
      );
    expect(read(withZeros(lines))).toEqual(read(lines));
  });

  test("so a row of zeros is a blank row, and none of the log's below its last complaint", () => {
    const headers = ["ID", "Type", "Date Received", "Date Closed", "Stage", "Outcome", "Extension"];
    const complaint = ["C1", "Delay", "2022-01-10", "2022-01-14", "Frontline", "Upheld", "Yes"];
    const zeros = headers.map(() => 0);
    const log = logOf(headers, [complaint, zeros, ["C2", ...complaint.slice(1)], zeros, zeros]);
    expect(log.account).toMatchObject({ read: 3, used: 2, leftOut: { blank: 1 } });
    expect(log.findings().filter(({ cell }) => cell)).toEqual([]);
  });

  test("and a total stays a total", () => {
    const headers = ["ID", "Date Received", "Date Closed", "Stage", "Outcome"];
    const complaint = ["C1", "2022-01-10", "2022-01-14", "Frontline", "Upheld"];
    const log = logOf(headers, [complaint, ["Total", 0, 0, 0, 0]]);
    expect(log.account).toMatchObject({ used: 1, leftOut: { total: 1 } });
  });

  test("at both stages of a wide log", () => {
    const headers = ["Ref", "Date Received", "Stage 1 Decision", "Stage 1 Decision Date", "Stage 2 Received"];
    headers.push("Stage 2 Decision", "Stage 2 Decision Date", "Service");
    const lines = [
      ["A", "2022-01-10", "Not Upheld", "2022-01-14", "", "", "", "Care"],
      ["B", "2022-01-10", "Not Upheld", "2022-01-14", "2022-01-24", "Upheld", "2022-02-04", ""],
      ["C", "2022-01-10", "", "", "", "Partially Upheld", "2022-01-28", "Care"],
      ["D", "2022-03-01", "", "", "", "", "", ""],
      ["", "", "", "", "", "", "", ""],
      ["E", "2022-03-02", "", "", "2022-03-04", "", "", ""],
    ];
    expect(meaningOf(logOf(headers, withZeros(lines)))).toEqual(meaningOf(logOf(headers, lines)));
  });

  test("among the headers, where it parts the log from a list beside it", () => {
    const headers = ["ID", "Date Received", "Date Closed", "Stage", "Outcome"];
    const line = ["C1", "2022-01-10", "2022-01-14", "Frontline", "Upheld"];
    const read = (gap: CellValue): unknown =>
      meaningOf(logOf([...headers, gap, "Outcome"], [[...line, gap, "Withdrawn"]]));
    expect(read(0)).toEqual(read(""));
  });

  test("in a row of headers that only the user knows, and under it", () => {
    const headers = ["Nr", "Came", "Went", "Said", ""];
    const found = (gap: CellValue, below: CellValue) =>
      possibleLayout(
        { firstColumn: 0, values: [headers.map((text) => text || gap), ["x", below, "y", "z", gap]] },
        0,
      );
    expect(found(0, 44571)).toEqual(found("", 44571));
    expect(found("", 44571)).toBeDefined();
    expect(found(0, 0)).toBeUndefined();
  });

  test.each<Field>([...FIELDS])(
    "that is neither for nor against a column's holding the field %s",
    (field) => {
      const evidence = (cells: readonly CellValue[]) =>
        columnEvidence(field, { header: "", cells }, { dateSystem: 1900, values: {} });
      const cells = [44571, "Frontline", "Upheld", "Yes", "Care"];
      expect(evidence([...cells, 0, 0])).toEqual(evidence(cells));
    },
  );
});

describe("a 0 in the column of extensions", () => {
  const extensions = (...values: CellValue[]) =>
    logOfComplaints(values.map((extension) => answered({ extension })));
  const codes = (log: TestLog): string[] =>
    Array.from({ length: log.reading.log.size }, (_, row) => log.row(row).extension);

  test.each<CellValue>(["Yes", 1, true, "2022-01-31", "31/01/2022", "03/02/2022"])(
    "says No where another says %p",
    (yes) => {
      expect(codes(extensions(0, yes, ""))).toEqual(["no", "yes", "none"]);
      expect(codes(extensions(yes, 0))).toEqual(["yes", "no"]);
    },
  );

  test.each<CellValue>(["No", "", "perhaps", false, "0"])("is blank where others say at most %p", (other) => {
    expect(codes(extensions(0, other))[0]).toBe("none");
  });

  test("changes no figure: a blank cell says of no extension, either", () => {
    const figures = (zero: CellValue): unknown => {
      const { report, findings } = extensions(zero, "Yes", zero);
      return [tablesJson(report()), findings()];
    };
    expect(figures(0)).toEqual(figures(""));
  });

  test("is among the spellings of the log only where it says something", () => {
    const spellings = (log: TestLog): string[] =>
      valueMapping(log.reading, "extension").map(({ text, meaning, count }) => `${text} ${meaning} ${count}`);
    expect(spellings(extensions(0, 0, 1))).toEqual(["0 no 2", "1 yes 1"]);
    expect(spellings(extensions(0, 0, "No"))).toEqual(["No no 1"]);
  });
});

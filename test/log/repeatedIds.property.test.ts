import fc from "fast-check";
import { at } from "../../src/engine/at";
import { FIELDS } from "../../src/engine/complaintLog";
import { countLog } from "../../src/engine/counting/countedLog";
import { quarterlyReport } from "../../src/engine/report/quarterlyReport";
import { withOtherCells } from "../../src/log/reading/comparedRows";
import { otherCellsOf } from "../../src/log/reading/otherCells";
import { headerName } from "../../src/log/spellings/headerSpellings";
import { tablesJson } from "../../src/report/reportJson";
import { anyComplaint } from "./anyComplaint";
import { type Complaint, Q4, logOf } from "./logOf";

/** Complaints of which each has an ID of its own. */
const distinctComplaints = fc
  .array(anyComplaint, { minLength: 1, maxLength: 20 })
  .map((all) => all.map((complaint, row) => ({ ...complaint, id: `C${row}` })));

/** What a log of these says, with a column of remarks that no field is read from, as it is read by the add-in. */
function read(complaints: readonly (readonly [Complaint, string])[], repeatedIds?: "one" | "several") {
  const headers = [...FIELDS.map((field) => headerName(field)), "Remarks"];
  const lines = complaints.map(([one, remark]) => [...FIELDS.map((field) => one[field] ?? ""), remark]);
  const { reading, counted } = logOf(headers, lines, { choices: repeatedIds ? { repeatedIds } : {} });
  const compared = withOtherCells(reading, (row) =>
    otherCellsOf([{ column: FIELDS.length, header: "Remarks", key: "remarks" }], [at(complaints, row)[1]]),
  );
  const again = countLog(compared.log, counted.settings);
  return { same: again.same, shown: tablesJson(quarterlyReport(again, { quarter: Q4 })) };
}

describe("rows of which some are there again", () => {
  const copies = fc.array(fc.nat({ max: 19 }), { minLength: 1, maxLength: 10 });
  const withCopies = (complaints: readonly Complaint[], places: readonly number[], remark: string) => [
    ...complaints.map((one) => [one, ""] as const),
    ...places.map((place) => [at(complaints, place % complaints.length), remark] as const),
  ];

  test("count once where all their cells are the same, and nothing is asked", () => {
    fc.assert(
      fc.property(distinctComplaints, copies, (complaints, places) => {
        const { same, shown } = read(withCopies(complaints, places, ""));
        expect(same.differElsewhere.size).toBe(0);
        expect(shown).toEqual(read(withCopies(complaints, [], "")).shown);
      }),
      { numRuns: 40 },
    );
  });

  test("are asked about where a cell that is not read differs, and count once where they are said to be one", () => {
    fc.assert(
      fc.property(distinctComplaints, copies, (complaints, places) => {
        const again = withCopies(complaints, places, "another matter");
        const { same } = read(again);
        expect(same.differElsewhere.size).toBe(
          new Set(places.map((place) => place % complaints.length)).size,
        );
        expect(read(again, "one").shown).toEqual(read(withCopies(complaints, [], "")).shown);
      }),
      { numRuns: 40 },
    );
  });

  test("each count where they are said to be complaints of their own, but for those that are the same in every cell", () => {
    fc.assert(
      fc.property(distinctComplaints, copies, (complaints, places) => {
        const again = withCopies(complaints, places, "another matter");
        const apart = again.map(([one, remark], row) => [{ ...one, id: `${row}` }, remark] as const);
        const isSecondCopy = (row: number): boolean =>
          again.slice(complaints.length, row).some(([one]) => one === again[row]?.[0]);
        const distinct = apart.filter((_, row) => row < complaints.length || !isSecondCopy(row));
        expect(numbersOf(read(again, "several"))).toEqual(numbersOf(read(distinct, "several")));
      }),
      { numRuns: 40 },
    );
  });
});

/** The tables without the list, which names IDs. */
function numbersOf({ shown }: ReturnType<typeof read>): unknown {
  return shown.tables;
}

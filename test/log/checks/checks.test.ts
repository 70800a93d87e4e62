import { FIELDS } from "../../../src/engine/complaintLog";
import { HOUSING_OMBUDSMAN_CODE } from "../../../src/engine/procedures/housingOmbudsman";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { CHECKS } from "../../../src/log/checks/checkLog";
import { type Complaint, type LogOptions, answered, logOfComplaints } from "../logOf";
import { CELL_FAULTS } from "./cellFaults";
import { ID_FAULTS, SPOILT_ID_FAULTS } from "./idFaults";
import { ONE_COMPLAINT_FAULTS } from "./oneComplaintFaults";
import { PROCEDURE_FAULTS } from "./procedureFaults";
import { ANSWER_FAULTS, DATE_FAULTS } from "./rowFaults";

const FAULTS = [
  ...CELL_FAULTS,
  ...ID_FAULTS,
  ...SPOILT_ID_FAULTS,
  ...DATE_FAULTS,
  ...ANSWER_FAULTS,
  ...PROCEDURE_FAULTS,
  ...ONE_COMPLAINT_FAULTS,
];

const procedureOf = (code: string) =>
  PROCEDURE_FAULTS.some(([known]) => known === code) ? HOUSING_OMBUDSMAN_CODE : SCOTTISH_PROCEDURE;

const choicesOf = (code: string): LogOptions["choices"] =>
  ONE_COMPLAINT_FAULTS.some(([known]) => known === code) ? { repeatedIds: "one" } : {};

const found = (complaints: Complaint[], code: string) =>
  logOfComplaints(complaints, {
    settings: { procedure: procedureOf(code) },
    choices: choicesOf(code) ?? {},
  })
    .findings()
    .filter((finding) => finding.code === code);

describe("a check", () => {
  test.each(FAULTS)("%s names the cell: %s", (code, _, field, faulty) => {
    const cells = found(faulty, code).map(({ cell }) => cell);
    expect(cells).toEqual([{ sheet: "Log", row: faulty.length, column: FIELDS.indexOf(field) }]);
  });

  test.each(FAULTS)("%s lets a near miss go: %s", (code, _, _field, _faulty, nearMiss) => {
    expect(found(nearMiss, code)).toEqual([]);
  });

  test("of every kind is held against a fault here", () => {
    const codes = new Set(FAULTS.map(([code]) => code));
    expect(CHECKS.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  });

  test("looks at each field that it is for", () => {
    for (const { code, fields } of CHECKS.filter(({ code: name }) => name === "error-cell")) {
      for (const field of fields) {
        const cells = found([answered({ id: "A", [field]: "#REF!" })], code).map(({ cell }) => cell?.column);
        expect([field, cells]).toEqual([field, [FIELDS.indexOf(field)]]);
      }
    }
  });

  test("says what is wrong and what to do", () => {
    for (const [code, , , faulty] of FAULTS) {
      for (const { problem, remedy } of found(faulty, code)) {
        expect(problem).toMatch(/^[“A-Z0-9].*\.$/u);
        expect(problem).not.toMatch(/undefined|NaN|null/u);
        expect(remedy).toMatch(/^[A-Z].*\.$/u);
      }
    }
  });
});

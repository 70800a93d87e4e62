import fc from "fast-check";
import { defaultQuarter } from "../../../src/engine/report/defaultQuarter";
import { FIELDS } from "../../../src/engine/complaintLog";
import { headerName } from "../../../src/log/spellings/headerSpellings";
import { anyLine } from "../anyComplaint";
import { TODAY, logOf } from "../logOf";

const HEADERS = FIELDS.map((field) => headerName(field));
const lines = fc.array(anyLine, { maxLength: 12 });
const settings = fc.record({ cutOffHour: fc.constantFrom(0, 12, 17.5, 24) });
const dateSystem = fc.constantFrom(1900 as const, 1904 as const);

describe("whatever the cells hold", () => {
  test("no row is lost: those read are those used and those left out", () => {
    fc.assert(
      fc.property(lines, dateSystem, settings, (rows, system, how) => {
        const { account, reading } = logOf(HEADERS, rows, { dateSystem: system, settings: how });
        const leftOut = Object.values(account.leftOut).reduce((sum, count) => sum + count, 0);
        expect(account.used + leftOut).toBe(account.read);
        expect(account.read).toBe(reading.log.size + reading.otherRows.size);
        expect(account.read).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 200 },
    );
  });

  test("reading, checking and reporting never throw, and findings name cells of the sheet", () => {
    fc.assert(
      fc.property(lines, dateSystem, settings, (rows, system, how) => {
        const log = logOf(HEADERS, rows, { dateSystem: system, settings: how });
        for (const { cell, problem, remedy } of log.findings()) {
          expect(problem && remedy).toBeTruthy();
          if (cell)
            expect(cell.row >= 0 && cell.row <= rows.length && cell.column < HEADERS.length).toBe(true);
        }
        const chosen = defaultQuarter(log.counted, TODAY);
        for (const { rows: lined } of log.report(chosen?.quarter).tables) {
          for (const figure of lined.flatMap(({ figures }) => figures)) {
            if (figure.verdict === "measured") expect(Number.isFinite(figure.value)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

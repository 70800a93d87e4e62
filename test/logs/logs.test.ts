import { readFileSync } from "node:fs";
import { caseFigures, caseOutput } from "./caseOutput";
import { caseWorkbook } from "./caseWorkbook";
import { CASE_NAMES, caseFile, readCase } from "./cases";
import type { LogCase } from "./logCase";
import { sameParts } from "./sameParts";

describe.each(CASE_NAMES)("the log “%s”", (name) => {
  let log: LogCase;
  beforeAll(async () => {
    log = await readCase(name);
  });

  test("is the workbook that its case says: else run npm run logs", async () => {
    expect(sameParts(await caseWorkbook(log), readFileSync(caseFile(name, "log.xlsx")))).toBe(true);
  });

  test("is understood, checked and reported as expected", async () => {
    const expected = readFileSync(caseFile(name, "expected.txt"), "utf8");
    expect(expected.trim()).not.toBe("");
    expect(await caseOutput(name, log)).toBe(expected);
  });

  test("has the report of the case with the same complaints", async () => {
    const other = log.sameReportAs;
    if (other === undefined) return;
    expect(await caseFigures(name, log)).toEqual(await caseFigures(other, await readCase(other)));
  });
});

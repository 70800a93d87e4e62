import { readFileSync } from "node:fs";
import path from "node:path";
import { planReport } from "../../src/report/plan/planReport";
import { isoDay } from "../engine/calendar/isoDay";
import { sampleLog } from "../data/sampleLog";
import { Q4, logOf } from "../log/logOf";
import { sheetTexts } from "./sheetTexts";

test("the sample log's sheet is the golden one to the character", () => {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  const source = {
    sheet: "Complaints Log",
    rows: log.account,
    madeOn: isoDay("2022-04-20"),
    said: [],
    notices: [],
  };
  const golden = readFileSync(path.join(__dirname, "../sample/expected-sheet.txt"), "utf8");
  expect(sheetTexts(planReport(log.report(Q4), source))).toBe(golden);
});

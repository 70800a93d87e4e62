import { readFileSync } from "node:fs";
import path from "node:path";
import { planReport } from "../../src/report/plan/planReport";
import { reportDocument } from "../../src/report/reportDocument";
import { sampleLog } from "../data/sampleLog";
import { logOf } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";
import { sheetTexts } from "./sheetTexts";

test("the sample log's sheet is the golden one to the character", () => {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  const golden = readFileSync(path.join(__dirname, "../sample/expected-sheet.txt"), "utf8");
  expect(sheetTexts(planReport(reportDocument(figuresOf(log), reportSource(log))))).toBe(golden);
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { caseOutput } from "./caseOutput";
import { caseWorkbook } from "./caseWorkbook";
import { CASE_NAMES, caseFile, readCase } from "./cases";
import { sameParts } from "./sameParts";

/** Writes the workbook of each case, and what is expected of a new one: read that, and put it right. */
async function makeCases(): Promise<void> {
  for (const name of CASE_NAMES) {
    const log = await readCase(name);
    const bytes = await caseWorkbook(log);
    const [workbook, expected] = [caseFile(name, "log.xlsx"), caseFile(name, "expected.txt")];
    if (!existsSync(workbook) || !sameParts(bytes, readFileSync(workbook))) writeFileSync(workbook, bytes);
    if (existsSync(expected)) continue;
    writeFileSync(expected, await caseOutput(name, log));
    console.log(`${name}: expected.txt holds what the command says now. Check it.`);
  }
}

void makeCases();

/**
 * `node test/workbench/formulas/libreOffice/makeResults.mjs` has LibreOffice calculate the formulas of `results.json`
 * over its cells, and writes what they give there. Run it again after adding a formula; it needs `soffice`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const { Workbook } = createRequire(import.meta.url)("@cj-tech-master/excelts");
const file = path.join(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "results.json",
);
const { cells, results } = JSON.parse(readFileSync(file, "utf8"));
const formulas = Object.keys(results);
/** The formulas stand below one another in this column, which no cell of theirs is in. */
const COLUMN = "Z";
/** Functions that files name with a prefix. */
const NEWER = /\b(IFNA|IFS|SWITCH|XOR|MAXIFS|MINIFS|TEXTJOIN|ISOWEEKNUM|DAYS)(?=\()/gu;

const book = new Workbook();
const sheet = book.addWorksheet("Log");
for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
formulas.forEach((formula, place) => {
  sheet.getCell(`${COLUMN}${place + 1}`).value = { formula: formula.replace(NEWER, "_xlfn.$1") };
});

const folder = mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
writeFileSync(path.join(folder, "in.xlsx"), new Uint8Array(await book.xlsx.writeBuffer()));
const profile = `-env:UserInstallation=file://${folder}/profile`;
const convert = [
  "--headless",
  "--convert-to",
  "xlsx:Calc MS Excel 2007 XML",
  "--outdir",
  path.join(folder, "out"),
];
execFileSync("soffice", [profile, ...convert, path.join(folder, "in.xlsx")], { stdio: "ignore" });
const calculated = new Workbook();
await calculated.xlsx.load(readFileSync(path.join(folder, "out/in.xlsx")));
rmSync(folder, { recursive: true });

const answers = formulas.map((formula, place) => {
  const { result } = calculated.getWorksheet("Log").getCell(`${COLUMN}${place + 1}`);
  const isDate = result instanceof Date;
  return [formula, isDate ? result.getTime() / 86_400_000 + 25_569 : (result?.error ?? result ?? "")];
});
writeFileSync(file, `${JSON.stringify({ cells, results: Object.fromEntries(answers) }, undefined, 2)}\n`);

import { readFileSync } from "node:fs";
import path from "node:path";

/** The sample log, a cell a text; dates are written `2022-03-31`. */
export function sampleLog(): { readonly headers: readonly string[]; readonly lines: readonly string[][] } {
  const text = readFileSync(path.join(__dirname, "complaints-log.csv"), "utf8");
  const [headers = [], ...lines] = text.trim().split("\n").map(cellsOfLine);
  return { headers, lines };
}

/** The cells of a line of comma-separated values; none of the sample's holds a quotation mark or a line end. */
function cellsOfLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted ?? plain?.trim() ?? "",
  );
}

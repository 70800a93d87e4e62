import { strToU8 } from "fflate";
import { storedFormula } from "../book/formulaNames";
import { escapeXml, unescapeXml } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

/** Writes the formulas of a written file's sheets as Excel stores them, not as they are typed. */
export function storeFormulas(parts: Parts): void {
  for (const path of Object.keys(parts).filter((one) => /^xl\/worksheets\/[^/]+\.xml$/u.test(one))) {
    const xml = partText(parts, path);
    const stored = xml.replace(
      /(<f(?:\s[^>]*)?>)([^<]+)(<\/f>)/gu,
      (whole, open: string, text: string, close: string) => {
        const shown = unescapeXml(text);
        const formula = storedFormula(shown);
        return formula === shown ? whole : open + escapeXml(formula) + close;
      },
    );
    if (stored !== xml) parts[path] = strToU8(stored);
  }
}

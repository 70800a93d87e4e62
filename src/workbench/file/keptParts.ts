import { strToU8 } from "fflate";
import { keepElements } from "./sheetElements";
import { sheetPaths } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

const WORKBOOK = "xl/workbook.xml";

/** Settings of a workbook that no member of the workbench changes. */
const KEPT_SETTINGS = ["fileSharing", "workbookPr", "workbookProtection", "calcPr"] as const;
const SETTINGS_IN_ORDER = ["fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"] as const;

/**
 * Puts into the parts that the file's library wrote what it would lose of the parts that were read: elements of
 * sheets, the workbook's settings, its names. Sheets that were there must still be the first, in their order.
 */
export function keepParts(written: Parts, original: Parts): void {
  const [before, after] = [sheetPaths(original), sheetPaths(written)];
  for (const [name, path] of before) {
    const target = after.get(name);
    if (target === undefined) continue;
    written[target] = strToU8(keepElements(partText(written, target), partText(original, path)));
  }
  const isInOrder = [...before.keys()].every((name, index) => [...after.keys()][index] === name);
  const settings = keepSettings(partText(written, WORKBOOK), partText(original, WORKBOOK));
  written[WORKBOOK] = strToU8(
    isInOrder ? keepNames(settings, partText(original, WORKBOOK), before.size) : settings,
  );
}

function keepSettings(written: string, original: string): string {
  return KEPT_SETTINGS.reduce((xml, name) => {
    const kept = settingOf(original, name);
    if (kept === undefined) return xml;
    const present = settingOf(xml, name);
    if (present !== undefined) return xml.replace(present, () => kept);
    const index = SETTINGS_IN_ORDER.findIndex((one) => one === name);
    const following = new RegExp(`<(?:${SETTINGS_IN_ORDER.slice(index + 1).join("|")})[\\s/>]`, "u");
    return xml.replace(following, (next) => kept + next);
  }, written);
}

function settingOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}\\s[^>]*/>`, "u").exec(xml)?.[0];
}

/** All names that were read, and those that belong to sheets which were added. */
function keepNames(written: string, original: string, sheetCount: number): string {
  const names = [
    ...namesOf(original),
    ...namesOf(written).filter((name) => {
      const sheet = /\slocalSheetId="(\d+)"/u.exec(name)?.[1];
      return sheet !== undefined && Number(sheet) >= sheetCount;
    }),
  ];
  const without = written.replace(/<definedNames>[\s\S]*?<\/definedNames>/u, "");
  return names.length === 0
    ? without
    : without.replace("</sheets>", () => `</sheets><definedNames>${names.join("")}</definedNames>`);
}

function namesOf(xml: string): string[] {
  return [...xml.matchAll(/<definedName\s[^>]*>[\s\S]*?<\/definedName>/gu)].map(([name]) => name);
}

import { invalidArgument } from "../protocol/excelError";

const LONGEST_FORMAT = 255;
const MOST_SECTIONS = 4;

/** What a number format is made of; any other letter stands in quotation marks or behind a backslash. */
const PARTS = [
  String.raw`"[^"]*"`,
  String.raw`[\\_*][\s\S]`,
  String.raw`\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d{1,2})\]`,
  String.raw`\[(?:<=|>=|<>|[<>=])-?\d+(?:\.\d+)?\]`,
  String.raw`\[(?:h+|m+|s+)\]`,
  String.raw`\[\$[^\]]*\]`,
  "General",
  "AM/PM",
  "A/P",
  "[ymdhsbeg]",
  String.raw`[0-9#?.,%@/$\-+():!^&'~{}<>= ]`,
  String.raw`[^\p{ASCII}\p{L}]`,
];
const SECTION = new RegExp(`^(?:${PARTS.join("|")})*$`, "iu");

/** What semicolons may stand in without ending a section. */
const SECTION_PARTS = /"[^"]*"|[\\_*][\s\S]|\[[^\]]*\]|[^;]/uy;

/** Refuses a number format that Excel would; a blank one stands for `General`. */
export function requireNumberFormat(format: string): void {
  const sections = sectionsOf(format);
  const isGood =
    format.length <= LONGEST_FORMAT &&
    sections.length <= MOST_SECTIONS &&
    sections.every((section) => SECTION.test(section));
  if (!isGood) throw invalidArgument(`“${format}” is not a number format`);
}

function sectionsOf(format: string): string[] {
  const sections = [""];
  for (let at = 0; at < format.length;) {
    SECTION_PARTS.lastIndex = at;
    const part = SECTION_PARTS.exec(format)?.[0];
    if (part === undefined) sections.push("");
    else sections.push((sections.pop() ?? "") + part);
    at += part?.length ?? 1;
  }
  return sections;
}

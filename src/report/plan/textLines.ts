import { wrapText } from "./wrapText";

/** A digit of a sheet's usual font is 7 pixels wide, and a letter of this height is 10 points, or 13.3 pixels. */
const PIXELS_IN_DIGIT = 7;
const PIXELS_IN_EM = 40 / 3;

/** How wide the letters of Arial are, in thousandths of an em. */
const WIDTHS = new Map(
  Object.entries({
    222: "ijl|'’‘",
    278: " !,./:;I[]ft\\",
    333: "r()-`“”",
    500: "ckvxyzsJ",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "mM",
    889: "%",
    944: "W",
    1000: "@—…",
  }).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width) / 1000] as const)),
);
/** Digits, the other small letters, and most of what Arial has besides. */
const USUAL_WIDTH = 0.556;

/** Letters of these scripts, and emoji, are as wide as they are high or wider. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u;
const WIDE_WIDTH = 1.3;

/** What a cell keeps free at both ends of a line, in ems. */
const PADDING = 0.6;

/** The lines that a text takes when it wraps in a column of a width in digits, rather one more than one less. */
export function textLines(text: string, width: number): string[] {
  const room = (width * PIXELS_IN_DIGIT) / PIXELS_IN_EM - PADDING;
  return wrapText(text, room, widthOf);
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? (WIDE.test(letter) ? WIDE_WIDTH : USUAL_WIDTH);
  return width;
}

import { wrapText } from "./wrapText";

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
/** Digits, the other small letters, and most of the rest of Arial. */
const USUAL_WIDTH = 0.556;

/** Letters of these scripts, and emoji, are as wide as they are high or wider. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u;
const WIDE_WIDTH = 1.3;

/** What a cell keeps free at both ends of a line, in ems. */
const PADDING = 0.6;

/**
 * The lines that a text takes where it wraps in so much room, both in points; rather one too many than one too few.
 */
export function textLines(text: string, room: number, fontSize: number): string[] {
  return wrapText(text, room / fontSize - PADDING, widthInEms);
}

function widthInEms(text: string): number {
  let width = 0;
  // A letter that is in neither list has the usual width.
  for (const letter of text) width += WIDTHS.get(letter) ?? (WIDE.test(letter) ? WIDE_WIDTH : USUAL_WIDTH);
  return width;
}

/**
 * A text in pieces of so many of its lines, each of them the very part of the text but for what stood where it is cut: a
 * blank, or the end of a line.
 */
export function textPieces(text: string, lines: readonly string[], linesEach: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  let end = 0;
  lines.forEach((line, index) => {
    if (index > 0 && index % linesEach === 0) {
      pieces.push(text.slice(from, end));
      from = end + (BETWEEN_LINES.exec(text.slice(end, end + 2))?.[0].length ?? 0);
      end = from;
    }
    end = text.indexOf(line, end) + line.length;
  });
  return [...pieces, text.slice(from)];
}

const BETWEEN_LINES = /^(?:\r\n|[\r\n ])/u;

import { wrapText } from "./wrapText";

/** A digit of a sheet's usual font is 7 pixels wide, and a letter of this height is 10 points, or 13.3 pixels. */
const PIXELS_IN_DIGIT = 7;
const PIXELS_IN_EM = 40 / 3;

/** How wide letters of Arial are, in ems; what no line fits is as wide as a digit or most small letters. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’!|()[\]/\- ]/u, 0.33],
  [/[mwMW@%–—]/u, 0.9],
  [/[A-Z&]/u, 0.72],
  [
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u,
    1.2,
  ],
];
const USUAL_WIDTH = 0.57;

/** What a cell keeps free at both ends of a line, in ems. */
const PADDING = 0.6;

/** The lines that a text takes when it wraps in a column of a width in digits, rather one more than one less. */
export function textLines(text: string, width: number): string[] {
  const room = (width * PIXELS_IN_DIGIT) / PIXELS_IN_EM - PADDING;
  return wrapText(text, room, widthOf);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? USUAL_WIDTH;
  return width;
}

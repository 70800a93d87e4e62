import { COLUMN_COUNT } from "./columns";
import { type Section, area } from "./section";

/** Excel takes nothing but letters, digits, dots and underscores in a name. */
const NOT_IN_A_NAME = /[^\p{L}\p{N}]+/gu;

/** Excel takes 255 letters. */
const LONGEST_NAME = 120;

/** `Report_Q4_2021_22_Response_time`: it begins with a word, so that Excel never takes it for an address such as Q4. */
export function rangeName(...words: readonly string[]): string {
  return words.join("_").replace(NOT_IN_A_NAME, "_").slice(0, LONGEST_NAME);
}

/** A section whose cells can be jumped to by a name, of the quarter's label and its own: all its rows, over the whole width. */
export function namedSection(section: Section, quarter: string, shortName: string): Section {
  const whole = area(0, 0, section.cells.length, COLUMN_COUNT);
  return { ...section, names: [{ ...whole, name: rangeName("Report", quarter, shortName) }] };
}

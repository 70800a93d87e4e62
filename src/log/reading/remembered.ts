import { BLANK, type CellValue } from "../sheetTable";

/** So many of the texts met are kept at hand, each in the slot that its length and first letter give. */
const SLOTS = 256;

/** Sets apart the few spellings of a column: by a sum of length and letter, `Withdrawn` and `Partially Upheld` clash. */
const LENGTH_WEIGHT = 7;

/**
 * A function of a cell's value that works each value out once: a column of codes holds few of them. Comparing a text
 * with the one at hand takes three quarters of the time of asking a map; a log has four such columns.
 */
export function remembered(work: (value: CellValue) => number): (value: CellValue) => number {
  const answers = new Map<CellValue, number>();
  const answerOf = (value: CellValue): number => {
    const answer = answers.get(value) ?? work(value);
    answers.set(value, answer);
    return answer;
  };
  // A slot that is not taken yet holds the blank. Texts alone are compared with texts: that is faster than with anything.
  const textIn = Array<string>(SLOTS).fill(BLANK);
  const answerIn = new Int32Array(SLOTS).fill(work(BLANK));
  return (value) => {
    if (typeof value !== "string") return answerOf(value);
    const slot = (value.length * LENGTH_WEIGHT + value.charCodeAt(0)) & (SLOTS - 1);
    if (textIn[slot] !== value) {
      textIn[slot] = value;
      answerIn[slot] = answerOf(value);
    }
    // Each slot has an answer: the fall-back is for the types alone, in a loop over every cell.
    return answerIn[slot] ?? 0;
  };
}

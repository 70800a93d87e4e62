import type { CellValue } from "../sheetTable";

/** So many of the values met are kept at hand, each in the slot that its length and first letter give. */
const SLOTS = 64;

/**
 * A function of a cell's value that works each value out once: a column of codes holds few of them. Comparing a text
 * with the one at hand takes three quarters of the time of asking a map; a log has four such columns.
 */
export function remembered(work: (value: CellValue) => number): (value: CellValue) => number {
  const answers = new Map<CellValue, number>();
  const valueIn = Array<CellValue | undefined>(SLOTS).fill(undefined);
  const answerIn = new Int32Array(SLOTS);
  const lookUp = (value: CellValue, slot: number): number => {
    const answer = answers.get(value) ?? work(value);
    answers.set(value, answer);
    valueIn[slot] = value;
    answerIn[slot] = answer;
    return answer;
  };
  return (value) => {
    const slot = typeof value === "string" ? (value.length + value.charCodeAt(0)) & (SLOTS - 1) : 0;
    // A slot that holds the value has its answer: the fall-back is for the types alone, in a loop over every cell.
    return valueIn[slot] === value ? (answerIn[slot] ?? 0) : lookUp(value, slot);
  };
}

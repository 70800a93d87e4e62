import type { CellLocation } from "../../engine/finding";
import type { LogChoices } from "../../log/choices";
import type { OptionName } from "./answerOption";

/** What a question is about. */
export type QuestionKind =
  /** Which of day, month and year comes first in a column. */
  | "dateOrder"
  /** Whether days and months of a column were swapped. */
  | "swappedDates"
  /** Whether the times of a column are those of universal time. */
  | "universalTimes"
  /** Which of several columns is meant. */
  | "rivals"
  /** Whether a column whose header is not known holds what no other does. */
  | "column"
  /** Which rows are complaints, by what a column says of them. */
  | "counted"
  /** Whether rows with the same ID are one complaint. */
  | "repeatedIds"
  /** What a word means. */
  | "value";

/** Something about a log that only its keeper knows. */
export interface LogQuestion {
  readonly kind: QuestionKind;
  /** In a sentence or two, without what to do about it. */
  readonly question: string;
  /** The same in one sentence, for where its cell is named beside it: `Is 04/09/2026 4 September 2026 or 9 April 2026?` */
  readonly asks: string;
  /** What else there is to know, in sentences; empty where there is nothing. */
  readonly because: string;
  /** The cell that raises it, where it is about one: a header, for a question about a column. */
  readonly cell?: CellLocation;
  /** Whether something speaks for the first answer, so that it can be proposed. */
  readonly isFirstLikely: boolean;
  /** What happens until it is answered: no figure is made, or complaints are missing from some figures. */
  readonly untilAnswered: "stops" | "leavesUncounted";
  /** What waits for the answer, where no figure is stopped by it: `3 complaints wait`. */
  readonly waiting?: string;
  /** What it can be answered with, the likeliest first; none where the sheet must be changed. */
  readonly answers: readonly LogAnswer[];
  /** How the command is given an answer: `--dates "Date Received=day-first"`. */
  readonly option: QuestionOption;
  /** What to do in the sheet instead: `rename the column that is not it`. */
  readonly remedyInSheet: string;
}

/** The option of the command that answers a question, and what stands left of its equals sign. */
export interface QuestionOption {
  readonly name: OptionName;
  /** Names, put between colons: a header; a header and a word in it. */
  readonly left: readonly string[];
}

/** An answer that a user can give. */
export interface LogAnswer {
  /** What the button says: `3 April 2022`. */
  readonly text: string;
  /** What is spoken of it by itself: `3 April 2022, in “Date Received”`. */
  readonly spoken: string;
  /** What stands right of the equals sign of the command's option. */
  readonly word: string;
  /** Further words of the same answer, each in an option of its own. */
  readonly furtherWords?: readonly string[];
  /** What is kept of it. */
  readonly choose: (kept: LogChoices) => LogChoices;
}

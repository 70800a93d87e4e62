import { capitalised } from "../../engine/text/capitalised";
import { headerAbove } from "../../log/reading/headerAbove";
import { type LinkedCell, linkedCell } from "./linkedCell";
import type { LogAnswer, LogQuestion } from "./logQuestion";
import type { OpenedLog } from "./openLog";

/** A question as a pane shows it, one at a time. */
export interface ShownQuestion extends Pick<LogQuestion, "asks" | "because" | "answers"> {
  /** The same for as long as the question is. */
  readonly key: string;
  /** Why it matters: `needed for the figures`, `1 complaint waits`. */
  readonly urgency: string;
  /** The cell that raises it, and the header of its column. */
  readonly cell?: LinkedCell;
  readonly header?: string;
  /** The answer that something speaks for. */
  readonly proposed: LogAnswer | undefined;
  /** What to do in the sheet, where no answer helps. */
  readonly remedy: string;
  /** Whether the proposal is a meaning, to which “Yes” is the answer. */
  readonly isMeaning: boolean;
}

/** A question in the words and with the cells that a pane shows. */
export function shownQuestion({ reading }: Pick<OpenedLog, "reading">, question: LogQuestion): ShownQuestion {
  const { asks, because, answers, cell, kind, waiting, isFirstLikely, remedyInSheet } = question;
  return {
    key: questionKey(question),
    asks,
    because,
    answers,
    urgency: waiting ?? "needed for the figures",
    ...(cell && { cell: linkedCell(reading, cell), header: headerAbove(reading, cell) }),
    proposed: isFirstLikely ? answers[0] : undefined,
    remedy: answers.length === 0 ? `${capitalised(remedyInSheet)}.` : "",
    isMeaning: kind === "value",
  };
}

/** What tells a question from others of its log: the same before and after another is answered. */
export function questionKey({ kind, option, cell }: LogQuestion): string {
  return JSON.stringify([kind, option.name, ...option.left, cell?.sheet, cell?.column]);
}

import { headerAbove } from "../../log/reading/headerAbove";
import { valueAt } from "../../log/reading/valueAt";
import { answerKey } from "../../log/spellings/spelling";
import type { Finding } from "../../engine/finding";
import type { LogAnswer, QuestionKind } from "../log/logQuestion";
import type { OpenedLog } from "../log/openLog";
import { withRepeatedIds } from "../log/repeatedIds";

/** What the keeper of a log can say of a finding where it is listed: the choices are those of its questions. */
export interface FindingAnswers {
  /** `What does “Part uphled” mean?` */
  readonly asks: string;
  /** The answer that something speaks for: `It means Partially Upheld`. */
  readonly proposed?: Pick<LogAnswer, "text" | "spoken" | "choose">;
  /** Every answer; none where there is but the proposed one. */
  readonly all: readonly LogAnswer[];
}

/** Findings of words that are not understood: what their questions ask. */
const OF_WORDS = new Set(["unknown-stage", "unknown-outcome", "unknown-extension"]);

/** What can be said of each finding; undefined where the sheet must be put right instead. */
export function findingAnswers({
  reading,
  questions,
}: OpenedLog): (finding: Finding) => FindingAnswers | undefined {
  const keyOf = (header: string, text: string): string => JSON.stringify([header, answerKey(text)]);
  const asked = new Map(
    questions.flatMap((question) => {
      const [header, text] = question.option.left;
      const isWord = question.kind === "value" && header !== undefined && text !== undefined;
      return isWord ? [[keyOf(header, text), question] as const] : [];
    }),
  );
  return ({ code, cell }) => {
    if (code === "same-id" && reading.log.repeatedIds === undefined) return THEY_ARE_ONE;
    if (!OF_WORDS.has(code) || !cell) return undefined;
    const question = asked.get(keyOf(headerAbove(reading, cell), String(valueAt(reading, cell))));
    if (!question) return undefined;
    const [first] = question.isFirstLikely ? question.answers : [];
    return {
      asks: question.asks,
      ...(first && { proposed: { ...first, text: `It means ${first.text}` } }),
      all: question.answers,
    };
  };
}

/** It holds for every row: so the answer says so. */
const THEY_ARE_ONE: FindingAnswers = {
  asks: "Are rows with the same ID one complaint?",
  proposed: {
    text: "Rows with the same ID are one complaint",
    spoken: "Rows with the same ID are one complaint",
    choose: (kept) => withRepeatedIds(kept, "one"),
  },
  all: [],
};

/** The questions that say of a whole column what a finding says of it or of one of its cells. */
const QUESTION_OF: ReadonlyMap<string, QuestionKind> = new Map([
  ["ambiguous-date-unread", "dateOrder"],
  ["swapped-dates", "swappedDates"],
  ["universal-times", "universalTimes"],
  ["two-columns", "rivals"],
]);

/** Whether a question is open whose answer settles a finding. */
export function isAsked({ questions }: Pick<OpenedLog, "questions">, { code }: Finding): boolean {
  const kind = QUESTION_OF.get(code);
  return kind !== undefined && questions.some((question) => question.kind === kind);
}

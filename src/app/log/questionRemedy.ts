import { capitalised } from "../../engine/text/capitalised";
import { listed } from "../../engine/text/listed";
import { optionText } from "./answerOption";
import type { Asking } from "./asking";
import type { LogQuestion } from "./logQuestion";

/** So many answers are written out as options of the command; of more, the words alone. */
const MOST_OPTIONS = 3;

/** What to do about a question, in a sentence. */
export function remedyText(question: LogQuestion, asking: Asking): string {
  const inSheet = question.remedyInSheet;
  return question.answers.length === 0
    ? `${capitalised(inSheet)}.`
    : `${howToAnswer(question, asking)}, or ${inSheet}.`;
}

function howToAnswer(question: LogQuestion, asking: Asking): string {
  switch (asking) {
    case "pane":
      return "Answer on the page “How it is read”";
    case "formula":
      return "Answer in the Complaints Monitor pane, on the page “How it is read”";
    case "command":
      return `Answer with ${commandAnswers(question)}`;
  }
}

/** The options of the command that answer a question, as they are typed. */
export function commandAnswers({ option: { name, left }, answers }: LogQuestion): string {
  const option = (right: string): string => optionText(name, { left, right });
  if (answers.some(({ furtherWords = [] }) => furtherWords.length > MOST_OPTIONS))
    return `${option("VALUE")} for each VALUE that counts`;
  if (answers.length <= MOST_OPTIONS) {
    return listed(
      answers.map(({ word, furtherWords = [] }) => [word, ...furtherWords].map(option).join(" ")),
      "or",
    );
  }
  const words = listed(
    answers.map(({ word }) => word),
    "or",
  );
  return `${option("MEANING")}, where MEANING is ${words}`;
}

import type { LogQuestion } from "../../../src/app/log/logQuestion";
import {
  NEW_ROUND,
  type QuestionRound,
  goneBack,
  goneOn,
  turnOf,
  withAnswer,
} from "../../../src/app/log/questionRound";

function question(word: string): LogQuestion {
  return {
    kind: "value",
    question: word,
    asks: word,
    because: "",
    isFirstLikely: false,
    untilAnswered: "leavesUncounted",
    answers: ["Upheld", "Not Upheld"].map((text) => ({
      ...{ text, spoken: text, word: text },
      choose: (kept) => kept,
    })),
    option: { name: "value", left: ["Outcome", word] },
    remedyInSheet: "write it in words that the add-in knows",
  };
}

const [A, B, C] = [question("a"), question("b"), question("c")];
const [UPHELD, NOT_UPHELD] = A.answers;
if (!UPHELD || !NOT_UPHELD) throw new Error("A question has two answers.");

const inShort = (open: readonly LogQuestion[], round: QuestionRound): string => {
  const turn = turnOf(open, round);
  return turn ? `${turn.question.asks}: ${turn.number} of ${turn.of}, ${turn.given?.text ?? "open"}` : "over";
};

test("questions come one by one, and their number does not fall as they are answered", () => {
  expect(inShort([A, B, C], NEW_ROUND)).toBe("a: 1 of 3, open");
  const round = withAnswer(NEW_ROUND, A, UPHELD);
  expect(inShort([B, C], round)).toBe("b: 2 of 3, open");
  expect(inShort([], withAnswer(withAnswer(round, B, UPHELD), C, UPHELD))).toBe("over");
});

test("Back shows what was answered, and another answer takes its place", () => {
  const round = goneBack([B, C], withAnswer(NEW_ROUND, A, UPHELD));
  expect(inShort([B, C], round)).toBe("a: 1 of 3, Upheld");
  expect(turnOf([B, C], round)?.canGoBack).toBe(false);
  expect(inShort([B, C], goneOn([B, C], round))).toBe("b: 2 of 3, open");
  const changed = withAnswer(round, A, NOT_UPHELD);
  expect(inShort([B, C], changed)).toBe("b: 2 of 3, open");
  expect(inShort([B, C], goneBack([B, C], changed))).toBe("a: 1 of 3, Not Upheld");
});

test("a question that is left for later comes after the others", () => {
  const round = goneOn([A, B], NEW_ROUND);
  expect(inShort([A, B], round)).toBe("b: 1 of 2, open");
  expect(turnOf([A, B], round)?.canGoOn).toBe(false);
  expect(inShort([A], withAnswer(round, B, UPHELD))).toBe("a: 2 of 2, open");
});

test("an answer that was not kept leaves its question open", () => {
  expect(inShort([A, B], withAnswer(NEW_ROUND, A, UPHELD))).toBe("a: 1 of 2, open");
});

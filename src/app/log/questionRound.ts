import type { LogAnswer, LogQuestion } from "./logQuestion";
import { questionKey } from "./shownQuestion";

/** A question and what it was answered with. */
export interface AnsweredQuestion {
  readonly question: LogQuestion;
  readonly answer: LogAnswer;
}

/** Where somebody is among the questions of a log, who answers them one by one. */
export interface QuestionRound {
  /** In the order in which they were answered. */
  readonly answered: readonly AnsweredQuestion[];
  /** The keys of those that are left for later. */
  readonly later: readonly string[];
  /** How many steps back from the question whose turn it is. */
  readonly back: number;
}

/** Nothing was answered yet. */
export const NEW_ROUND: QuestionRound = { answered: [], later: [], back: 0 };

/** The question whose turn it is. */
export interface Turn {
  readonly question: LogQuestion;
  /** From 1. */
  readonly number: number;
  /** How many there are, with those that were answered. */
  readonly of: number;
  /** What it was answered with, where it was. */
  readonly given: LogAnswer | undefined;
  readonly canGoBack: boolean;
  /** Whether another follows that can be looked at first. */
  readonly canGoOn: boolean;
}

/** The question whose turn it is: those that are open come after those answered. Undefined where all are answered. */
export function turnOf(open: readonly LogQuestion[], round: QuestionRound): Turn | undefined {
  const answered = settled(open, round);
  const later = (question: LogQuestion): boolean => round.later.includes(questionKey(question));
  const inOrder = [...open.filter((one) => !later(one)), ...open.filter(later)];
  const place = Math.max(0, answered.length - round.back);
  const before = answered[place];
  const question = before?.question ?? inOrder[place - answered.length];
  if (!question) return undefined;
  return {
    question,
    number: place + 1,
    of: answered.length + open.length,
    given: before?.answer,
    canGoBack: place > 0,
    canGoOn: before !== undefined || inOrder.filter((one) => !later(one)).length > 1,
  };
}

/** What was answered and is not asked again: an answer may not have been kept. */
function settled(open: readonly LogQuestion[], { answered }: QuestionRound): readonly AnsweredQuestion[] {
  const asked = new Set(open.map(questionKey));
  return answered.filter(({ question }) => !asked.has(questionKey(question)));
}

/** After an answer: an earlier one to the same question is replaced, and the next turn is that of an open one. */
export function withAnswer(round: QuestionRound, question: LogQuestion, answer: LogAnswer): QuestionRound {
  const key = questionKey(question);
  const place = round.answered.findIndex((one) => questionKey(one.question) === key);
  const answered =
    place < 0
      ? [...round.answered, { question, answer }]
      : round.answered.map((one, index) => (index === place ? { question, answer } : one));
  return { ...round, answered, back: 0 };
}

/** One question back. */
export function goneBack(open: readonly LogQuestion[], round: QuestionRound): QuestionRound {
  return { ...round, back: Math.min(settled(open, round).length, round.back + 1) };
}

/** One question on: an open one is left for later. */
export function goneOn(open: readonly LogQuestion[], round: QuestionRound): QuestionRound {
  const turn = turnOf(open, round);
  if (!turn) return round;
  return turn.given
    ? { ...round, back: round.back - 1 }
    : { ...round, later: [...round.later, questionKey(turn.question)] };
}

import * as React from "react";
import type { LogAnswer } from "../../../app/log/logQuestion";
import type { OpenedLog } from "../../../app/log/openLog";
import {
  NEW_ROUND,
  type QuestionRound,
  goneBack,
  goneOn,
  turnOf,
  withAnswer,
} from "../../../app/log/questionRound";
import { shownQuestion } from "../../../app/log/shownQuestion";
import { usePane } from "../../state/pane";
import { useKept } from "../../state/useKept";
import { AnswersDone } from "../AnswersDone";
import { QuestionAnswers } from "./QuestionAnswers";
import { QuestionPlace } from "./QuestionPlace";
import { QuestionSteps } from "./QuestionSteps";
import { RowsAround } from "./RowsAround";

/** What only the keeper of a log knows, asked one by one; what stops a report comes first. */
export function Questions({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const { log, act } = usePane();
  const [round, setRound] = useKept<QuestionRound>(`questions on ${opened.found.name}`, NEW_ROUND);
  const [answeredOn, setAnsweredOn] = React.useState<OpenedLog>();
  const isReading = answeredOn === opened;
  const turn = turnOf(opened.questions, round);
  const shown = turn && shownQuestion(opened, turn.question);
  const heading = useFocusOnNext(shown?.key);
  if (!turn || !shown) return round.answered.length > 0 ? <AnswersDone /> : null;
  const answer = (given: LogAnswer): void => {
    if (isReading) return;
    setAnsweredOn(opened);
    heading.current?.focus();
    act(async () => {
      try {
        await log.choose(given.choose);
        setRound(withAnswer(round, turn.question, given));
      } catch (error) {
        setAnsweredOn(undefined);
        throw error;
      }
    });
  };
  return (
    <section className="question stack" aria-label="Questions about the log">
      <QuestionSteps
        turn={turn}
        urgency={shown.urgency}
        onBack={() => {
          setRound(goneBack(opened.questions, round));
        }}
        onNext={() => {
          setRound(goneOn(opened.questions, round));
        }}
      />
      <h2 ref={heading} tabIndex={-1}>
        {shown.asks}
      </h2>
      <QuestionPlace question={shown} />
      {shown.cell && <RowsAround key={shown.key} opened={opened} cell={shown.cell} />}
      {turn.given && <p className="soft">Your answer: {turn.given.text}. Choose another to change it.</p>}
      {isReading ? (
        <p role="status">Reading the log by your answer…</p>
      ) : (
        <QuestionAnswers key={shown.key} question={shown} onAnswer={answer} />
      )}
    </section>
  );
}

/** Puts the focus on the heading of a question that comes after another, so that it is read out and none is lost. */
function useFocusOnNext(key: string | undefined): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const before = React.useRef(key);
  React.useEffect(() => {
    if (before.current !== key) heading.current?.focus();
    before.current = key;
  }, [key]);
  return heading;
}

import * as React from "react";
import type { LogQuestion } from "../../../app/log/logQuestion";
import type { OpenedLog } from "../../../app/log/openLog";
import { countText } from "../../../engine/text/countText";
import { Button } from "../../components/Button";
import { Choice } from "../../components/Choice";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";

/** What only the officer knows, asked once. What stops a report comes first. */
export function Questions({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const { questions } = opened;
  if (questions.length === 0) return null;
  const words = questions.filter(({ untilAnswered }) => untilAnswered === "leavesUncounted");
  return (
    <section className="stack" aria-label="Questions about the log">
      {questions
        .filter(({ untilAnswered }) => untilAnswered === "stops")
        .map((question) => (
          <StoppingQuestion key={question.question} question={question} />
        ))}
      {words.length > 0 && <Words questions={words} />}
    </section>
  );
}

/** More answers than this stand in a list. */
const MOST_BUTTONS = 4;

function StoppingQuestion({ question }: { readonly question: LogQuestion }): React.JSX.Element {
  const { log, act } = usePane();
  return (
    <div className="card stack">
      <Notice kind="warning">{question.question}</Notice>
      {question.answers.length > MOST_BUTTONS ? (
        <AnswerList question={question} label="Answer" />
      ) : (
        <div className="row">
          {question.answers.map(({ text, spoken, choose }) => (
            <Button
              key={text}
              text={text}
              spoken={spoken}
              onClick={() => {
                act(() => log.choose(choose));
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface AnswerListProps {
  readonly question: LogQuestion;
  readonly label: string;
}

function AnswerList({ question: { answers }, label }: AnswerListProps): React.JSX.Element {
  const { log, act } = usePane();
  return (
    <Choice
      label={label}
      options={answers.map(({ text }) => ({ key: text, text }))}
      chosen={undefined}
      placeholder="Choose"
      onChoose={(key) => {
        const answer = answers.find(({ text }) => text === key);
        if (answer) act(() => log.choose(answer.choose));
      }}
    />
  );
}

function Words({ questions }: { readonly questions: readonly LogQuestion[] }): React.JSX.Element {
  return (
    <div className="card stack">
      <Notice kind="warning">
        {countText(questions.length, "word")} in your log {questions.length === 1 ? "is" : "are"} not
        understood. Complaints with such a stage or outcome are not counted as closed until you say what it
        means; for such an extension, figures about extensions are N/A.
      </Notice>
      {questions.map((question) => (
        <AnswerList key={question.question} question={question} label={question.question} />
      ))}
    </div>
  );
}

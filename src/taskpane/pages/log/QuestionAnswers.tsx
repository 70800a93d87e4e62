import * as React from "react";
import type { LogAnswer } from "../../../app/log/logQuestion";
import type { ShownQuestion } from "../../../app/log/shownQuestion";
import { Button } from "../../components/Button";
import { PickAnswer } from "../../components/PickAnswer";

/** More answers than this stand in a list. */
const MOST_BUTTONS = 4;

export interface QuestionAnswersProps {
  readonly question: ShownQuestion;
  readonly onAnswer: (answer: LogAnswer) => void;
}

/** The answers to a question, the proposed one in blue. */
export function QuestionAnswers({ question, onAnswer }: QuestionAnswersProps): React.JSX.Element {
  const { answers, proposed, isMeaning, asks } = question;
  const [isOpen, setOpen] = React.useState(false);
  if (isMeaning && proposed && !isOpen)
    return (
      <div className="answers">
        <Button
          primary
          text="Yes"
          spoken={`Yes, ${proposed.spoken}`}
          onClick={() => {
            onAnswer(proposed);
          }}
        />
        <Button
          text="Something else"
          onClick={() => {
            setOpen(true);
          }}
        />
      </div>
    );
  if (answers.length > MOST_BUTTONS || isMeaning)
    return <PickAnswer label={asks} answers={answers} onPick={onAnswer} takesFocus={isOpen} />;
  return (
    <div className="answers">
      {answers.map((answer) => (
        <Button
          key={answer.text}
          primary={answer === proposed}
          text={answer.text}
          spoken={answer.spoken}
          onClick={() => {
            onAnswer(answer);
          }}
        />
      ))}
    </div>
  );
}

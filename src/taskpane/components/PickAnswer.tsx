import * as React from "react";
import { Button } from "./Button";
import { Choice } from "./Choice";

export interface PickAnswerProps<Answer> {
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly onPick: (answer: Answer) => void;
  /** Whether the list takes the focus as it appears: something was clicked to have it. */
  readonly takesFocus?: boolean;
}

/** One of many answers. It counts once it is confirmed: arrow keys go through a list one by one. */
export function PickAnswer<Answer extends { readonly text: string }>({
  label,
  answers,
  onPick,
  takesFocus = false,
}: PickAnswerProps<Answer>): React.JSX.Element {
  const [text, setText] = React.useState<string>();
  const here = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (takesFocus) here.current?.querySelector("select")?.focus();
  }, [takesFocus]);
  const answer = answers.find((one) => one.text === text);
  return (
    <div ref={here} className="stack">
      <Choice
        label={label}
        options={answers.map((one) => ({ key: one.text, text: one.text }))}
        chosen={text}
        placeholder="Choose"
        onChoose={setText}
      />
      {answer && (
        <Button
          primary
          text="Use this answer"
          onClick={() => {
            onPick(answer);
          }}
        />
      )}
    </div>
  );
}

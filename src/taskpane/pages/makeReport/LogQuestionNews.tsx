import * as React from "react";
import { mustAnswerFirst } from "../../../app/log/logQuestions";
import type { OpenedLog } from "../../../app/log/openLog";
import { countText } from "../../../engine/text/countText";
import { Link } from "../../components/Link";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";

/** A chunk of its own: few logs leave a question that stops a report. */
const Questions = React.lazy(async () => ({ default: (await import("../log/Questions")).Questions }));

interface LogQuestionNewsProps {
  readonly opened: OpenedLog;
}

/** Asks what stops a report; of other questions it says that there are some, and where. */
export function LogQuestionNews({ opened }: LogQuestionNewsProps): React.JSX.Element | null {
  const { go } = usePane();
  const { questions } = opened;
  if (questions.length === 0) return null;
  if (mustAnswerFirst(questions)) {
    return (
      <React.Suspense fallback={null}>
        <Questions opened={opened} />
      </React.Suspense>
    );
  }
  return (
    <Notice kind="warning">
      {countText(questions.length, "question")} about the log {questions.length === 1 ? "is" : "are"} open, so
      some figures are not complete.{" "}
      <Link
        onClick={() => {
          go("log");
        }}
      >
        Answer {questions.length === 1 ? "it" : "them"}
      </Link>
    </Notice>
  );
}

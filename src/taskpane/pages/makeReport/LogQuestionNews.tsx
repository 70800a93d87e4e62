import * as React from "react";
import type { OpenedLog } from "../../../app/log/openLog";
import { countText } from "../../../engine/text/countText";
import { Link } from "../../components/Link";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";
import { AnswersNeeded } from "../AnswersNeeded";

interface LogQuestionNewsProps {
  readonly opened: OpenedLog;
}

/** Asks what stops a report, and says that there are other questions, and where. */
export function LogQuestionNews({ opened }: LogQuestionNewsProps): React.JSX.Element | null {
  const { length } = opened.questions;
  if (length === 0) return null;
  return <AnswersNeeded opened={opened}>{() => <OpenQuestions count={length} />}</AnswersNeeded>;
}

function OpenQuestions({ count }: { readonly count: number }): React.JSX.Element {
  const { go } = usePane();
  return (
    <Notice kind="warning">
      {countText(count, "question")} about the log {count === 1 ? "is" : "are"} unanswered, so some figures
      are incomplete.{" "}
      <Link
        onClick={() => {
          go("log");
        }}
      >
        Answer {count === 1 ? "it" : "them"}
      </Link>
    </Notice>
  );
}

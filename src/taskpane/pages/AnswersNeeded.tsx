import * as React from "react";
import { mustAnswerFirst } from "../../app/log/logQuestions";
import type { OpenedLog } from "../../app/log/openLog";

/** Chunks of their own: few logs leave a question that stops every figure. */
const AnswersDone = React.lazy(async () => ({ default: (await import("./AnswersDone")).AnswersDone }));
const Questions = React.lazy(async () => ({ default: (await import("./log/Questions")).Questions }));

export interface AnswersNeededProps {
  readonly opened: OpenedLog;
  readonly children: () => React.ReactNode;
}

/** Draws what is figured from a log once no question stops every figure; until then it asks. */
export function AnswersNeeded({ opened, children }: AnswersNeededProps): React.JSX.Element {
  const isAsking = mustAnswerFirst(opened.questions);
  const [hasAsked, setAsked] = React.useState(isAsking);
  if (isAsking && !hasAsked) setAsked(true);
  if (!isAsking)
    return (
      <>
        {hasAsked && (
          <React.Suspense fallback={null}>
            <AnswersDone />
          </React.Suspense>
        )}
        {children()}
      </>
    );
  return (
    <React.Suspense fallback={null}>
      <Questions opened={opened} />
    </React.Suspense>
  );
}

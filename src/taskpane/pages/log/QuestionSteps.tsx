import * as React from "react";
import type { Turn } from "../../../app/log/questionRound";
import { Link } from "../../components/Link";

export interface QuestionStepsProps {
  readonly turn: Turn;
  readonly urgency: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Which of how many questions it is, why it matters, and the way to the others. */
export function QuestionSteps({ turn, urgency, onBack, onNext }: QuestionStepsProps): React.JSX.Element {
  return (
    <div className="spread small">
      <span className="soft">
        Question {turn.number} of {turn.of} · {urgency}
      </span>
      <span className="row">
        {turn.canGoBack && <Link onClick={onBack}>Back</Link>}
        {turn.canGoOn && <Link onClick={onNext}>{turn.given ? "Next" : "Later"}</Link>}
      </span>
    </div>
  );
}

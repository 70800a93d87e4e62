import * as React from "react";
import { Link } from "../components/Link";
import { usePane } from "../state/pane";

/** Stands where the last question stood, and takes the focus from it. */
export function AnswersDone(): React.JSX.Element {
  const { go } = usePane();
  const here = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    here.current?.focus();
  }, []);
  return (
    <p ref={here} tabIndex={-1} className="soft">
      Answered. Your answers are kept in this workbook; change them under{" "}
      <Link
        onClick={() => {
          go("log");
        }}
      >
        How it is read
      </Link>
      .
    </p>
  );
}

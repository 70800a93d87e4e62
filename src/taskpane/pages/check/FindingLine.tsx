import * as React from "react";
import type { FindingAnswers } from "../../../app/upkeep/findingAnswers";
import type { ShownFinding } from "../../../app/upkeep/findingGroups";
import { CellLink } from "../../components/CellLink";
import { CellName } from "../../components/CellName";
import { Link } from "../../components/Link";
import { usePane } from "../../state/pane";
import { PickAnswer } from "../../components/PickAnswer";

/** What is wrong and what to do, with the way to its cells, and the answer in its line where one settles it. */
export function FindingLine({ finding }: { readonly finding: ShownFinding }): React.JSX.Element {
  const { go } = usePane();
  const { problem, remedy, cell, otherCell, answers, isAsked } = finding;
  const words = (
    <>
      {problem} <span className="soft">{remedy}</span>
    </>
  );
  return (
    <>
      {cell ? (
        <CellLink cell={cell}>
          <span className="address">{cell.address}</span> {words}
        </CellLink>
      ) : (
        <div className="item still">{words}</div>
      )}
      {(otherCell !== undefined || answers !== undefined || isAsked) && (
        <div className="row actions">
          {otherCell && <CellName cell={otherCell} />}
          {isAsked && (
            <Link
              onClick={() => {
                go("log");
              }}
            >
              Answer the question
            </Link>
          )}
          {answers && <Answers answers={answers} />}
        </div>
      )}
    </>
  );
}

function Answers({
  answers: { asks, proposed, all },
}: {
  readonly answers: FindingAnswers;
}): React.JSX.Element {
  const { log, act, say } = usePane();
  const [isOpen, setOpen] = React.useState(false);
  const answer = ({
    choose,
    spoken,
  }: Pick<NonNullable<FindingAnswers["proposed"]>, "choose" | "spoken">): void => {
    act(async () => {
      await log.choose(choose);
      say(`${spoken}. You can change that under How it is read.`);
    });
  };
  if (isOpen) return <PickAnswer label={asks} answers={all} onPick={answer} takesFocus />;
  return (
    <>
      {proposed && (
        <Link
          onClick={() => {
            answer(proposed);
          }}
        >
          {proposed.text}
        </Link>
      )}
      {all.length > 0 && (
        <Link
          spoken={`Choose: ${asks}`}
          onClick={() => {
            setOpen(true);
          }}
        >
          Choose…
        </Link>
      )}
    </>
  );
}

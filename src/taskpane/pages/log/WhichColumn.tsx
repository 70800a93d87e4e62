import * as React from "react";
import type { LogCandidate } from "../../../app/log/logCandidate";
import { type NeededColumn, neededColumn } from "../../../app/log/neededColumn";
import { Button } from "../../components/Button";
import { usePane } from "../../state/pane";
import { PickAnswer } from "../../components/PickAnswer";
import { StageForAll } from "./StageForAll";

export interface WhichColumnProps {
  /** What may be the log, best first. */
  readonly candidates: readonly [LogCandidate, ...LogCandidate[]];
}

/** Asks for the column without which a sheet is no log, with a proposed answer. */
export function WhichColumn({ candidates }: WhichColumnProps): React.JSX.Element | null {
  const needed = React.useMemo(() => neededColumn(candidates), [candidates]);
  if (!needed) return null;
  const { role, number, of, asks, because, likely } = needed;
  const [only] = likely.length === 1 ? likely : [];
  return (
    <section className="question stack" aria-label="Which is the log?">
      <div className="soft small">
        Question {number} of {of} · needed for the figures
      </div>
      <h2>{asks}</h2>
      <p role="status">
        {because}
        {only && (
          <>
            {" "}
            Probably <strong>{only.header}</strong>: {only.evidence}.
          </>
        )}
      </p>
      <ColumnAnswers key={role} needed={needed} />
      {role === "stage" && <StageForAll part={candidates[0]} />}
    </section>
  );
}

function ColumnAnswers({ needed }: { readonly needed: NeededColumn }): React.JSX.Element {
  const { log, act } = usePane();
  const { likely, all, choose, asks } = needed;
  const [isOpen, setOpen] = React.useState(false);
  const pick = (header: string): void => {
    act(() => log.choose(choose(header)));
  };
  if (isOpen || likely.length === 0)
    return (
      <PickAnswer
        label={asks}
        takesFocus={isOpen}
        answers={all.map(({ header, evidence }) => ({
          header,
          text: evidence === undefined ? header : `${header} – ${evidence}`,
        }))}
        onPick={({ header }) => {
          pick(header);
        }}
      />
    );
  return (
    <div className="answers">
      {likely.map(({ header, evidence }) => (
        <Button
          key={header}
          primary={likely.length === 1}
          text={likely.length === 1 ? "Yes" : header}
          spoken={`${likely.length === 1 ? "Yes, " : ""}${header}: ${evidence}`}
          onClick={() => {
            pick(header);
          }}
        />
      ))}
      <Button
        text="Another column"
        onClick={() => {
          setOpen(true);
        }}
      />
    </div>
  );
}

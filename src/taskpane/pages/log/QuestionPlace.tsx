import * as React from "react";
import type { ShownQuestion } from "../../../app/log/shownQuestion";
import { CellName } from "../../components/CellName";

/** Where a question comes from, and what else there is to know. */
export function QuestionPlace({ question }: { readonly question: ShownQuestion }): React.JSX.Element | null {
  const { cell, header, because, remedy, proposed, isMeaning } = question;
  return (
    <p>
      {cell && (
        <>
          Cell <CellName cell={cell} />
          {header !== undefined && `, column “${header}”`}.{" "}
        </>
      )}
      {because} {remedy}
      {isMeaning && proposed && (
        <>
          {" "}
          Looks like <strong>{proposed.text}</strong>.
        </>
      )}
    </p>
  );
}

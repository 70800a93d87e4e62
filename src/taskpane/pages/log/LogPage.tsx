import * as React from "react";
import type { OpenedLog } from "../../../app/log/openLog";
import { LogNeeded } from "../LogNeeded";
import { AnswersGiven } from "./AnswersGiven";
import { ColumnsForm } from "./ColumnsForm";
import { DatesForm } from "./DatesForm";
import { PlacesForm } from "./PlacesForm";
import { Questions } from "./Questions";
import { ValuesForm } from "./ValuesForm";

/** How the log was read and why, and where to correct it. */
export function LogPage(): React.JSX.Element {
  return <LogNeeded>{(opened) => <Understood opened={opened} />}</LogNeeded>;
}

function Understood({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { parts, others, sheets } = opened.found;
  return (
    <>
      <h2>How the log is read</h2>
      <p className="soft">Your changes are kept in this workbook, for everyone who opens it.</p>
      <Questions opened={opened} />
      <AnswersGiven opened={opened} />
      <PlacesForm
        key={opened.found.name}
        parts={parts}
        others={others}
        sheets={sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name)}
      />
      <ColumnsForm parts={parts} kinds={opened.reading.kinds} />
      <ValuesForm opened={opened} />
      <DatesForm opened={opened} />
    </>
  );
}

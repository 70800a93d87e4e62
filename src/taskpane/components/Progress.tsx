import * as React from "react";
import type { Step } from "../../app/task";
import { numberText } from "../../engine/text/numberText";

const WORDS: Readonly<Record<Step["name"], string>> = {
  finding: "Looking for the log…",
  reading: "Reading the log…",
  counting: "Counting…",
  checking: "Checking the log…",
  planning: "Laying out the report…",
  writing: "Writing the report…",
};

/** How far a long piece of work has come. */
export function Progress({ step }: { readonly step: Step }): React.JSX.Element {
  const { done, of } = step;
  const isCounted = done !== undefined && of !== undefined;
  const rows = isCounted ? ` ${numberText(done)} of ${numberText(of)} rows` : "";
  return (
    <div role="status">
      <p>
        {WORDS[step.name]}
        {rows}
      </p>
      <progress aria-label={WORDS[step.name]} {...(isCounted && { value: done, max: of })} />
    </div>
  );
}

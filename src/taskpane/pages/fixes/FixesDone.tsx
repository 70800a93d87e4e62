import * as React from "react";
import type { FixNews } from "../../../app/upkeep/logFixes";
import { MOST_FIXES } from "../../../app/upkeep/swapsBack";
import { countText } from "../../../engine/text/countText";
import { numberText } from "../../../engine/text/numberText";
import { Button } from "../../components/Button";
import { CellLink } from "../../components/CellLink";
import { MoreList } from "../../components/MoreList";
import { Notice } from "../../components/Notice";
import { usePutBack } from "../usePutBack";

const FATES: Readonly<Record<FixNews["fate"], string>> = {
  fixed: "",
  changed: "not fixed: it has changed since",
  formula: "not fixed: it holds a formula",
};

export interface FixesDoneProps {
  readonly news: readonly FixNews[];
  readonly left: number;
  readonly onClose: () => void;
  /** Called once the cells hold again what they held before. */
  readonly onPutBack: () => void;
}

/** What was fixed, cell by cell, with the way back. */
export function FixesDone({ news, left, onClose, onPutBack }: FixesDoneProps): React.JSX.Element {
  const fixed = news.filter(({ fate }) => fate === "fixed").length;
  const puttingBack = usePutBack("fixes", "log", onPutBack);
  const first = React.useCallback((number: number) => news.slice(0, number), [news]);
  return (
    <section className="card stack" aria-label="What was fixed">
      {puttingBack.news ?? (
        <>
          <Notice kind="success">
            {countText(fixed, "cell")} fixed.
            {left > 0 && ` ${numberText(left)} to go: ${numberText(MOST_FIXES)} are fixed at a time.`}
          </Notice>
          <MoreList
            count={news.length}
            first={first}
            draw={({ cell, from, to, fate }) => (
              <CellLink cell={cell}>
                <strong>{cell.address}</strong> {from} → {to} <span className="soft">{FATES[fate]}</span>
              </CellLink>
            )}
          />
        </>
      )}
      <div className="row">
        {puttingBack.button}
        <Button text="Close" onClick={onClose} />
      </div>
    </section>
  );
}

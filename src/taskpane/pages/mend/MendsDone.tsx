import * as React from "react";
import { type MendNews, MOST_MENDS } from "../../../app/upkeep/mendLog";
import { Button } from "../../components/Button";
import { CellLink } from "../../components/CellLink";
import { MoreList } from "../../components/MoreList";
import { Notice } from "../../components/Notice";

const FATES: Readonly<Record<MendNews["fate"], string>> = {
  mended: "",
  changed: "left alone: it has changed meanwhile",
  formula: "left alone: it holds a formula",
};

export interface MendsDoneProps {
  readonly news: readonly MendNews[];
  readonly left: number;
  readonly onClose: () => void;
}

/** What was mended, cell by cell. */
export function MendsDone({ news, left, onClose }: MendsDoneProps): React.JSX.Element {
  const mended = news.filter(({ fate }) => fate === "mended").length;
  const first = React.useCallback((number: number) => news.slice(0, number), [news]);
  return (
    <section className="card stack" aria-label="What was mended">
      <Notice kind="success">
        {mended.toLocaleString("en-GB")} {mended === 1 ? "cell was" : "cells were"} mended.
        {left > 0 &&
          ` ${left.toLocaleString("en-GB")} are left: ${MOST_MENDS.toLocaleString("en-GB")} are done at a time.`}
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
      <Button text="Close" onClick={onClose} />
    </section>
  );
}

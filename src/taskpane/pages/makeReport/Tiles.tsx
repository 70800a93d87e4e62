import * as React from "react";
import type { OpenedLog } from "../../../app/log/openLog";
import { reportTiles } from "../../../app/report/reportTiles";
import type { ReportFigures } from "../../../app/report/figuresOn";

export interface TilesProps {
  readonly opened: OpenedLog;
  readonly report: ReportFigures["report"];
}

/** The figures of the report that are looked at first. */
export function Tiles({ opened, report }: TilesProps): React.JSX.Element {
  const tiles = React.useMemo(() => reportTiles(opened, report), [opened, report]);
  return (
    <>
      {tiles.map(({ id, value, label, beside, isBad }) => (
        <li key={id} className="tile">
          <span className="spread">
            <span className={isBad ? "big bad" : "big"}>{value}</span>
            <span className="soft small">{beside}</span>
          </span>
          <span className="soft">{label}</span>
        </li>
      ))}
    </>
  );
}

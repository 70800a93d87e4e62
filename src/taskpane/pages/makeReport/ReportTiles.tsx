import * as React from "react";
import { useHasDrawn } from "../../state/useHasDrawn";
import type { TilesProps } from "./Tiles";

/** A chunk of its own: a report can be made before it is there. */
const Tiles = React.lazy(async () => ({ default: (await import("./Tiles")).Tiles }));

/** The figures of the report that are looked at first, in a place that is kept for them. */
export function ReportTiles(props: TilesProps): React.JSX.Element {
  const hasDrawn = useHasDrawn();
  return (
    <ul className="tiles" aria-label="What the report will say first">
      {hasDrawn && (
        <React.Suspense fallback={null}>
          <Tiles {...props} />
        </React.Suspense>
      )}
    </ul>
  );
}

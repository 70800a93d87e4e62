import * as React from "react";
import { PaneFoot } from "../../components/PaneFoot";
import type { ReportMaker } from "./useReportWork";

/** A chunk of its own: there is nothing to tell before something is made. */
const WorkNews = React.lazy(async () => ({ default: (await import("./WorkNews")).WorkNews }));

/** How the making of a report stands, just above the button that makes it: its place is there first. It has the focus as it comes. */
export function WorkFoot({ maker }: { readonly maker: ReportMaker }): React.JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  const { kind } = maker.work;
  React.useEffect(() => {
    // Who works in Excel's own cells keeps the focus there.
    if (kind !== "idle" && document.hasFocus()) place.current?.focus({ preventScroll: true });
  }, [kind]);
  return (
    <PaneFoot>
      <div ref={place} tabIndex={-1} className="workNews">
        {kind !== "idle" && (
          <React.Suspense fallback={null}>
            <WorkNews maker={maker} />
          </React.Suspense>
        )}
      </div>
    </PaneFoot>
  );
}

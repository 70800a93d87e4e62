import * as React from "react";
import { mustAnswerFirst } from "../../app/log/logQuestions";
import type { OpenedLog } from "../../app/log/openLog";
import type { PageName } from "../../app/ribbon/paneRequest";
import type { LogState } from "./logState";

/** How much there is to see to on a page, and of what. */
interface PageCount {
  readonly number: number;
  readonly of: string;
}

/** The pages that say so. */
type PageCounts = Readonly<Partial<Record<PageName, PageCount>>>;

const NOTHING: PageCounts = {};

/** Counts what there is to see to in the log, once it is there; while it is read again, as it was. */
export function usePageCounts(state: LogState): PageCounts {
  const [counts, setCounts] = React.useState(NOTHING);
  const opened = state.kind === "ready" ? state.opened : undefined;
  React.useEffect(() => {
    if (!opened) return undefined;
    let isOver = false;
    countsOf(opened).then(
      (found) => {
        if (!isOver) setCounts(found);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [opened]);
  return state.kind === "failed" ? NOTHING : counts;
}

/** No complaint is said to be overdue while a question stops every figure. What finds them is fetched when it is needed. */
async function countsOf(opened: OpenedLog): Promise<PageCounts> {
  const { findingsInSteps } = await import("../../app/upkeep/logFindings");
  const findings = await findingsInSteps(opened);
  const changingFigures = findings.groups
    .filter(({ severity }) => severity === "error")
    .reduce((sum, { count }) => sum + count, 0);
  const check = { number: changingFigures, of: "findings that change figures" };
  if (mustAnswerFirst(opened.questions)) return { check };
  const { dueList } = await import("../../app/upkeep/dueList");
  const overdue = dueList(opened).find(({ band }) => band === "overdue")?.count ?? 0;
  return { check, due: { number: overdue, of: "overdue" } };
}

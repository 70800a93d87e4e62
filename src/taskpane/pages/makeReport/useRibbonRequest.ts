import * as React from "react";
import { mustAnswerFirst } from "../../../app/log/logQuestions";
import type { OpenedLog } from "../../../app/log/openLog";
import { existingReports } from "../../../app/report/existingReports";
import { figuresOn } from "../../../app/report/figuresOn";
import { ownTitle } from "../../../app/report/ownTitle";
import type { WantedQuarter } from "../../../app/ribbon/paneRequest";
import { wantedLabel } from "../../../app/ribbon/wantedLabel";
import { usePane } from "../../state/pane";
import { useKept } from "../../state/useKept";
import type { ReportWish } from "./reportWork";
import type { ReportMaker } from "./useReportWork";

/** A report that a button of the ribbon could not make before the log was read anew, and the log as it was until then. */
interface Wanted {
  readonly quarter: WantedQuarter;
  readonly before: OpenedLog | undefined;
}

const WANTED = "report wanted on the ribbon";

/** Shows what the ribbon has to tell about a report. */
export function useRibbonNews(maker: ReportMaker): void {
  const { request, requestTaken, log, kept } = usePane();
  React.useEffect(() => {
    if (request?.page !== "report" || request.matter === "exists") return;
    requestTaken();
    if (request.matter === "written") maker.show({ kind: "written", news: request.news });
    if (request.matter === "failed") maker.show({ kind: "failed", message: request.message });
    if (request.matter !== "log") return;
    const before = log.state.kind === "ready" ? log.state.opened : undefined;
    kept.set(WANTED, { quarter: request.wanted, before } satisfies Wanted);
    maker.clear();
    log.read();
  });
}

/** Chooses the quarter that the ribbon wanted a report on, and goes to the questions that kept it from making one. */
function useWantedReport(opened: OpenedLog, setQuarter: (quarter: string) => void): void {
  const { go } = usePane();
  const [wanted, setWanted] = useKept<Wanted | undefined>(WANTED, undefined);
  React.useEffect(() => {
    if (!wanted || wanted.before === opened) return;
    setWanted(undefined);
    const { questions } = opened;
    const quarter = wantedLabel(opened, wanted.quarter);
    if (quarter !== undefined) setQuarter(quarter);
    if (questions.length > 0 && !mustAnswerFirst(questions)) go("log");
  });
}

/**
 * Asks what the ribbon leaves to the user: what the log leaves open, and whether to replace a report that the workbook
 * already has.
 */
export function useRibbonQuestion(
  opened: OpenedLog,
  maker: ReportMaker,
  setQuarter: (quarter: string) => void,
): void {
  const { request, requestTaken, act, log } = usePane();
  useWantedReport(opened, setQuarter);
  React.useEffect(() => {
    if (request?.page !== "report" || request.matter !== "exists") return;
    requestTaken();
    setQuarter(request.quarter);
    const wish: ReportWish = (kept) => ({ quarter: request.quarter, ...ownTitle(kept) });
    act(async () => {
      const there = await existingReports({ ...opened, ...figuresOn(opened, wish(log.settings)) });
      const { withTyped } = await import("../../../app/report/typedOnReports");
      const [first, ...more] = await withTyped(there);
      if (first) maker.show({ kind: "asking", why: "exists", wish, reports: [first, ...more] });
    });
  });
}

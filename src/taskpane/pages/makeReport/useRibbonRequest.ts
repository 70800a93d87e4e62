import * as React from "react";
import type { OpenedLog } from "../../../app/log/openLog";
import { existingReports } from "../../../app/report/existingReports";
import { ownTitle } from "../../../app/report/ownTitle";
import { figuresOn } from "../../../app/report/figuresOn";
import { usePane } from "../../state/pane";
import type { ReportWish } from "./reportWork";
import type { ReportMaker } from "./useReportWork";

/** Shows what the ribbon has to tell about a report. */
export function useRibbonNews(maker: ReportMaker): void {
  const { request, requestTaken, log } = usePane();
  React.useEffect(() => {
    if (request?.page !== "report" || request.matter === "exists") return;
    requestTaken();
    if (request.matter === "written") maker.show({ kind: "written", news: request.news });
    if (request.matter === "failed") maker.show({ kind: "failed", message: request.message });
    if (request.matter === "log") log.read();
  });
}

/** Asks what the ribbon leaves to the user: whether to replace a report that the workbook already has. */
export function useRibbonQuestion(
  opened: OpenedLog,
  maker: ReportMaker,
  setQuarter: (quarter: string) => void,
): void {
  const { request, requestTaken, act, log } = usePane();
  React.useEffect(() => {
    if (request?.page !== "report" || request.matter !== "exists") return;
    requestTaken();
    setQuarter(request.quarter);
    const wish: ReportWish = (kept) => ({ quarter: request.quarter, ...ownTitle(kept) });
    act(async () => {
      const [first, ...more] = await existingReports({ ...opened, ...figuresOn(opened, wish(log.settings)) });
      if (first) maker.show({ kind: "asking", wish, reports: [first, ...more] });
    });
  });
}

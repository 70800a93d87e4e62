import * as React from "react";
import { mustAnswerFirst } from "../../../app/log/logQuestions";
import { logSummary } from "../../../app/log/logSummary";
import type { OpenedLog } from "../../../app/log/openLog";
import type { ReportChoice } from "../../../app/report/figuresOn";
import { ownTitle, reportTitle } from "../../../app/report/ownTitle";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { PaneFoot } from "../../components/PaneFoot";
import { usePane } from "../../state/pane";
import { useKept } from "../../state/useKept";
import { LogNeeded } from "../LogNeeded";
import { FoldedPreview } from "./FoldedPreview";
import { LogCard } from "./LogCard";
import { LogQuestionNews } from "./LogQuestionNews";
import { OutdatedReports } from "./OutdatedReports";
import { type ReportDraft, ReportForm } from "./ReportForm";
import { WorkNews } from "./WorkNews";
import { isBusy } from "./reportWork";
import { usePreparedReport } from "./usePreparedReport";
import { type ReportMaker, useReportWork } from "./useReportWork";
import { useRibbonNews, useRibbonQuestion } from "./useRibbonRequest";

/** Which log, which quarter, what it will look like, and the button that makes the report. */
export function ReportPage(): React.JSX.Element {
  const { log } = usePane();
  const maker = useReportWork(log);
  useRibbonNews(maker);
  // What keeps the log from being read keeps reports from being made: it is told once.
  const isToldBelow = maker.work.kind === "failed" && log.state.kind === "failed";
  return (
    <>
      <PaneFoot>{!isToldBelow && <WorkNews maker={maker} />}</PaneFoot>
      <LogNeeded>{(opened) => <MakeReport opened={opened} maker={maker} />}</LogNeeded>
    </>
  );
}

const NO_DRAFT: ReportDraft = { quarter: undefined, without: [], title: "" };

interface MakeReportProps {
  readonly opened: OpenedLog;
  readonly maker: ReportMaker;
}

function MakeReport({ opened, maker }: MakeReportProps): React.JSX.Element {
  const { log } = usePane();
  const summary = React.useMemo(() => logSummary(opened), [opened]);
  const [draft, setDraft] = useKept<ReportDraft>(`report on ${opened.found.name}`, NO_DRAFT);
  const shown = { ...draft, quarter: draft.quarter ?? summary.defaultQuarter };
  const { quarter, without } = shown;
  // The title is not among what the figures depend on, so that typing it works none of them out.
  const figures = React.useMemo(
    () => figuresChoice(quarter, without, summary.services),
    [quarter, without, summary],
  );
  const prepared = usePreparedReport(opened, figures);
  const { title } = ownTitle(log.settings);
  const typed = draft.title.trim();
  useRibbonQuestion(opened, maker, (asked) => {
    setDraft({ ...draft, quarter: asked });
  });
  const mustAnswer = mustAnswerFirst(opened.questions);
  const noServices = summary.services.length > 0 && summary.services.every((name) => without.includes(name));
  return (
    <>
      <LogCard summary={summary} />
      <LogQuestionNews opened={opened} />
      <ReportForm
        summary={summary}
        draft={shown}
        usualTitle={prepared.kind === "ready" ? reportTitle(prepared.report, title) : ""}
        onChange={(changed) => {
          setDraft(changed);
          maker.clear();
        }}
      />
      {noServices && <Notice kind="warning">Tick at least one service to report on.</Notice>}
      <PaneFoot>
        <Button
          primary
          text={quarter === undefined ? "Make the report" : `Make the ${quarter} report`}
          disabled={isBusy(maker.work) || noServices || mustAnswer || prepared.kind === "failed"}
          onClick={() => {
            maker.make(
              (kept) => ({ ...figures, ...(typed === "" ? ownTitle(kept) : { title: typed }) }),
              "ask",
            );
          }}
        />
      </PaneFoot>
      <OutdatedReports opened={opened} onRefresh={maker.refresh} />
      {prepared.kind === "failed" && <Notice kind="error">{prepared.message}</Notice>}
      {prepared.kind === "ready" && !noServices && !mustAnswer && (
        <FoldedPreview
          title={reportTitle(prepared.report, typed === "" ? title : typed)}
          opened={opened}
          report={prepared.report}
        />
      )}
    </>
  );
}

/** What of a report the figures depend on. */
function figuresChoice(
  quarter: string | undefined,
  without: readonly string[],
  services: readonly string[],
): Omit<ReportChoice, "title"> {
  return {
    ...(quarter !== undefined && { quarter }),
    services: without.length === 0 ? [] : services.filter((name) => !without.includes(name)),
  };
}

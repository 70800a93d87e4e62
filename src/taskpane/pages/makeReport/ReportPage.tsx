import * as React from "react";
import { existingReports } from "../../../app/report/existingReports";
import { failureText } from "../../../app/failureText";
import { mustAnswerFirst } from "../../../app/log/logQuestions";
import { logSummary } from "../../../app/log/logSummary";
import type { OpenedLog } from "../../../app/log/openLog";
import { previewOf } from "../../../app/report/preview";
import { type ReportChoice, type ReportFigures, figuresOn } from "../../../app/report/reportOn";
import { ownTitle } from "../../../app/report/ownTitle";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";
import { useKept } from "../../state/useKept";
import { LogNeeded } from "../LogNeeded";
import { LogCard } from "./LogCard";
import { LogQuestionNews } from "./LogQuestionNews";
import { OutdatedReports } from "./OutdatedReports";
import { PreviewTables } from "./PreviewTables";
import { type ReportDraft, ReportForm } from "./ReportForm";
import { WorkNews } from "./WorkNews";
import { isBusy } from "./reportWork";
import { type ReportMaker, useReportWork } from "./useReportWork";

/** Which log, which quarter, what it will look like, and the button that makes the report. */
export function ReportPage(): React.JSX.Element {
  const { log } = usePane();
  const maker = useReportWork(log);
  useRibbonNews(maker);
  // What keeps the log from being read keeps reports from being made: it is told once.
  const isToldBelow = maker.work.kind === "failed" && log.state.kind === "failed";
  return (
    <>
      {!isToldBelow && <WorkNews maker={maker} />}
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
  const usual = ownTitle(log.settings);
  const choice = choiceOf(shown, summary.services, usual);
  const prepared = prepare(opened, choice);
  useRibbonQuestion(opened, maker, (quarter) => {
    setDraft({ ...draft, quarter });
  });
  const mustAnswer = mustAnswerFirst(opened.questions);
  const noServices =
    summary.services.length > 0 && summary.services.every((name) => draft.without.includes(name));
  return (
    <>
      <LogCard summary={summary} />
      <LogQuestionNews opened={opened} />
      <ReportForm
        summary={summary}
        draft={shown}
        usualTitle={
          prepared.kind === "ready"
            ? previewOf({ ...prepared.report, title: usual.title ?? "" }, opened.today).title
            : ""
        }
        onChange={(changed) => {
          setDraft(changed);
          maker.clear();
        }}
      />
      {noServices && <Notice kind="warning">Tick at least one service to report on.</Notice>}
      <Button
        primary
        text="Generate report"
        disabled={isBusy(maker.work) || noServices || mustAnswer || prepared.kind === "failed"}
        onClick={() => {
          maker.make(choice, "ask");
        }}
      />
      <OutdatedReports
        opened={opened}
        onRefresh={({ sheet, mark }) => {
          const { quarter, services, title, id } = mark;
          maker.make({ quarter, services, ...(title !== undefined && { title }) }, { sheet, id });
        }}
      />
      {prepared.kind === "failed" ? (
        <Notice kind="error">{prepared.message}</Notice>
      ) : (
        !noServices && !mustAnswer && <PreviewTables preview={previewOf(prepared.report, opened.today)} />
      )}
    </>
  );
}

function choiceOf(
  { quarter, without, title }: ReportDraft,
  services: readonly string[],
  usual: Pick<ReportChoice, "title">,
): ReportChoice {
  const own = title.trim();
  return {
    ...usual,
    ...(quarter !== undefined && { quarter }),
    services: without.length === 0 ? [] : services.filter((name) => !without.includes(name)),
    ...(own !== "" && { title: own }),
  };
}

type Prepared =
  | { readonly kind: "ready"; readonly report: ReportFigures }
  | { readonly kind: "failed"; readonly message: string };

/** The report as it would be written now; what stands in its way is shown in its place. */
function prepare(opened: OpenedLog, choice: ReportChoice): Prepared {
  try {
    return { kind: "ready", report: figuresOn(opened, choice) };
  } catch (error) {
    return { kind: "failed", message: failureText(error) };
  }
}

/** Shows what the ribbon has to tell. */
function useRibbonNews(maker: ReportMaker): void {
  const { request, requestTaken, log } = usePane();
  React.useEffect(() => {
    if (request?.page !== "report" || request.matter === "exists") return;
    requestTaken();
    if (request.matter === "written") maker.show({ kind: "written", news: request.news });
    if (request.matter === "failed") maker.show({ kind: "failed", message: request.message });
    if (request.matter === "log") log.read();
  });
}

/** Asks what the ribbon leaves to the user: whether a report that is there is to be replaced. */
function useRibbonQuestion(
  opened: OpenedLog,
  maker: ReportMaker,
  setQuarter: (quarter: string) => void,
): void {
  const { request, requestTaken, act, log } = usePane();
  React.useEffect(() => {
    if (request?.page !== "report" || request.matter !== "exists") return;
    requestTaken();
    setQuarter(request.quarter);
    const choice = { quarter: request.quarter, ...ownTitle(log.settings) };
    act(async () => {
      const [first, ...more] = await existingReports({ ...opened, ...figuresOn(opened, choice) });
      if (first) maker.show({ kind: "asking", choice, reports: [first, ...more] });
    });
  });
}

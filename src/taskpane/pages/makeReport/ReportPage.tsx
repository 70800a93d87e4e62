import * as React from "react";
import { mustAnswerFirst } from "../../../app/log/logQuestions";
import { type LogSummary, logSummary } from "../../../app/log/logSummary";
import type { OpenedLog } from "../../../app/log/openLog";
import type { ReportChoice } from "../../../app/report/figuresOn";
import { ownTitle, reportTitle } from "../../../app/report/ownTitle";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";
import { useHasDrawn } from "../../state/useHasDrawn";
import { useKept } from "../../state/useKept";
import { LogNeeded } from "../LogNeeded";
import { FoldedPreview } from "./FoldedPreview";
import { LogCard } from "./LogCard";
import { LogQuestionNews } from "./LogQuestionNews";
import { MakeFoot } from "./MakeFoot";
import { QuarterChoice, ReportForm } from "./ReportForm";
import { ReportTiles } from "./ReportTiles";
import { WorkFoot } from "./WorkFoot";
import type { ReportDraft } from "./reportDraft";
import type { ReportWork } from "./reportWork";
import { type PreparedFigures, usePreparedReport } from "./usePreparedReport";
import { type ReportMaker, useReportWork } from "./useReportWork";
import { useRibbonNews, useRibbonQuestion } from "./useRibbonRequest";

/** A chunk of its own: a report can be made before it is there. */
const ReportsThere = React.lazy(async () => ({ default: (await import("./ReportsThere")).ReportsThere }));

/** Which log, which quarter, what the report will say first, and the button that makes it. */
export function ReportPage(): React.JSX.Element {
  const { log } = usePane();
  const maker = useReportWork(log);
  useRibbonNews(maker);
  // What keeps the log from being read keeps reports from being made: it is told once.
  const isToldAbove = maker.work.kind === "failed" && log.state.kind === "failed";
  return (
    <>
      {!isToldAbove && <WorkFoot maker={maker} />}
      <LogNeeded>{(opened) => <MakeReport opened={opened} maker={maker} />}</LogNeeded>
    </>
  );
}

const NO_DRAFT: ReportDraft = { quarter: undefined, without: [], title: "" };

interface Draft {
  /** With the quarter that the report is on unless another is chosen. */
  readonly draft: ReportDraft;
  readonly setDraft: (draft: ReportDraft) => void;
  /** The services that are chosen; none, where all are. */
  readonly chosen: readonly string[];
  readonly summary: LogSummary;
}

/** What the user has chosen for a report on a log. */
function useDraft(opened: OpenedLog): Draft {
  const [draft, setDraft] = useKept<ReportDraft>(`report on ${opened.found.name}`, NO_DRAFT);
  const { without } = draft;
  const { services } = opened.counted;
  const chosen = React.useMemo(
    () => (without.length === 0 ? [] : services.filter((name) => !without.includes(name))),
    [services, without],
  );
  const summary = React.useMemo(() => logSummary(opened, chosen), [opened, chosen]);
  return { draft: { ...draft, quarter: draft.quarter ?? summary.defaultQuarter }, setDraft, chosen, summary };
}

interface MakeReportProps {
  readonly opened: OpenedLog;
  readonly maker: ReportMaker;
}

function MakeReport({ opened, maker }: MakeReportProps): React.JSX.Element {
  const { log } = usePane();
  const hasDrawn = useHasDrawn();
  const { draft, setDraft, chosen, summary } = useDraft(opened);
  const { quarter, without } = draft;
  const { services } = opened.counted;
  // The title is not among what the figures depend on, so that typing it works none of them out.
  const figures = React.useMemo(
    () => ({ ...(quarter !== undefined && { quarter }), services: chosen }),
    [quarter, chosen],
  ) satisfies Omit<ReportChoice, "title">;
  const prepared = usePreparedReport(opened, figures);
  const { title } = ownTitle(log.settings);
  const typed = draft.title.trim();
  useRibbonQuestion(opened, maker, (asked) => {
    setDraft({ ...draft, quarter: asked });
  });
  const noServices = services.length > 0 && services.every((name) => without.includes(name));
  const mustAnswer = mustAnswerFirst(opened.questions);
  const report = prepared.kind === "ready" && !noServices && !mustAnswer ? prepared.report : undefined;
  const form = {
    ...{ opened, summary, draft },
    usualTitle: prepared.kind === "ready" ? reportTitle(prepared.report, title) : "",
    onChange: (changed: ReportDraft) => {
      setDraft(changed);
      maker.clear();
    },
  };
  return (
    <>
      <LogCard summary={summary} />
      <LogQuestionNews opened={opened} />
      <QuarterChoice {...form} />
      <ReportForm {...form} />
      {prepared.kind === "failed" && <Notice kind="error">{prepared.message}</Notice>}
      {report && <ReportTiles opened={opened} report={report} />}
      {report && (
        <FoldedPreview
          title={reportTitle(report, typed === "" ? title : typed)}
          opened={opened}
          report={report}
        />
      )}
      {hasDrawn && (
        <React.Suspense fallback={null}>
          <ReportsThere opened={opened} maker={maker} />
        </React.Suspense>
      )}
      <MakeFoot
        quarter={quarter}
        obstacle={obstacleTo({ work: maker.work, prepared, mustAnswer, noServices })}
        onMake={() => {
          maker.make(
            (kept) => ({ ...figures, ...(typed === "" ? ownTitle(kept) : { title: typed }) }),
            "ask",
          );
        }}
      />
    </>
  );
}

interface Obstacles {
  readonly work: ReportWork;
  readonly prepared: PreparedFigures;
  readonly mustAnswer: boolean;
  readonly noServices: boolean;
}

/** Why no report can be made now; empty where that is seen above the button. */
function obstacleTo({ work, prepared, mustAnswer, noServices }: Obstacles): string | undefined {
  if (work.kind === "working" || work.kind === "asking") return "";
  if (mustAnswer) return "Answer the question about your log first.";
  if (noServices) return "Tick at least one service to report on.";
  return prepared.kind === "failed" ? "This report can’t be made: the reason is given above." : undefined;
}

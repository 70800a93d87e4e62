import * as React from "react";
import { today } from "../../../app/dates";
import { failureText } from "../../../app/failureText";
import type { ReportSheet } from "../../../app/report/existingReports";
import { makeKeptReport } from "../../../app/report/makeKeptReport";
import type { MadeReport, WhenThere } from "../../../app/report/makeReport";
import { reportNews } from "../../../app/report/reportNews";
import type { LogSession } from "../../state/useLog";
import type { ReportWish, ReportWork } from "./reportWork";

/** The making of reports: how it stands, and what can be done. */
export interface ReportMaker {
  readonly work: ReportWork;
  make(wish: ReportWish, whenThere: WhenThere): void;
  /** Makes a report again on its sheet. */
  refresh(report: ReportSheet): void;
  cancel(): void;
  /** Goes back to where another report can be made. */
  clear(): void;
  /** Shows what the ribbon has to tell. */
  show(work: ReportWork): void;
}

/** Makes reports from the log that the pane shows. */
export function useReportWork(log: LogSession): ReportMaker {
  const [work, setWork] = React.useState<ReportWork>({ kind: "idle" });
  const current = React.useRef<AbortController | undefined>(undefined);
  const { state, take } = log;

  const make = (wish: ReportWish, whenThere: WhenThere): void => {
    if (state.kind !== "ready") return;
    const places = state.opened.found.parts.map((part) => part.place);
    const controller = new AbortController();
    current.current = controller;
    setWork({ kind: "working", step: { name: "finding" } });
    const makeAll = async (): Promise<void> => {
      const { made, kept } = await makeKeptReport(
        { asking: "pane", places, today: today(), whenThere },
        wish,
        {
          signal: controller.signal,
          onStep: (step) => {
            setWork({ kind: "working", step });
          },
        },
      );
      take(made.prepared, kept);
      setWork(workOf(made, wish));
    };
    makeAll().catch((error: unknown) => {
      setWork({ kind: "failed", message: failureText(error) });
    });
  };

  return {
    work,
    make,
    refresh: ({ sheet, mark: { quarter, services, title, leftOut = [], id } }) => {
      make(() => ({ quarter, services, leftOut, ...(title !== undefined && { title }) }), { sheet, id });
    },
    cancel: () => current.current?.abort(),
    clear: () => {
      setWork({ kind: "idle" });
    },
    show: setWork,
  };
}

function workOf(made: MadeReport, wish: ReportWish): ReportWork {
  if (made.kind !== "written") return { kind: "asking", why: made.kind, wish, reports: made.reports };
  return { kind: "written", news: reportNews(made, made.prepared) };
}

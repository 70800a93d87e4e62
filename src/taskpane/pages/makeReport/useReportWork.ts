import * as React from "react";
import { countingSettings } from "../../../app/settings/countingSettings";
import { today } from "../../../app/dates";
import { failureText } from "../../../app/failureText";
import { readLogChoices } from "../../../app/log/logChoices";
import type { ReportSheet } from "../../../app/report/existingReports";
import { type MadeReport, type WhenThere, makeReport } from "../../../app/report/makeReport";
import { reportNews } from "../../../app/report/reportNews";
import type { ReportChoice } from "../../../app/report/figuresOn";
import type { LogSession } from "../../state/useLog";
import type { ReportWork } from "./reportWork";

/** The making of reports: how it stands, and what can be done. */
export interface ReportMaker {
  readonly work: ReportWork;
  make(choice: ReportChoice, whenThere: WhenThere): void;
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
  const { state, settings, take } = log;

  const make = (choice: ReportChoice, whenThere: WhenThere): void => {
    if (state.kind !== "ready") return;
    const places = state.opened.found.parts.map((part) => part.place);
    const controller = new AbortController();
    current.current = controller;
    setWork({ kind: "working", step: { name: "finding" } });
    const makeAll = async (): Promise<void> => {
      const counting = await countingSettings(settings);
      const choices = await readLogChoices();
      const made = await makeReport(
        { asking: "pane", places, choices, settings: counting, today: today(), whenThere },
        () => choice,
        {
          signal: controller.signal,
          onStep: (step) => {
            setWork({ kind: "working", step });
          },
        },
      );
      take(made.prepared);
      setWork(workOf(made, choice));
    };
    makeAll().catch((error: unknown) => {
      setWork({ kind: "failed", message: failureText(error) });
    });
  };

  return {
    work,
    make,
    refresh: ({ sheet, mark: { quarter, services, title, id } }) => {
      make({ quarter, services, ...(title !== undefined && { title }) }, { sheet, id });
    },
    cancel: () => current.current?.abort(),
    clear: () => {
      setWork({ kind: "idle" });
    },
    show: setWork,
  };
}

function workOf(made: MadeReport, choice: ReportChoice): ReportWork {
  if (made.kind === "exists") return { kind: "asking", choice, reports: made.reports };
  return { kind: "written", news: reportNews(made, made.prepared) };
}

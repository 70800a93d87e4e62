import * as React from "react";
import { showSheet } from "../../../app/host";
import { type TypedCells, typedSentence } from "../../../app/report/typedCells";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { Notice } from "../../components/Notice";
import { Progress } from "../../components/Progress";
import { usePane } from "../../state/pane";
import { usePutBack } from "../usePutBack";
import type { ReportNews } from "../../../app/report/reportNews";
import type { ReportMaker } from "./useReportWork";
import type { ReportWork } from "./reportWork";

/** The report being made: its progress, its question, what was written, or what went wrong. */
export function WorkNews({ maker }: { readonly maker: ReportMaker }): React.JSX.Element | null {
  const { work } = maker;
  switch (work.kind) {
    case "idle":
      return null;
    case "working":
      return (
        <section className="card">
          <Progress step={work.step} />
          {work.step.name !== "writing" && <Button text="Cancel" onClick={maker.cancel} />}
        </section>
      );
    case "asking":
      return <Question work={work} maker={maker} />;
    case "written":
      return <Written news={work.news} />;
    case "failed":
      return <Notice kind="error">{work.message}</Notice>;
  }
}

interface QuestionProps {
  readonly work: ReportWork & { readonly kind: "asking" };
  readonly maker: ReportMaker;
}

const HEADINGS = {
  exists: "You already have this report",
  typedOn: "Something was typed on this report",
} as const;

function Question({ work, maker }: QuestionProps): React.JSX.Element {
  const { act } = usePane();
  const heading = HEADINGS[work.why];
  return (
    <section className="card stack" aria-label={heading} role="alert">
      <h2>{heading}</h2>
      {work.reports.map(({ sheet, mark, typed }) => (
        <React.Fragment key={mark.id}>
          <div className="spread">
            <Link
              onClick={() => {
                act(() => showSheet(sheet));
              }}
            >
              {sheet}
            </Link>
            <Button
              text={work.reports.length > 1 ? `Replace ${sheet}` : "Replace"}
              onClick={() => {
                maker.make(work.wish, { sheet, id: mark.id, told: typed });
              }}
            />
          </div>
          <Lost typed={typed} />
        </React.Fragment>
      ))}
      <p className="soft">Your commentary is kept. You can put everything back afterwards.</p>
      <div className="row">
        <Button
          primary
          text="Keep both"
          onClick={() => {
            maker.make(work.wish, "keepBoth");
          }}
        />
        <Button text="Cancel" onClick={maker.clear} />
      </div>
    </section>
  );
}

/** What replacing a report would remove. */
function Lost({ typed }: { readonly typed: TypedCells }): React.JSX.Element | null {
  const sentence = typedSentence(typed);
  return sentence === "" ? null : <Notice kind="warning">{sentence}</Notice>;
}

function Written({ news }: { readonly news: ReportNews }): React.JSX.Element {
  const { act, go } = usePane();
  const { sheet, rows, notes, quarter } = news;
  const puttingBack = usePutBack("report", sheet);
  if (puttingBack.news) return puttingBack.news;
  return (
    <section className="card stack" aria-label="The report was written">
      <Notice kind="success">
        The {quarter} report was written to{" "}
        <Link
          onClick={() => {
            act(() => showSheet(sheet));
          }}
        >
          {sheet}
        </Link>
        .
      </Notice>
      {notes.map((note) => (
        <Notice key={note} kind="warning">
          {note}
        </Notice>
      ))}
      <p>{rows.used}</p>
      {rows.reasons.length > 0 && (
        <ul className="bullets">
          {rows.reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {rows.worrying > 0 && (
        <Link
          onClick={() => {
            go("check");
          }}
        >
          See why on the Check page
        </Link>
      )}
      {puttingBack.button}
    </section>
  );
}

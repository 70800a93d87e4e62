import * as React from "react";
import { showSheet } from "../../../app/host";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { Notice } from "../../components/Notice";
import { Progress } from "../../components/Progress";
import { usePane } from "../../state/pane";
import type { ReportWork, WrittenNews } from "./reportWork";
import type { WhenThere } from "../../../app/makeReport";

export interface WorkNewsProps {
  readonly work: ReportWork;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly onAnswer: (whenThere: WhenThere) => void;
}

/** How the making of a report stands: its progress, its question, what was written, or what went wrong. */
export function WorkNews({ work, onCancel, onClear, onAnswer }: WorkNewsProps): React.JSX.Element | null {
  switch (work.kind) {
    case "idle":
      return null;
    case "working":
      return (
        <section className="card">
          <Progress step={work.step} />
          {work.step.name !== "writing" && <Button text="Cancel" onClick={onCancel} />}
        </section>
      );
    case "asking":
      return <Question work={work} onAnswer={onAnswer} onClear={onClear} />;
    case "written":
      return <Written news={work.news} />;
    case "failed":
      return <Notice kind="error">{work.message}</Notice>;
  }
}

interface QuestionProps {
  readonly work: ReportWork & { readonly kind: "asking" };
  readonly onAnswer: (whenThere: WhenThere) => void;
  readonly onClear: () => void;
}

function Question({ work, onAnswer, onClear }: QuestionProps): React.JSX.Element {
  const { act } = usePane();
  const [first] = work.reports;
  return (
    <section className="card stack" aria-label="The report exists already" role="alert">
      <h2>This report is there already</h2>
      {work.reports.map(({ sheet, mark }) => (
        <div key={mark.id} className="spread">
          <Link
            onClick={() => {
              act(() => showSheet(sheet));
            }}
          >
            {sheet}
          </Link>
          <Button
            text={work.reports.length > 1 ? `Replace ${sheet}` : "Replace it"}
            primary={mark.id === first.mark.id}
            onClick={() => {
              onAnswer({ sheet, id: mark.id });
            }}
          />
        </div>
      ))}
      <p className="soft">Replacing loses anything typed on that sheet.</p>
      <div className="row">
        <Button
          text="Keep both"
          onClick={() => {
            onAnswer("keepBoth");
          }}
        />
        <Button text="Cancel" onClick={onClear} />
      </div>
    </section>
  );
}

function Written({ news }: { readonly news: WrittenNews }): React.JSX.Element {
  const { act, go } = usePane();
  const { sheet, rows, note, quarter } = news;
  const out = rows.read - rows.used;
  return (
    <section className="card stack" aria-label="The report was written">
      <Notice kind="success">
        The report{quarter === "" ? "" : ` on ${quarter}`} was written to{" "}
        <Link
          onClick={() => {
            act(() => showSheet(sheet));
          }}
        >
          {sheet}
        </Link>
        .
      </Notice>
      {note !== undefined && <Notice kind="warning">{note}</Notice>}
      <p>
        Rows read: {rows.read.toLocaleString("en-GB")}. Used: {rows.used.toLocaleString("en-GB")}. Left out:{" "}
        {out.toLocaleString("en-GB")}.
      </p>
      {rows.reasons.length > 0 && (
        <ul style={{ paddingLeft: 18 }}>
          {rows.reasons.map(({ count, words }) => (
            <li key={words}>
              {count.toLocaleString("en-GB")} {words}
            </li>
          ))}
        </ul>
      )}
      {rows.worrying > 0 && (
        <Link
          onClick={() => {
            go("check");
          }}
        >
          See why in Check
        </Link>
      )}
    </section>
  );
}

import * as React from "react";
import type { CheckedExcel, CheckedLine } from "../../../app/checkExcel/checkExcel";
import { lineText } from "../../../app/checkExcel/checkedText";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";

/** How the check stands. */
type Checking =
  | { readonly kind: "idle" }
  | { readonly kind: "asking" }
  | { readonly kind: "running"; readonly lines: readonly CheckedLine[] }
  | { readonly kind: "done"; readonly result: CheckedExcel; readonly text: string };

/** Tries on a sheet of its own all that the add-in uses of Excel, and says what it found. */
export function CheckExcelSection(): React.JSX.Element {
  const { act } = usePane();
  const [checking, setChecking] = React.useState<Checking>({ kind: "idle" });
  const ask = (): void => {
    setChecking({ kind: "asking" });
  };
  const run = (): void => {
    setChecking({ kind: "running", lines: [] });
    act(async () => {
      try {
        setChecking(await checked(setChecking));
      } catch (error) {
        setChecking({ kind: "idle" });
        throw error;
      }
    });
  };
  return (
    <section className="stack" aria-label="Check this Excel">
      <h2>Check this Excel</h2>
      <p className="soft">
        Tries everything the add-in uses of Excel on a new sheet, and removes that sheet again. It takes about
        a minute. If something does not work for you, send the result to whoever helps you: nothing of your
        workbook is in it.
      </p>
      {checking.kind === "asking" ? (
        <Question
          onCheck={run}
          onCancel={() => {
            setChecking({ kind: "idle" });
          }}
        />
      ) : (
        <Button text="Check this Excel" onClick={ask} disabled={checking.kind === "running"} />
      )}
      {checking.kind === "running" && <Running lines={checking.lines} />}
      {checking.kind === "done" && <Result {...checking} />}
    </section>
  );
}

/** Runs the check; `onChange` is told of each line. What it needs is loaded when it is asked for. */
async function checked(onChange: (checking: Checking) => void): Promise<Checking> {
  const [{ checkExcel }, { checkedText }, { today }] = await Promise.all([
    import("../../../app/checkExcel/checkExcel"),
    import("../../../app/checkExcel/checkedText"),
    import("../../../app/dates"),
  ]);
  const lines: CheckedLine[] = [];
  const result = await checkExcel(today(), (line) => {
    lines.push(line);
    onChange({ kind: "running", lines: [...lines] });
  });
  return { kind: "done", result, text: checkedText(result) };
}

interface QuestionProps {
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}

function Question({ onCheck, onCancel }: QuestionProps): React.JSX.Element {
  return (
    <>
      <Notice kind="warning">This may clear Undo. Save first.</Notice>
      <div className="row">
        <Button text="Check now" onClick={onCheck} />
        <Button text="Cancel" onClick={onCancel} />
      </div>
    </>
  );
}

function Running({ lines }: { readonly lines: readonly CheckedLine[] }): React.JSX.Element {
  const last = lines.at(-1);
  return (
    <div role="status">
      <p>Checking… {last && lineText(last)}</p>
      <progress aria-label="Checking this Excel" />
    </div>
  );
}

function Result({
  result,
  text,
}: {
  readonly result: CheckedExcel;
  readonly text: string;
}): React.JSX.Element {
  const wrong = result.lines.filter(({ verdict }) => verdict === "wrong" || verdict === "notTried");
  return (
    <>
      <Notice kind={wrong.length === 0 ? "success" : "error"}>
        {wrong.length === 0
          ? "Everything the add-in uses works in this Excel."
          : `${wrong.length} of ${result.lines.length} things do not work in this Excel.`}
      </Notice>
      <ul className="list small">
        {[...wrong, ...result.lines.filter((line) => !wrong.includes(line))].map((line) => (
          <li key={line.name}>{lineText(line)}</li>
        ))}
      </ul>
      <CopiedText text={text} />
    </>
  );
}

/** The clipboard is closed to add-ins in Excel on the web: there the text is selected, for Ctrl+C. */
function CopiedText({ text }: { readonly text: string }): React.JSX.Element {
  const area = React.useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = React.useState(false);
  const copy = (): void => {
    area.current?.select();
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => undefined,
    );
  };
  return (
    <>
      <textarea ref={area} readOnly rows={8} value={text} aria-label="The result as text" />
      <div className="row">
        <Button text="Copy as text" onClick={copy} />
        <span role="status">
          {isCopied ? "Copied." : "If nothing is copied, press Ctrl+C while the text is selected."}
        </span>
      </div>
    </>
  );
}

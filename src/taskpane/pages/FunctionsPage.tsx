import * as React from "react";
import { FUNCTION_HELP, type FunctionHelp } from "../../app/formulas/functionHelp";
import { formulasFor, insertFunction } from "../../app/formulas/insertFunction";
import { runsFunctions } from "../../app/host";
import type { OpenedLog } from "../../app/log/openLog";
import { Button } from "../components/Button";
import { Notice } from "../components/Notice";
import { usePane } from "../state/pane";
import { FillLog } from "./FillLog";
import { LogNeeded } from "./LogNeeded";

const GROUPS: readonly { readonly group: FunctionHelp["group"]; readonly title: string }[] = [
  { group: "complaint", title: "For a complaint" },
  { group: "log", title: "For the whole log" },
];

/** Each function with its description, a formula over the workbook's own log, and a button that inserts it. */
export function FunctionsPage(): React.JSX.Element {
  if (!runsFunctions()) return <NoFunctions />;
  return <LogNeeded>{(opened) => <Functions opened={opened} />}</LogNeeded>;
}

function NoFunctions(): React.JSX.Element {
  return (
    <>
      <h2>Functions</h2>
      <Notice kind="info">
        This version of Excel can't run functions from add-ins: they would show #NAME?, so none can be
        inserted here. They work in Excel for Microsoft 365 and in Excel on the web. Everything else in this
        pane works.
      </Notice>
    </>
  );
}

/** What Excel itself reads about the functions; it stands beside the page. */
const METADATA = "functions.json";

interface Described {
  readonly name: string;
  readonly description: string;
}

/** The sentence on each function, as Excel shows it. */
function useSentences(): ReadonlyMap<string, string> {
  const [sentences, setSentences] = React.useState<ReadonlyMap<string, string>>(new Map());
  React.useEffect(() => {
    fetch(METADATA)
      .then((response) => response.json() as Promise<{ readonly functions: readonly Described[] }>)
      .then(
        ({ functions }) => {
          setSentences(new Map(functions.map(({ name, description }) => [name, description])));
        },
        () => undefined,
      );
  }, []);
  return sentences;
}

function Functions({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { act } = usePane();
  const sentences = useSentences();
  const formulas = React.useMemo(() => formulasFor(opened), [opened]);
  const [inserted, setInserted] = React.useState<string>();
  return (
    <>
      <h2>Functions</h2>
      <p className="soft">
        Use the report's figures in your own cells. Select an empty cell, then choose Insert. In a complaint's
        row, the function is about that complaint.
      </p>
      {inserted !== undefined && <Notice kind="success">Inserted into {inserted}.</Notice>}
      <FillLog opened={opened} />
      {GROUPS.map(({ group, title }) => (
        <section key={group} aria-label={title}>
          <h3>{title}</h3>
          <ul className="list">
            {FUNCTION_HELP.filter((help) => help.group === group).map((help) => (
              <li key={help.name} style={{ padding: "8px 0" }}>
                <div className="spread">
                  <strong>{help.name}</strong>
                  <Button
                    text="Insert"
                    spoken={`Insert ${help.name}`}
                    disabled={formulas.get(help.name) === undefined}
                    onClick={() => {
                      setInserted(undefined);
                      act(async () => {
                        setInserted(await insertFunction(opened, help.name));
                      });
                    }}
                  />
                </div>
                <p>{sentences.get(help.name)}</p>
                <Example formula={formulas.get(help.name)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Example({ formula }: { readonly formula: string | undefined }): React.JSX.Element {
  if (formula !== undefined) return <code className="small">{formula}</code>;
  return (
    <p className="soft small">
      This function reads a single range, and your log is on several sheets. Give it one of them.
    </p>
  );
}

import * as React from "react";
import { type GivenAnswer, type OtherAnswer, givenAnswers } from "../../../app/log/givenAnswers";
import type { OpenedLog } from "../../../app/log/openLog";
import { Link } from "../../components/Link";
import { MoreList } from "../../components/MoreList";
import { usePane } from "../../state/pane";
import { PickAnswer } from "../../components/PickAnswer";

/** What was said of the log, each answer with a way to change it. */
export function AnswersGiven({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const answers = React.useMemo(() => givenAnswers(opened), [opened]);
  const first = React.useCallback((number: number) => answers.slice(0, number), [answers]);
  if (answers.length === 0) return null;
  return (
    <section className="stack" aria-label="Your answers">
      <h3>Your answers</h3>
      <MoreList
        count={answers.length}
        first={first}
        draw={(given) => <Given key={given.about} given={given} />}
      />
    </section>
  );
}

function Given({ given: { about, answer, options } }: { readonly given: GivenAnswer }): React.JSX.Element {
  const { log, act } = usePane();
  const [isChanging, setChanging] = React.useState(false);
  const line = React.useRef<HTMLDivElement>(null);
  const close = (): void => {
    setChanging(false);
    // The link is there again once the line is drawn.
    window.setTimeout(() => line.current?.querySelector("button")?.focus(), 0);
  };
  const pick = ({ choose }: OtherAnswer): void => {
    act(() => log.choose(choose));
    close();
  };
  return (
    <div ref={line} className="given stack">
      <div className="spread">
        <span>
          {about}: <strong>{answer}</strong>
        </span>
        {!isChanging && (
          <Link
            spoken={`Change ${about}`}
            onClick={() => {
              setChanging(true);
            }}
          >
            Change
          </Link>
        )}
      </div>
      {isChanging && (
        <>
          <PickAnswer label={about} answers={options} onPick={pick} takesFocus />
          <Link onClick={close}>Leave it as it is</Link>
        </>
      )}
    </div>
  );
}

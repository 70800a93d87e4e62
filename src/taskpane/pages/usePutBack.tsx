import * as React from "react";
import { type WriteKind, canPutBack, putBack } from "../../app/upkeep/putBack";
import { Button } from "../components/Button";
import { Notice } from "../components/Notice";
import { usePane } from "../state/pane";

/** The button that puts back what was there before a write, and what it has to say afterwards. */
export interface PuttingBack {
  readonly button: React.JSX.Element | null;
  /** Stands in the place of what told of the write, once it is put back. */
  readonly news: React.JSX.Element | undefined;
}

/** Offers to put back the last write of a kind to a subject; `onDone` is called once it is done. */
export function usePutBack(kind: WriteKind, subject: string, onDone?: () => void): PuttingBack {
  const { act } = usePane();
  const [done, setDone] = React.useState<{ readonly subject: string; readonly said: string }>();
  const button = canPutBack(kind, subject) ? (
    <Button
      text="Put it back"
      onClick={() => {
        act(async () => {
          const said = await putBack(kind);
          setDone({ subject, said });
          onDone?.();
        });
      }}
    />
  ) : null;
  const isDone = done?.subject === subject && !canPutBack(kind, subject);
  return { button, news: isDone ? <Notice kind="success">{done.said}</Notice> : undefined };
}

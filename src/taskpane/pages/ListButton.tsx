import * as React from "react";
import type { WrittenList } from "../../app/upkeep/newList";
import { numberText } from "../../engine/text/numberText";
import { Button } from "../components/Button";
import { usePane } from "../state/pane";

export interface ListButtonProps {
  readonly text: string;
  readonly list: () => Promise<WrittenList>;
}

/** Lists what a page shows on a new sheet, and says so. */
export function ListButton({ text, list }: ListButtonProps): React.JSX.Element {
  const { act, say } = usePane();
  const isBusy = React.useRef(false);
  return (
    <Button
      text={text}
      onClick={() => {
        if (isBusy.current) return;
        isBusy.current = true;
        act(async () => {
          try {
            say(listedText(await list()));
          } finally {
            isBusy.current = false;
          }
        });
      }}
    />
  );
}

function listedText({ sheet, listed, of }: WrittenList): string {
  const all =
    listed < of ? `The first ${numberText(listed)} of ${numberText(of)} are` : `All ${numberText(of)} are`;
  return of === 1 ? `It is on the new sheet “${sheet}”.` : `${all} on the new sheet “${sheet}”.`;
}

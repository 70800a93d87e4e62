import * as React from "react";
import { type FixNews, type ShownFix, applyFixes, shownFixes } from "../../../app/upkeep/logFixes";
import type { OpenedLog } from "../../../app/log/openLog";
import { Button } from "../../components/Button";
import { usePane } from "../../state/pane";
import { FixPreview } from "./FixPreview";
import { FixesDone } from "./FixesDone";

/** How fixing stands. */
type Fixing =
  | { readonly kind: "idle" }
  | {
      readonly kind: "choosing";
      readonly offered: readonly ShownFix[];
      readonly ticked: ReadonlySet<ShownFix>;
    }
  | { readonly kind: "done"; readonly news: readonly FixNews[]; readonly left: number };

/** Offers fixes with a preview; does those that are ticked, and lists them. */
export function FixSection({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { act, log } = usePane();
  const [fixing, setFixing] = React.useState<Fixing>({ kind: "idle" });
  const close = (): void => {
    setFixing({ kind: "idle" });
  };
  switch (fixing.kind) {
    case "idle":
      return (
        <Button
          text="Fix …"
          onClick={() => {
            const offered = shownFixes(opened);
            setFixing({ kind: "choosing", offered, ticked: new Set(offered.filter((one) => one.isTicked)) });
          }}
        />
      );
    case "choosing":
      return (
        <FixPreview
          {...fixing}
          onTick={(ticked) => {
            setFixing({ ...fixing, ticked });
          }}
          onCancel={close}
          onFix={() => {
            const chosen = fixing.offered.filter((one) => fixing.ticked.has(one));
            act(async () => {
              const news = await applyFixes(opened, chosen);
              setFixing({ kind: "done", news, left: chosen.length - news.length });
              log.read(true);
            });
          }}
        />
      );
    case "done":
      return (
        <FixesDone
          {...fixing}
          onClose={close}
          onPutBack={() => {
            log.read(true);
          }}
        />
      );
  }
}

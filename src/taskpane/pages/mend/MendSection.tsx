import * as React from "react";
import { type MendNews, type ShownMend, applyMends, mends } from "../../../app/upkeep/mendLog";
import type { OpenedLog } from "../../../app/log/openLog";
import { Button } from "../../components/Button";
import { usePane } from "../../state/pane";
import { MendPreview } from "./MendPreview";
import { MendsDone } from "./MendsDone";

/** How fixing stands. */
type Mending =
  | { readonly kind: "idle" }
  | {
      readonly kind: "choosing";
      readonly offered: readonly ShownMend[];
      readonly ticked: ReadonlySet<ShownMend>;
    }
  | { readonly kind: "done"; readonly news: readonly MendNews[]; readonly left: number };

/** Offers fixes with a preview; does those that are ticked, and lists them. */
export function MendSection({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { act, log } = usePane();
  const [mending, setMending] = React.useState<Mending>({ kind: "idle" });
  const close = (): void => {
    setMending({ kind: "idle" });
  };
  switch (mending.kind) {
    case "idle":
      return (
        <Button
          text="Fix …"
          onClick={() => {
            const offered = mends(opened);
            setMending({ kind: "choosing", offered, ticked: new Set(offered.filter((one) => one.isTicked)) });
          }}
        />
      );
    case "choosing":
      return (
        <MendPreview
          {...mending}
          onTick={(ticked) => {
            setMending({ ...mending, ticked });
          }}
          onCancel={close}
          onMend={() => {
            const chosen = mending.offered.filter((one) => mending.ticked.has(one));
            act(async () => {
              const news = await applyMends(opened, chosen);
              setMending({ kind: "done", news, left: chosen.length - news.length });
              log.read(true);
            });
          }}
        />
      );
    case "done":
      return (
        <MendsDone
          {...mending}
          onClose={close}
          onPutBack={() => {
            log.read(true);
          }}
        />
      );
  }
}

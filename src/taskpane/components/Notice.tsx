import * as React from "react";
import { type IconName, Icon } from "./Icon";

const ICONS = { error: "error", warning: "warning", info: "info", success: "done" } as const satisfies Record<
  string,
  IconName
>;

export interface NoticeProps {
  readonly kind: keyof typeof ICONS;
  readonly children: React.ReactNode;
}

/** What happened and what to do. It is read out by screen readers as it appears, a fault at once. */
export function Notice({ kind, children }: NoticeProps): React.JSX.Element {
  return (
    <div className={`notice ${kind}`}>
      <Icon name={ICONS[kind]} />
      <div role="status" aria-live={kind === "error" || kind === "warning" ? "assertive" : "polite"}>
        {children}
      </div>
    </div>
  );
}

import * as React from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";

const TYPES = {
  error: MessageBarType.error,
  warning: MessageBarType.severeWarning,
  info: MessageBarType.info,
  success: MessageBarType.success,
} as const;

export interface NoticeProps {
  readonly kind: keyof typeof TYPES;
  readonly children: React.ReactNode;
}

/** What happened and what to do. It is read out by screen readers as it appears. */
export function Notice({ kind, children }: NoticeProps): React.JSX.Element {
  return (
    <MessageBar messageBarType={TYPES[kind]} isMultiline>
      {children}
    </MessageBar>
  );
}

import * as React from "react";
import { registerIcons, setIconOptions } from "office-ui-fabric-react/lib/Styling";

function icon(path: string): React.JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={path} strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

const CIRCLE = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13";

/** The few icons that our components use, drawn here so that no icon font is fetched. */
export function registerPaneIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    icons: {
      Info: icon(`${CIRCLE}M8 7.2v4M8 4.8v.1`),
      ErrorBadge: icon(`${CIRCLE}M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6`),
      Warning: icon("M8 2L15 14H1ZM8 6.4v3.6M8 12v.1"),
      Completed: icon(`${CIRCLE}M5 8.2l2.1 2.1L11 6`),
      ChevronDown: icon("M3.5 6L8 10.5L12.5 6"),
      CheckMark: icon("M3 8.3l3.4 3.4L13 4.8"),
      Clear: icon("M3.5 3.5l9 9M12.5 3.5l-9 9"),
    },
  });
}

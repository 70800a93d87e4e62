import * as React from "react";

export interface LinkProps {
  readonly onClick: () => void;
  readonly children: React.ReactNode;
  /** What a screen reader says, where several links have the same text. */
  readonly spoken?: string;
}

/** Goes somewhere: to a sheet, a cell or a page. */
export function Link({ onClick, children, spoken }: LinkProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="link"
      onClick={onClick}
      {...(spoken !== undefined && { "aria-label": spoken })}
    >
      {children}
    </button>
  );
}

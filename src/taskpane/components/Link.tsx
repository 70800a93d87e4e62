import * as React from "react";

export interface LinkProps {
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

/** Goes somewhere: to a sheet, a cell or a page. */
export function Link({ onClick, children }: LinkProps): React.JSX.Element {
  return (
    <button type="button" className="link" onClick={onClick}>
      {children}
    </button>
  );
}

import * as React from "react";

export interface ButtonProps {
  readonly text: string;
  readonly onClick: () => void;
  /** The one thing that the page is for. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** What a screen reader says, where several buttons have the same text. */
  readonly spoken?: string;
}

/** A button. */
export function Button({
  text,
  onClick,
  primary = false,
  disabled = false,
  spoken,
}: ButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className={primary ? "button primary" : "button"}
      onClick={onClick}
      disabled={disabled}
      {...(spoken !== undefined && { "aria-label": spoken })}
    >
      {text}
    </button>
  );
}

import * as React from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";

export interface ButtonProps {
  readonly text: string;
  readonly onClick: () => void;
  /** The one thing that the page is for. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

/** A button. */
export function Button({ text, onClick, primary = false, disabled = false }: ButtonProps): React.JSX.Element {
  const Kind = primary ? PrimaryButton : DefaultButton;
  return <Kind text={text} onClick={onClick} disabled={disabled} />;
}

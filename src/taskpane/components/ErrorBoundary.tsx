import * as React from "react";
import { failureText } from "../../app/failureText";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/** Catches what a page throws while it draws, so that the pane is never blank. */
export class ErrorBoundary extends React.Component<
  { readonly children: React.ReactNode },
  ErrorBoundaryState
> {
  override readonly state: ErrorBoundaryState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, hasFailed: true };
  }

  override render(): React.ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="stack">
        <Notice kind="error">{failureText(this.state.error)}</Notice>
        <Button
          text="Try again"
          onClick={() => {
            this.setState({ error: undefined, hasFailed: false });
          }}
        />
      </div>
    );
  }
}

import * as React from "react";

/** Whether a component has been drawn before: what it fetches only then keeps nobody from using the pane. */
export function useHasDrawn(): boolean {
  const [hasDrawn, setDrawn] = React.useState(false);
  React.useEffect(() => {
    setDrawn(true);
  }, []);
  return hasDrawn;
}

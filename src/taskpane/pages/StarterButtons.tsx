import * as React from "react";

/** A chunk of its own: who has a log does not see it. */
const Starter = React.lazy(async () => ({ default: (await import("./Starter")).Starter }));

/** Offers a new log, for who has none yet. */
export function StarterButtons(): React.JSX.Element {
  return (
    <React.Suspense fallback={null}>
      <Starter />
    </React.Suspense>
  );
}

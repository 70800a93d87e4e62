import * as React from "react";
import type { PreviewTablesProps } from "./PreviewTables";

/** A chunk of its own: it is fetched when somebody first looks. */
const PreviewTables = React.lazy(async () => ({
  default: (await import("./PreviewTables")).PreviewTables,
}));

/** The report as it would be written, for those who want to see it first; until then nothing of it is worked out. */
export function FoldedPreview(props: PreviewTablesProps): React.JSX.Element {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>See every figure before it is written</summary>
      {isOpen && (
        <React.Suspense fallback={<p role="status">Loading…</p>}>
          <PreviewTables {...props} />
        </React.Suspense>
      )}
    </details>
  );
}

import * as React from "react";

export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** The key of the option that is chosen; none, where it is left out. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly placeholder?: string;
}

/** Fabric's dropdown weighs as much as a page: it comes while the log is being read. */
const loaded = import("./ChoiceList");
const ChoiceList = React.lazy(async () => ({ default: (await loaded).ChoiceList }));

/** One of several. Until it has come, its place is kept. */
export function Choice(props: ChoiceProps): React.JSX.Element {
  return (
    <React.Suspense fallback={<div style={{ height: 61 }}>{props.label}</div>}>
      <ChoiceList {...props} />
    </React.Suspense>
  );
}

import * as React from "react";

const CIRCLE = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13";

/** Drawn here, so that no icon font is fetched. */
const PATHS = {
  info: `${CIRCLE}M8 7.2v4M8 4.8v.1`,
  error: `${CIRCLE}M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6`,
  warning: "M8 2L15 14H1ZM8 6.4v3.6M8 12v.1",
  done: `${CIRCLE}M5 8.2l2.1 2.1L11 6`,
};

export type IconName = keyof typeof PATHS;

/** A small picture beside words that say the same. */
export function Icon({ name }: { readonly name: IconName }): React.JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={PATHS[name]} strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

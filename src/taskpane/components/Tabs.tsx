import * as React from "react";
import { numberText } from "../../engine/text/numberText";

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly text: string;
  /** How much there is to see to on the page, and of what, for those who hear it. */
  readonly count?: { readonly number: number; readonly of: string };
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  /** The page that is shown; it need not be one that has a tab. */
  readonly chosen: string;
  readonly onChoose: (name: Name) => void;
}

/** Where a key leads, from which tab and of how many; from none, -1, it leads to the first or the last. */
const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (Math.max(at, 0) - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The id of a tab. */
export function tabId(name: string): string {
  return `tab-${name}`;
}

/** The pages that are always at hand. Arrow keys go from tab to tab; the tab key goes on. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: TabsProps<Name>): React.JSX.Element {
  const at = tabs.findIndex(({ name }) => name === chosen);
  const move = (event: React.KeyboardEvent): void => {
    const next = tabs[KEYS[event.key]?.(at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(tabId(next.name))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
      {tabs.map(({ name, text, count }, place) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={place === at}
          aria-controls={place === at ? "page" : undefined}
          tabIndex={place === Math.max(at, 0) ? 0 : -1}
          onClick={() => {
            onChoose(name);
          }}
        >
          {text}
          {count && count.number > 0 && (
            <>
              {" "}
              <span className="count">{numberText(count.number)}</span>
              <span className="visuallyHidden"> {count.of}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

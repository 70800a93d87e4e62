import * as React from "react";

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly text: string;
  /** What a screen reader says, where the text is only a sign. */
  readonly spoken?: string;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The id of a tab, and of the panel that it shows. */
export function tabIds(name: string): { readonly tab: string; readonly panel: string } {
  return { tab: `tab-${name}`, panel: `panel-${name}` };
}

/** The pages of the pane. Arrow keys go from tab to tab; the tab key goes into the page. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: TabsProps<Name>): React.JSX.Element {
  const move = (event: React.KeyboardEvent): void => {
    const step = STEPS[event.key];
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(tabIds(next.name).tab)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
      {tabs.map(({ name, text, spoken }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabIds(name).tab}
          aria-label={spoken}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? tabIds(name).panel : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            onChoose(name);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

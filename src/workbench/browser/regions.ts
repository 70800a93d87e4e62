import { element } from "./elements";

/** Which way the focus goes out of the pane. */
export type WayOut = "next" | "before" | "nextRegion" | "regionBefore";

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]";

/** The parts of the page that F6 goes between, in their order. */
const REGIONS = ["sheet", "pane", "ribbon"] as const;

/** The focus between sheet, pane and ribbon. */
export interface Regions {
  /** Leads the focus out of the pane. */
  leavePane(way: WayOut): void;
}

/** Listens to F6. `frame` is that of the pane; there is none before a workbook is open. */
export function regions(frame: () => HTMLIFrameElement | undefined): Regions {
  const goOn = (from: number, step: 1 | -1): void => {
    for (let gone = 1; gone <= REGIONS.length; gone++) {
      const name = REGIONS[(from + gone * step + REGIONS.length * gone) % REGIONS.length];
      if (name === "pane" ? enterPane(frame()) : name && focusFirst(element(name))) return;
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const from = REGIONS.findIndex((name) => element(name).contains(document.activeElement));
    goOn(from, event.shiftKey ? -1 : 1);
  });
  return {
    leavePane: (way) => {
      if (way === "nextRegion" || way === "regionBefore")
        goOn(REGIONS.indexOf("pane"), way === "nextRegion" ? 1 : -1);
      else if (way === "before") element("close-pane").focus();
      else element("tabs").querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    },
  };
}

/** Gives the focus to the first that can have it; says whether there is one. */
function focusFirst(within: ParentNode): boolean {
  for (const one of within.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (one.tabIndex < 0 || !one.checkVisibility()) continue;
    one.focus();
    return true;
  }
  return false;
}

/** Back to where the focus was in the pane, or to its beginning. */
function enterPane(frame: HTMLIFrameElement | undefined): boolean {
  const pane = frame?.contentDocument;
  if (!frame?.checkVisibility() || !pane) return false;
  frame.contentWindow?.focus();
  return (pane.activeElement !== null && pane.activeElement !== pane.body) || focusFirst(pane);
}

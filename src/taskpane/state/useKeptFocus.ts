import * as React from "react";

/** What a screen reader names as it gets the focus. */
const NAMED = "section, [role], main, footer";

/**
 * Has what has the focus hand it to what stands around it when it goes, or can't be used any more: to a screen reader the
 * user would otherwise be at the very beginning again. Who works in Excel's own cells keeps the focus there.
 */
export function useKeptFocus(): void {
  React.useEffect(() => {
    let path: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      path = target instanceof Element ? ancestorsOf(target) : [];
    };
    const onPointer = (): void => {
      path = [];
    };
    const onChange = (): void => {
      const [focused, ...around] = path;
      if (!focused || (focused.isConnected && !focused.matches(":disabled")) || !document.hasFocus()) return;
      const isElsewhere = document.activeElement !== document.body && document.activeElement !== focused;
      path = [];
      if (!isElsewhere) takeFocus(around.find(({ isConnected }) => isConnected));
    };
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPointer, true);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPointer, true);
    };
  }, []);
}

/** An element, and what stands around it, from within. */
function ancestorsOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
    if (one === element || one.matches(NAMED)) path.push(one);
  return path;
}

function takeFocus(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

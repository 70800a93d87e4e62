import * as React from "react";
import { paneVisibilityAtStart, watchPaneVisibility } from "../../app/host";
import { UNSEEN, isSeen, nextSight } from "./paneSight";

/** What only somebody who sees the pane can do. */
const TOUCHES = ["pointerdown", "pointerover", "keydown"] as const;

/** Whether a person can see the pane. Until then it reads nothing, and while nobody does it rests. */
export function usePaneShown(): boolean {
  const [sight, tell] = React.useReducer(nextSight, UNSEEN);
  React.useEffect(() => {
    const say = (excelSays: boolean | undefined): void => {
      tell({ excelSays });
    };
    paneVisibilityAtStart().then(say, () => undefined);
    watchPaneVisibility(say).catch(() => undefined);
  }, []);
  React.useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      tell({ isDrawn: entries.some(({ isIntersecting }) => isIntersecting) });
    });
    observer.observe(document.documentElement);
    return () => {
      observer.disconnect();
    };
  }, []);
  React.useEffect(() => {
    const onVisibility = (): void => {
      tell({ isPageVisible: document.visibilityState === "visible" });
    };
    const onTouch = (): void => {
      tell({ isTouched: true });
    };
    onVisibility();
    document.addEventListener("visibilitychange", onVisibility);
    for (const name of TOUCHES) window.addEventListener(name, onTouch);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      for (const name of TOUCHES) window.removeEventListener(name, onTouch);
    };
  }, []);
  return isSeen(sight);
}

import * as React from "react";

/** Text is selected by more clicks than one, and nothing else comes of them. */
const TAKES_ALL = "input[type=text], textarea";

/**
 * Has the whole pane take a double click as a single one. What the first click did may have put something else under the
 * pointer: the second was not meant for that. The browser itself counts the clicks at one spot within the time that the
 * user has set for a double click; what a key does is no such click.
 */
export function useSingleClicks(): void {
  React.useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const isTaken =
        event.detail < 2 || (event.target instanceof Element && event.target.matches(TAKES_ALL));
      if (isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("click", onClick, true);
    return () => {
      document.removeEventListener("click", onClick, true);
    };
  }, []);
}

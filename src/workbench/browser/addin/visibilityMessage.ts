/** Under these numbers Microsoft's library knows events, and of them that the pane was shown or hidden. */
const EVENT_MESSAGES = 65_536;
const VISIBILITY_CHANGED = 65_539;

let sent = 0;

/** The data of a `richApiMessage` that tells an add-in that its pane was shown or hidden. */
export function visibilityMessage(isShown: boolean): object {
  const details = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
  return { ArrayData: [[EVENT_MESSAGES, VISIBILITY_CHANGED, "", details, ++sent, false]] };
}

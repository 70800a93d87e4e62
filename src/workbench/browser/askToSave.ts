import { element } from "./elements";

/** What becomes of changes that were not saved. */
type Fate = "save" | "discard" | "cancel";

/** Asks what becomes of the changes to a workbook that is about to be closed. */
export function askToSave(name: string): Promise<Fate> {
  const dialog = element("keep");
  if (!(dialog instanceof HTMLDialogElement))
    throw new Error("The page has no dialogue for what is not saved.");
  element("keep-question").textContent = `Save your changes to “${name}” first?`;
  dialog.returnValue = "cancel" satisfies Fate;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => {
        resolve(
          dialog.returnValue === "save" || dialog.returnValue === "discard" ? dialog.returnValue : "cancel",
        );
      },
      { once: true },
    );
  });
}

import type { Frame } from "playwright-core";

/** Changes an answer on the page that lists them, by what it is about. */
export async function changeAnswer(pane: Frame, about: string, text: string): Promise<void> {
  await pane.getByRole("button", { name: `Change ${about}` }).click();
  await pane.getByLabel(about, { exact: true }).selectOption({ label: text });
  await pane.getByRole("button", { name: "Use this answer" }).click();
}

import type { Locator } from "playwright-core";
import { keptLog } from "../logs/cases";
import { sheetNames } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** A real double click: the pointer stays where it is, whatever comes under it. */
async function doubleClick(target: Locator): Promise<void> {
  await target.dblclick({ delay: 20 });
}

test("a double click on an answer answers one question, not the next that comes under the pointer", async () => {
  const { pane } = await open({ file: keptLog("kinds-of-contact") });
  const first = pane().getByRole("button", { name: "Count: Complaint and nothing." });
  await doubleClick(first);
  await first.waitFor({ state: "detached" });
  await pane().getByRole("button", { name: "Count: nothing. Not counted: Y" }).waitFor();
});

test("a double click on the main button makes one report, and changes no choice", async () => {
  const { pane, saved, sheetTab } = await open();
  await doubleClick(pane().getByRole("button", { name: /^Make the .*report$/u }));
  await sheetTab("Q4 2021-22 report").waitFor();
  await pane().getByText("was written to").waitFor();
  expect(sheetNames(await saved())).toEqual(["Complaints Log", "Q4 2021-22 report"]);
  expect(await pane().getByRole("button", { name: "Keep both" }).count()).toBe(0);
});

test("a double click on a tick ticks or unticks once, and by the keyboard every press counts", async () => {
  const { pane, page, goTo } = await open();
  await goTo("Settings");
  const tick = pane().getByRole("checkbox").first();
  const before = await tick.isChecked();
  await doubleClick(tick);
  expect(await tick.isChecked()).toBe(!before);
  await tick.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  expect(await tick.isChecked()).toBe(!before);
});

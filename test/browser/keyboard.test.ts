import type { Page } from "playwright-core";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** What has the focus, in the page or in the pane. */
async function focused(page: Page): Promise<string> {
  for (const frame of page.frames().reverse()) {
    const name = await frame.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body || activeElement.tagName === "IFRAME") return "";
      return document.hasFocus() ? (activeElement.ariaLabel ?? activeElement.textContent) : "";
    });
    if (name !== "") return name.trim();
  }
  return "";
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The tab key never comes to ${name}.`);
}

test("the pane makes a report by the keyboard alone", async () => {
  const { page, sheetTab, pane } = await open();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await tabTo(page, "Report");
  await tabTo(page, "Make the Q4 2021/22 report");
  await page.keyboard.press("Enter");
  await sheetTab("Q4 2021-22 report").waitFor();
});

test("the ribbon's menu works by the keyboard alone", async () => {
  const { page, sheetTab } = await open();
  await tabTo(page, "Generate report");
  await page.keyboard.press("Enter");
  for (let item = 1; item < 3; item++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await sheetTab("Q3 2021-22 report").waitFor();
});

test("the pages that stay are reached by arrow keys, the others by the menu More", async () => {
  const { page, pane, goTo } = await open();
  const headed = (name: string | RegExp): Promise<void> => pane().getByRole("heading", { name }).waitFor();
  await goTo("Report");
  await page.keyboard.press("ArrowRight");
  await headed(/^Check “/u);
  await page.keyboard.press("ArrowRight");
  await headed("Open complaints");
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  await headed("Open complaints");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("How it is read");
  await page.keyboard.press("s");
  expect(await focused(page)).toBe("Settings");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe("Functions");
  await page.keyboard.press("Escape");
  await pane().getByRole("menu").waitFor({ state: "detached" });
  expect(await focused(page)).toContain("More");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await headed("How the log is read");
  // Who hears the pane is at the page that was chosen.
  expect(await pane().evaluate(() => document.activeElement?.ariaLabel)).toBe("How it is read");
});

test("what had the focus and is gone hands it to what stands around it", async () => {
  const { page, pane } = await open();
  await pane().getByRole("button", { name: "How it is read" }).focus();
  await page.keyboard.press("Enter");
  await pane().getByRole("heading", { name: "How the log is read" }).waitFor();
  expect(await pane().evaluate(() => document.activeElement?.id)).toBe("page");
});

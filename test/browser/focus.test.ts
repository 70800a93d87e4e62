import type { Page } from "playwright-core";
import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** The part of the page that has the focus. */
const part = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest("#sheet, #pane, #ribbon, footer")?.id);

test("F6 goes from the sheet to the pane, the ribbon and back, and Shift+F6 the other way", async () => {
  const { page, pane } = await open();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await page.getByRole("grid").focus();
  for (const [keys, expected] of [
    ["F6", "pane"],
    ["F6", "ribbon"],
    ["F6", "sheet"],
    ["Shift+F6", "ribbon"],
    ["Shift+F6", "pane"],
    ["Shift+F6", "sheet"],
  ] as const) {
    await page.keyboard.press(keys);
    await until(async () => (await part(page)) === expected);
  }
});

test("Tab leaves the pane at its end and at its beginning", async () => {
  const { page, pane } = await open();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await pane().locator("button, a[href], input, select, summary, [tabindex='0']").last().focus();
  for (let presses = 0; presses < 3 && (await part(page)) === "pane"; presses++)
    await page.keyboard.press("Tab");
  await until(() =>
    page.getByRole("tab", { name: "Complaints Log" }).evaluate((tab) => tab === document.activeElement),
  );
  await page.keyboard.press("Shift+Tab");
  for (let presses = 0; presses < 60 && (await part(page)) !== "sheet"; presses++)
    await page.keyboard.press("Shift+Tab");
  expect(await part(page)).toBe("sheet");
});

test("a screen reader is told what the selected cell holds", async () => {
  const { page, select } = await open({ file: await fileOf({ Log: [HEADERS, upheld()] }) });
  const spoken = (): Promise<string | null> => page.locator("#active-cell").getAttribute("aria-label");
  await select("D2");
  expect(await spoken()).toBe("D2, 10/01/2022");
  await select("A40");
  expect(await spoken()).toBe("A40, blank");
  await select("A2:B3");
  expect(await spoken()).toBe("A2 to B3, C1");
});

test("what the add-in selects comes into sight", async () => {
  const rows = Array.from({ length: 300 }, (_, place) => upheld({ id: `C${place}` }));
  const bad = ["C999", "Care", "Adults", "soon", "later", "Frontline", "Upheld", "Ada", "None"];
  const { page, pane, goTo, cell } = await open({ file: await fileOf({ Log: [HEADERS, ...rows, bad] }) });
  await goTo("Check");
  await pane().getByRole("button", { name: /D302/u }).first().click();
  await cell("D302").waitFor();
  await until(() =>
    cell("D302").evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      const grid = box.closest(".grid")?.getBoundingClientRect();
      return grid !== undefined && top >= grid.top && bottom <= grid.bottom;
    }),
  );
  expect(await page.locator("#name").innerText()).toBe("log.xlsx");
});

import { lastRowOf } from "./savedSheet";
import type { OpenWorkbench } from "./driveWorkbench";
import { useWorkbench } from "./workbench";
import { until } from "./until";

const open = useWorkbench();

const REPORT = "Q4 2021-22 report";

/** The row of the report that says how many complaints were closed at Frontline. */
async function closedAtFrontline(saved: OpenWorkbench["saved"]): Promise<number> {
  return lastRowOf(await saved(), REPORT, "Number of complaints closed - Frontline");
}

test("a figure leads to its rule, its complaints, and the row of each in the log", async () => {
  const { ribbon, sheetTab, pane, select, saved, selected } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  const row = await closedAtFrontline(saved);
  await select(`M${row}`);
  await pane().getByRole("heading", { name: "Number of complaints closed - Frontline" }).waitFor();
  await pane().getByText("40%").first().waitFor();
  await pane().getByRole("heading", { name: "2 complaints counted" }).waitFor();
  await pane().locator("button.item").first().click();
  await sheetTab("Complaints Log").and(pane().page().locator("[aria-selected=true]")).waitFor();
  await until(async () => /^[A-Z]+\d+$/u.test(await selected()));
  await pane().getByRole("heading", { name: "Number of complaints closed - Frontline" }).waitFor();
});

test("it works after the workbook was saved and opened again", async () => {
  const { ribbon, sheetTab, pane, select, saved, openFile } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  await openFile(await (await saved()).save());
  await sheetTab(REPORT).click();
  const row = await closedAtFrontline(saved);
  await select(`M${row}`);
  await pane().getByRole("heading", { name: "2 complaints counted" }).waitFor();
  expect(await pane().getByText("have changed since this report was made").count()).toBe(0);
});

test("it says so when the log has changed since", async () => {
  const { ribbon, sheetTab, pane, select, saved, type } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  await sheetTab("Complaints Log").click();
  await type("H30", "Upheld");
  await sheetTab(REPORT).click();
  const row = await closedAtFrontline(saved);
  await select(`M${row}`);
  await pane().getByText("have changed since this report was made").waitFor();
});

test("a figure is explained as it is selected, over the page that was shown, and goes as another cell is selected", async () => {
  const { ribbon, sheetTab, goTo, pane, select, saved } = await open();
  await goTo("Check");
  const page = pane().getByRole("heading", { name: /^Check “/u });
  await page.waitFor();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  const back = pane().getByRole("button", { name: "Back to" });
  const row = await closedAtFrontline(saved);
  await select(`M${row}`);
  await back.waitFor();
  expect(await page.isVisible()).toBe(false);
  expect(await pane().getByText("was written to").isVisible()).toBe(false);
  await select("A1");
  await back.waitFor({ state: "detached" });

  await select(`M${row}`);
  await back.click();
  await back.waitFor({ state: "detached" });
  await select(`K${row}`);
  await back.waitFor();
  await goTo("Due");
  await pane().getByRole("heading", { name: "Open complaints" }).waitFor();
  expect(await back.count()).toBe(0);
});

test("from a figure to the row of a complaint is one click, and the figure stays until another cell is selected", async () => {
  const { ribbon, sheetTab, pane, select, saved, selected } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  const row = await closedAtFrontline(saved);
  await select(`M${row}`);
  const heading = pane().getByRole("heading", { name: "2 complaints counted" });
  await heading.waitFor();
  await pane().locator("button.item").first().click();
  await sheetTab("Complaints Log").and(pane().page().locator("[aria-selected=true]")).waitFor();
  await until(async () => /^[A-Z]+\d+$/u.test(await selected()));
  expect(await heading.isVisible()).toBe(true);
  await select("K1");
  await heading.waitFor({ state: "detached" });
});

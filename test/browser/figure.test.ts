import { useWorkbench } from "./workbench";
import { until } from "./until";

const open = useWorkbench();

const REPORT = "Q4 2021-22 report";

test("a figure leads to its rule, its complaints, and the row of each in the log", async () => {
  const { ribbon, sheetTab, goTo, pane, select, selected } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  await goTo("Figure");
  await select("M116");
  await pane().getByRole("heading", { name: "Number of complaints closed - Frontline" }).waitFor();
  await pane().getByText("40%").first().waitFor();
  await pane().getByRole("heading", { name: "2 complaints counted" }).waitFor();
  await pane().locator("button.item").first().click();
  await sheetTab("Complaints Log").and(pane().page().locator("[aria-selected=true]")).waitFor();
  await until(async () => /^[A-Z]+\d+$/u.test(await selected()));
  await pane().getByRole("heading", { name: "Number of complaints closed - Frontline" }).waitFor();
});

test("it works after the workbook was saved and opened again", async () => {
  const { ribbon, sheetTab, goTo, pane, select, saved, openFile } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  await openFile(await (await saved()).save());
  await sheetTab(REPORT).click();
  await goTo("Figure");
  await select("M116");
  await pane().getByRole("heading", { name: "2 complaints counted" }).waitFor();
  expect(await pane().getByText("have changed since this report was made").count()).toBe(0);
});

test("it says so when the log has changed since", async () => {
  const { ribbon, sheetTab, goTo, pane, select, type } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  await sheetTab("Complaints Log").click();
  await type("H30", "Upheld");
  await sheetTab(REPORT).click();
  await goTo("Figure");
  await select("M116");
  await pane().getByText("have changed since this report was made").waitFor();
});

test("a cell that is no figure says what to select", async () => {
  const { ribbon, sheetTab, goTo, pane, select } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  await goTo("Figure");
  await select("A1");
  await pane().getByText("is not a figure").waitFor();
});

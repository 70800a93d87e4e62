import { type OpenWorkbench, startWorkbench } from "./workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);
afterAll(() => workbench.close());

jest.setTimeout(60_000);

test("the pane opens on the log that it found, with the last complete quarter chosen", async () => {
  const { pane, errors } = await workbench.open();
  const text = await pane.locator("body").innerText();
  expect(text).toContain("Complaints Log");
  expect(text).toContain("35 complaints");
  expect(text).toContain("Quarter 4 2021/22 – 1 January – 31 March 2022");
  expect(errors).toEqual([]);
});

test("Generate report writes the sheet, shows it, and says where it is", async () => {
  const { page, pane, errors } = await workbench.open();
  await pane.getByRole("button", { name: "Generate report" }).click();
  await page.getByRole("tab", { name: "Q4 2021-22 report", selected: true }).waitFor();
  const row = page.getByRole("row").filter({ hasText: "Number of complaints closed - Frontline" });
  const cells = await row.locator("td").allInnerTexts();
  expect(cells.slice(1, 11)).toEqual(["5", "62.5%", "1", "16.7%", "0", "0%", "1", "14.3%", "2", "40%"]);
  await pane.getByText("was written to").waitFor();
  expect(errors).toEqual([]);
});

test("a button of the ribbon makes the report of its quarter", async () => {
  const { page, errors } = await workbench.open();
  await page.getByRole("button", { name: "Generate Q2 report" }).click();
  await page.getByRole("tab", { name: "Q2 2021-22 report", selected: true }).waitFor();
  expect(await page.locator("#sheet").innerText()).toContain(
    "Quarter 2 2021/22 – 1 July – 30 September 2021",
  );
  expect(errors).toEqual([]);
});

test("the fourth quarter's button takes the newest fourth quarter of the log", async () => {
  const { page, errors } = await workbench.open();
  await page.getByRole("button", { name: "Generate Q4 report" }).click();
  await page.getByRole("tab", { name: "Q4 2021-22 report", selected: true }).waitFor();
  expect(errors).toEqual([]);
});

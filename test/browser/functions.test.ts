import type { Locator } from "playwright-core";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("formulas typed into cells are calculated by the add-in's functions, through Microsoft's runtime", async () => {
  const { type, cell, sheetTab, pane } = await open();
  await sheetTab("Complaints Log").waitFor();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await type("N2", "=COMPLAINTS.WORKING_DAYS(D2,G2)");
  await cell("N2").waitFor();
  await until(async () => (await cell("N2").innerText()) === "24");
});

test("one formula serves a whole column, and a log figure is the report's", async () => {
  const { type, cell, sheetTab } = await open();
  await sheetTab("Complaints Log").waitFor();
  await type("N1", "=COMPLAINTS.WITHIN_TARGET(D2:D36,G2:G36,E2:E36,F2:F36)");
  await until(async () => (await cell("N2").count()) > 0);
  expect(await cell("N1").innerText()).toMatch(/TRUE|FALSE/u);
  await type("P1", '=COMPLAINTS.CLOSED(A1:K36,"Q4 2021/22")');
  await until(async () => (await cell("P1").count()) > 0 && (await cell("P1").innerText()) === "5");
});

test("an error shows as Excel's", async () => {
  const { type, cell, sheetTab } = await open();
  await sheetTab("Complaints Log").waitFor();
  await type("N1", '=COMPLAINTS.AVERAGE_DAYS(A1:K36,"Q4 2021/22","Escalated")');
  await until(async () => (await cell("N1").count()) > 0 && (await cell("N1").innerText()) === "#N/A");
  await type("N3", '=COMPLAINTS.RECEIVED(A1:K36,"no quarter")');
  await until(async () => (await cell("N3").count()) > 0 && (await cell("N3").innerText()) === "#VALUE!");
});

test("when a setting changes, formulas are calculated by it", async () => {
  const { type, cell, sheetTab, goTo, pane } = await open();
  await sheetTab("Complaints Log").waitFor();
  await type("N2", "=COMPLAINTS.WORKING_DAYS(D2,G2)");
  await until(async () => (await cell("N2").count()) > 0 && (await cell("N2").innerText()) === "24");
  await goTo("Settings");
  await pane().getByLabel("Working days").selectOption({ label: "The day of receipt is day 0" });
  await pane().getByRole("button", { name: "Save" }).click();
  await until(async () => (await cell("N2").innerText()) === "23");
});

test("a formula that is calculated while somebody types in a cell is answered when they have done", async () => {
  const { type, cell, sheetTab, pane, page } = await open();
  await sheetTab("Complaints Log").waitFor();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  // A busy machine may answer before it takes the next key; then the cell below is tried.
  let asked: Locator;
  for (let row = 2; ; row++) {
    asked = cell(`N${row}`);
    await type(`N${row}`, "=COMPLAINTS.WORKING_DAYS(D2,G2)");
    await page.keyboard.type("x");
    await page.getByLabel("Cell", { exact: true }).waitFor();
    if ((await textOf(asked)) !== "24") break;
    await page.keyboard.press("Escape");
  }
  // Time enough for an answer, if one could come.
  await page.waitForTimeout(2000);
  expect(await textOf(asked)).not.toBe("24");
  await page.keyboard.press("Escape");
  await until(async () => (await textOf(asked)) === "24");
});

/** What a cell shows; nothing where it is blank. */
async function textOf(cell: Locator): Promise<string> {
  return (await cell.count()) > 0 ? cell.innerText() : "";
}

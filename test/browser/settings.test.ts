import { sheetNamed } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("settings survive saving the workbook and opening it again, and the report follows them", async () => {
  const { goTo, pane, saved, openFile, ribbon, sheetTab } = await open();
  await goTo("Settings");
  await pane().getByLabel("Name of the service").fill("Social Work");
  await pane().getByRole("button", { name: "Save" }).click();
  await pane().getByText("Saved.").waitFor();
  await openFile(await (await saved()).save(), "again.xlsx");
  await goTo("Settings");
  expect(await pane().getByLabel("Name of the service").inputValue()).toBe("Social Work");
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  const title = sheetNamed(await saved(), "Q4 2021-22 report").getCell("A1").value;
  expect(title).toBe("Complaints Monitoring Report – Social Work");
});

test("a counting setting changes the figures", async () => {
  const { goTo, pane } = await open();
  await goTo("Settings");
  await pane().getByLabel("Working days").selectOption({ label: "The day of receipt is day 0" });
  await pane().getByRole("button", { name: "Save" }).click();
  await pane().getByText("Saved.").waitFor();
  await goTo("Report");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await pane().getByText("See every figure before it is written").click();
  const row = pane().getByRole("row").filter({ hasText: "days for a full response" }).first();
  await row.waitFor();
});

test("what was begun on a page is still there when the user comes back to it", async () => {
  const { goTo, pane } = await open();
  await pane().getByLabel("Quarter").selectOption("Q2 2021/22");
  await goTo("Settings");
  await pane().getByLabel("Name of the service").fill("Social Work");
  await goTo("Report");
  expect(await pane().getByLabel("Quarter").inputValue()).toBe("Q2 2021/22");
  await goTo("Settings");
  expect(await pane().getByLabel("Name of the service").inputValue()).toBe("Social Work");
});

test("a report is made by the settings that a colleague has changed since the pane read them", async () => {
  const { page, pane, goTo, saved, sheetTab } = await open();
  await goTo("Settings");
  await pane().getByLabel("Name of the service").fill("Social Work");
  await pane().getByRole("button", { name: "Save" }).click();
  await pane().getByText("Saved.").waitFor();
  await goTo("Report");
  await page.evaluate(() => {
    const settings = window.workbench?.book.settings;
    for (const [key, kept] of settings ?? [])
      settings?.set(
        key,
        String(kept).replace("Social Work", "Roads").replace('"firstDay":1', '"firstDay":0'),
      );
  });
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await sheetTab("Q4 2021-22 report").waitFor();
  const title = sheetNamed(await saved(), "Q4 2021-22 report").getCell("A1").value;
  expect(title).toBe("Complaints Monitoring Report – Roads");
  await goTo("Settings");
  expect(await pane().getByLabel("Name of the service").inputValue()).toBe("Roads");
});

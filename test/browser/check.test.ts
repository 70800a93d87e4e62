import { faultyLog } from "./faultyLog";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const FAULT = "before it was received";

test("a click on a finding selects its cell", async () => {
  const { goTo, pane, selected, page } = await open({ file: await faultyLog() });
  await goTo("Check");
  await pane().getByRole("button", { name: FAULT }).first().click();
  await until(async () => (await selected()) === "E3");
  expect(await page.getByLabel("Formula bar").inputValue()).toBe("01/02/2022");
});

test("the log is checked again when it changes", async () => {
  const { goTo, pane, type } = await open({ file: await faultyLog() });
  await goTo("Check");
  await pane().getByRole("button", { name: FAULT }).first().waitFor();
  await type("E3", "11/02/2022");
  await pane().getByRole("button", { name: FAULT }).first().waitFor({ state: "detached" });
});

test("findings can be filtered by how bad they are", async () => {
  const { goTo, pane } = await open({ file: await faultyLog() });
  await goTo("Check");
  const filter = pane().getByRole("group", { name: "Show" });
  await filter.waitFor();
  const all = await pane().locator("details").count();
  await filter.getByRole("button", { name: /^Changes figures/u }).click();
  const errors = await pane().locator("details").count();
  expect(errors).toBeGreaterThan(0);
  expect(errors).toBeLessThan(all);
});

test("Check log on the ribbon opens the pane on its findings", async () => {
  const { ribbon, page, pane } = await open();
  await page.getByRole("button", { name: "Close pane" }).click();
  await ribbon("Check log");
  await pane().getByRole("heading", { name: "Check “Complaints Log”" }).waitFor();
});

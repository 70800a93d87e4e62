import type { OpenWorkbench } from "./driveWorkbench";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const REPORT = "Q4 2021-22 report";

/** After a change the pane waits before it reads, and no event tells that it does not. */
const LONG_ENOUGH = 2000;

/** How many requests the add-in has made, and how many events it listens to. */
async function noticed({ page }: OpenWorkbench): Promise<{ requests: number; events: number }> {
  return page.evaluate(() => {
    const { workbench } = window;
    if (!workbench) throw new Error("The workbench has no workbook.");
    return { requests: workbench.traffic.roundTrips, events: workbench.book.events.count() };
  });
}

const listens = async (workbench: OpenWorkbench): Promise<boolean> => (await noticed(workbench)).events > 0;

const wait = ({ page }: OpenWorkbench): Promise<void> => page.waitForTimeout(LONG_ENOUGH);

test("a pane that nobody opened reads nothing and listens to nothing, before and after the ribbon's report and edits", async () => {
  const workbench = await open({ isPaneClosed: true });
  await wait(workbench);
  expect(await listens(workbench)).toBe(false);
  await workbench.ribbon("Generate Q4 report");
  await workbench.sheetTab(REPORT).waitFor();
  await wait(workbench);
  const made = await noticed(workbench);
  await workbench.sheetTab("Complaints Log").click();
  await workbench.type("H30", "Upheld");
  await workbench.select("B2");
  await wait(workbench);
  expect(await noticed(workbench)).toEqual(made);
  expect(made.events).toBe(0);
});

test("a pane is read for when it is first shown, by the user or by the ribbon's question", async () => {
  const workbench = await open({ isPaneClosed: true });
  await workbench.ribbon("Open pane");
  await workbench
    .pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await until(() => listens(workbench));

  const other = await open({ isPaneClosed: true });
  await other.ribbon("Check log");
  await other
    .pane()
    .getByRole("heading", { name: /^Check “/u })
    .waitFor();
});

test("a pane that is closed rests, and reads what it has missed when it is shown again", async () => {
  const workbench = await open();
  await until(() => listens(workbench));
  await workbench.page.getByRole("button", { name: "Close pane" }).click();
  await until(async () => !(await listens(workbench)));
  const resting = await noticed(workbench);
  await workbench.type("H30", "Perhaps");
  await wait(workbench);
  expect(await noticed(workbench)).toEqual(resting);
  await workbench.ribbon("Open pane");
  await workbench.pane().getByText("1 question about the log").waitFor();
  await until(() => listens(workbench));
});

test("where Excel never tells that the pane was shown, whoever points at it wakes it", async () => {
  const workbench = await open({ isPaneClosed: true });
  await workbench.page.evaluate(() => {
    const pane = document.getElementById("pane");
    if (pane) pane.hidden = false;
  });
  await workbench.pane().getByText("Starting Complaints Monitor").hover();
  await workbench
    .pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
});

test("a browser that refuses all storage keeps nobody from making a report, nor the ribbon from asking", async () => {
  const workbench = await open({ isStorageBlocked: true });
  await workbench.ribbon("Generate Q4 report");
  await workbench.sheetTab(REPORT).waitFor();
  await workbench.ribbon("Generate Q4 report");
  await workbench.pane().getByRole("button", { name: "Keep both" }).waitFor();
});

import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { rowOf, rowValues, sheetNamed, sheetNames } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const LOG = "Complaints Log";
const CLOSED = "Total number of complaints closed";

test("the pane opens on the log that it found, with the last complete quarter chosen", async () => {
  const { pane } = await open();
  await pane().getByText("35 complaints, 8 Dec 2020 – 14 Apr 2022").waitFor();
  expect(await pane().getByLabel("Quarter").inputValue()).toBe("Q4 2021/22");
});

/** Of 20 April 2022: the log has complaints in the first days of a new Q1, which is reported to date. */
test.each([
  ["Generate Q1 report", "Q1 2022-23 to date", "Quarter 1 2022/23 – 1 April – 30 June 2022"],
  ["Generate Q2 report", "Q2 2021-22 report", "Quarter 2 2021/22 – 1 July – 30 September 2021"],
  ["Generate Q3 report", "Q3 2021-22 report", "Quarter 3 2021/22 – 1 October – 31 December 2021"],
  ["Generate Q4 report", "Q4 2021-22 report", "Quarter 4 2021/22 – 1 January – 31 March 2022"],
  ["Latest complete quarter", "Q4 2021-22 report", "Quarter 4 2021/22 – 1 January – 31 March 2022"],
])("%s writes %s and shows it", async (button, sheet, period) => {
  const { ribbon, sheetTab, cell, saved } = await open();
  await ribbon(button);
  await sheetTab(sheet).waitFor();
  expect(await sheetTab(sheet).getAttribute("aria-selected")).toBe("true");
  expect(await cell("A2").innerText()).toContain(period);
  expect(sheetNames(await saved())).toEqual([LOG, sheet]);
});

test.each([
  ["Q4 2020/21", 8],
  ["Q1 2021/22", 6],
  ["Q2 2021/22", 3],
  ["Q3 2021/22", 7],
  ["Q4 2021/22", 5],
])("Generate report writes the report on %s, where %i were closed", async (quarter, closed) => {
  const { pane, sheetTab, saved } = await open();
  await pane().getByLabel("Quarter").selectOption(quarter);
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  const sheet = `${quarter.replace("/", "-")} report`;
  await sheetTab(sheet).waitFor();
  await pane().getByText("was written to").waitFor();
  const cells = rowOf(await saved(), sheet, CLOSED).filter((value) => value !== "");
  expect(cells.at(-1)).toBe(closed);
});

test("the sheet has the figures with their formats, as Excel shows them", async () => {
  const { ribbon, sheetTab, page } = await open({ viewport: { width: 1600, height: 3000 } });
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  const label = "Number of complaints closed - Frontline";
  const row = page.locator(".row").filter({ hasText: label }).last().locator("[role=gridcell]");
  await row.first().waitFor();
  expect((await row.allInnerTexts()).filter((text) => text !== "")).toEqual([
    label,
    ...["5", "62.5%", "1", "16.7%", "0", "0%", "1", "14.3%", "2", "40%"],
  ]);
});

test("a report that is there is replaced in place when asked, and what was typed on it is lost", async () => {
  const { ribbon, pane, type, saved, sheetTab } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  await type("A2", "A note of mine");
  await ribbon("Generate Q4 report");
  await pane().getByRole("button", { name: "Replace" }).click();
  await pane().getByText("was written to").waitFor();
  const after = await saved();
  expect(sheetNames(after)).toEqual([LOG, "Q4 2021-22 report"]);
  expect(rowValues(after, "Q4 2021-22 report", 2)[0]).toContain("Quarter 4");
});

test("both are kept when asked, and the first stays as it is", async () => {
  const { pane, type, saved, sheetTab, ribbon } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  await type("A2", "A note of mine");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await pane().getByRole("button", { name: "Keep both" }).click();
  await pane().getByText("was written to").waitFor();
  const after = await saved();
  expect(sheetNames(after)).toEqual([LOG, "Q4 2021-22 report", "Q4 2021-22 report (2)"]);
  expect(rowValues(after, "Q4 2021-22 report", 2)[0]).toBe("A note of mine");
});

test("nothing is written when the question is cancelled", async () => {
  const { pane, ribbon, saved, sheetTab } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  await ribbon("Generate Q4 report");
  await pane().getByRole("button", { name: "Cancel" }).click();
  await pane().getByRole("button", { name: "Replace" }).waitFor({ state: "detached" });
  expect(sheetNames(await saved())).toEqual([LOG, "Q4 2021-22 report"]);
});

test("a sheet of the user's own that has the report's name is not touched", async () => {
  const { ribbon, sheetTab, saved } = await open({
    file: await fileOf({ Log: [HEADERS, upheld()], "Q4 2021-22 report": [["My own notes"]] }),
  });
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report (2)").waitFor();
  const after = await saved();
  expect(rowValues(after, "Q4 2021-22 report", 1)[0]).toBe("My own notes");
});

test("services that are not ticked are not in the report, and the title is the user's", async () => {
  const NAME = "Q4 2021-22 Children and Famili…";
  const { pane, saved, sheetTab } = await open();
  await pane().getByRole("button", { name: "Change services, title and parts" }).click();
  await pane().getByLabel("Criminal Justice", { exact: true }).click();
  await pane().getByText("Only Children and Families").waitFor();
  await pane().getByLabel("Title").fill("Our report");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await sheetTab(NAME).waitFor();
  const after = await saved();
  expect(sheetNamed(after, NAME).getCell("A1").value).toBe("Our report");
  const closed = rowOf(after, NAME, CLOSED).filter((value) => typeof value === "number");
  expect(closed).not.toEqual([8, 6, 3, 7, 5]);
});

test("a service that is not ticked does not look ticked while the pointer is on it", async () => {
  const { pane } = await open();
  await pane().getByRole("button", { name: "Change services, title and parts" }).click();
  const tick = pane().getByLabel("Criminal Justice", { exact: true });
  const look = (): Promise<readonly string[]> =>
    tick.evaluate((box) => [getComputedStyle(box).backgroundColor, getComputedStyle(box, "::after").content]);
  const ticked = await look();
  await tick.click();
  await tick.hover();
  expect(await look()).toEqual(["rgb(255, 255, 255)", "none"]);
  expect(ticked).not.toEqual(await look());
});

test("what reports go without is chosen in the pane, and the ribbon's go without it too", async () => {
  const { pane, ribbon, saved, sheetTab } = await open();
  await pane().getByRole("button", { name: "Change services, title and parts" }).click();
  await pane().getByLabel("Changes", { exact: true }).click();
  await pane().getByText("Left out: Changes.").waitFor();
  await pane().getByText("1 part left out").waitFor();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  const texts = JSON.stringify(sheetNamed(await saved(), "Q4 2021-22 report").getSheetValues());
  expect(texts).toContain("At a glance");
  expect(texts).not.toContain('"Changes"');
});

test("from a good log to the finished report is one click, and the button stays where it was", async () => {
  const { pane, sheetTab } = await open();
  const make = pane().getByRole("button", { name: /^Make the .*report$/u });
  await make.waitFor();
  const before = await make.boundingBox();
  await make.click();
  await sheetTab("Q4 2021-22 report").waitFor();
  await pane().getByText("was written to").waitFor();
  expect(await make.boundingBox()).toEqual(before);
  expect(await pane().evaluate(() => document.activeElement?.textContent)).toContain("was written to");
  const reports = pane().getByRole("region", { name: "Reports in this workbook" });
  await reports.getByText("up to date").waitFor();
});

test("the pane says first what the report will say first", async () => {
  const { pane } = await open();
  const tiles = pane().getByRole("list", { name: "What the report will say first" }).getByRole("listitem");
  await tiles.first().waitFor();
  expect(await tiles.allInnerTexts()).toEqual([
    expect.stringMatching(/^4\s+−3 on Q3\s+received$/u),
    expect.stringMatching(/^5\s+−2 on Q3\s+closed in full$/u),
    expect.stringMatching(/^20%\s+1 of 5\s+answered in time$/u),
    expect.stringMatching(/^2\s+of 2 open\s+past target on 31 Mar 2022$/u),
  ]);
});

test("a report whose log has changed is said to be out of date, and refreshed when asked", async () => {
  const { ribbon, pane, select, type, saved, sheetTab } = await open();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  await select(`'${LOG}'!G30`);
  await type("G30", "");
  await pane().getByText("log changed").waitFor();
  const before = rowOf(await saved(), "Q4 2021-22 report", CLOSED);
  expect(before.filter((value) => typeof value === "number")).toEqual([8, 6, 3, 7, 5]);
  await pane().getByRole("button", { name: "Refresh" }).click();
  await pane().getByText("was written to").waitFor();
  const after = rowOf(await saved(), "Q4 2021-22 report", CLOSED);
  expect(after).not.toEqual(before);
});

test("a report that was just made is gone again after Put it back", async () => {
  const { pane, sheetTab } = await open();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await sheetTab("Q4 2021-22 report").waitFor();
  await pane().getByRole("button", { name: "Put it back" }).click();
  await sheetTab("Q4 2021-22 report").waitFor({ state: "detached" });
  expect(await sheetTab(LOG).getAttribute("aria-selected")).toBe("true");
});

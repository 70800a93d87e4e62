import { type Cell, HEADERS, fileOf, upheld } from "../excel/logBook";
import { CLOSED, REPORT, reported, reportedAgain } from "./reported";
import { lastRowOf, sheetNamed, sheetNames } from "./savedSheet";
import { changeAnswer } from "./changeAnswer";
import { until } from "./until";
import { keptLog } from "../logs/cases";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

function complaint(differently: Partial<Record<string, Cell>>): Cell[] {
  return upheld().map((value, place) => differently[HEADERS[place] ?? ""] ?? value);
}

test("columns that no header tells are chosen by hand, and stay chosen when a column is inserted", async () => {
  const workbench = await open({ file: keptLog("unknown-headers") });
  const { openFile, pane, saved } = workbench;
  await pane().getByRole("heading", { name: "Which column has the date the complaint came in?" }).waitFor();
  await pane().getByRole("button", { name: "Came in on" }).click();
  await pane().getByText("1 complaint, 10 Jan 2022 – 14 Jan 2022").waitFor();
  const excel = await saved();
  sheetNamed(excel, "Log").spliceColumns(1, 0, ["Notes", "first"]);
  await openFile(await excel.save(), "again.xlsx");
  await pane().getByText("1 complaint, 10 Jan 2022 – 14 Jan 2022").waitFor();
  expect(await reported(workbench, CLOSED)).toBe(1);
});

test("a column can be chosen in the place of the one that its header tells, with what its cells say", async () => {
  const other = complaint({ "Responsible Officer": "Upheld", "Action Taken": "Not Upheld" });
  const { pane, goTo } = await open({
    file: await fileOf({
      Log: [
        [...HEADERS, "Answer given"],
        [...other, "Not Upheld"],
      ],
    }),
  });
  await goTo("How it is read");
  await pane().getByText("1 of 1 cells name an outcome that is known", { exact: true }).waitFor();
  await pane()
    .getByLabel("Outcome", { exact: true })
    .selectOption({ label: "Answer given – 1 of 1 cells name an outcome that is known" });
  await until(
    async () => (await pane().getByLabel("Outcome", { exact: true }).inputValue()) === "Answer given",
  );
  await pane().getByText("Outcomes (1)").click();
  await pane().getByLabel("“Not Upheld” (1)").waitFor();
});

test("nothing is made of dates that could be either way round before someone says which", async () => {
  const workbench = await open({ file: keptLog("ambiguous-dates") });
  const { pane, ribbon, page, saved, goTo } = workbench;
  const first = pane().getByRole("button", { name: "1 February 2022" });
  await first.waitFor();
  expect(
    await pane()
      .getByRole("button", { name: /^Make the .*report$/u })
      .isDisabled(),
  ).toBe(true);
  await goTo("Due");
  await first.waitFor();
  expect(await pane().getByRole("heading", { name: "Open complaints" }).count()).toBe(0);
  await goTo("Report");
  await first.waitFor();
  await page.getByRole("button", { name: "Close pane" }).click();
  await ribbon("Generate Q4 report");
  await until(() => page.locator("#pane").isVisible());
  expect(sheetNames(await saved())).toEqual(["Log"]);
  await first.click();
  await first.waitFor({ state: "detached" });
  await pane().getByRole("button", { name: "3 February 2022" }).click();
  await pane().getByText("3 complaints, 1 Feb 2022 – 9 Mar 2022").waitFor();
  expect(await reported(workbench, CLOSED)).toBe(3);
  await goTo("How it is read");
  await pane().getByLabel("Order in “Date Received”").selectOption({ label: "Month first" });
  await pane().getByText("“Date Received” of “Log” are read month first").waitFor();
});

test("times that may be universal time are asked about, column by column, and the answer can be changed", async () => {
  const { pane, goTo } = await open({ file: keptLog("universal-asked") });
  for (const answer of [
    "Universal time: 5 July 2022, 00:00, in “Date Closed”",
    "Universal time: 31 August 2022, 00:00, in “Extension”",
    "Universal time: 1 July 2022, 00:20, in “Date Received”",
  ]) {
    const button = pane().getByRole("button", { name: answer });
    await button.click();
    await button.waitFor({ state: "detached" });
  }
  await pane().getByText("4 complaints, 7 Feb 2022").waitFor();
  await goTo("How it is read");
  await pane().getByText("Times in “Date Closed”: Universal time").waitFor();
  await changeAnswer(pane(), "Times in “Date Received”", "UK time");
  await pane().getByText("Times in “Date Received”: UK time").waitFor();
});

test("a word that is not known is asked about once, and remembered in the workbook", async () => {
  const rows = [upheld(), complaint({ "Complaint ID": "C2", Outcome: "Founded" })];
  const workbench = await open({ file: await fileOf({ Log: [HEADERS, ...rows] }) });
  const { openFile, pane, saved } = workbench;
  await pane().getByText("1 question about the log is unanswered").waitFor();
  await pane().getByRole("button", { name: "Answer it" }).click();
  await pane().getByRole("button", { name: "Yes, “Founded” means Upheld" }).click();
  await pane().getByText("“Founded” (outcome, 1 cell): Upheld").waitFor();
  await openFile(await (await saved()).save(), "again.xlsx");
  await pane()
    .getByText(/^2 complaints, /u)
    .waitFor();
  expect(await pane().getByText("about the log is unanswered").count()).toBe(0);
  expect(await reported(workbench, "Number of Frontline complaints upheld")).toBe(1);
  expect(await reported(workbench, CLOSED)).toBe(2);
});

test("a column headed in the team's own words is asked about before working days rest on it", async () => {
  const workbench = await open({ file: keptLog("own-words") });
  const { pane, goTo } = workbench;
  await pane().getByRole("button", { name: "Yes, “When escalated” is" }).click();
  await pane().getByRole("button", { name: "Yes, “When escalated” is" }).waitFor({ state: "detached" });
  await goTo("Report");
  expect(await reported(workbench, "Average time in working days for a full response - Escalated")).toBe(18);
});

test("a service a sheet: taken together, they are one log, and a figure leads to either", async () => {
  const workbench = await open({ file: keptLog("service-a-sheet") });
  const { pane, saved, select, page, sheetTab, selected } = workbench;
  await pane().getByText("Several sheets look like a complaints log").waitFor();
  await pane().getByText("“Adult Care”", { exact: true }).click();
  await pane().getByText("“Children”", { exact: true }).click();
  await pane().getByRole("button", { name: "Use these together as one log" }).click();
  await pane().getByText("11 complaints").waitFor();
  expect(await reported(workbench, "Total number of complaints received")).toBe(6);
  const row = lastRowOf(await saved(), REPORT, "Total number of complaints received");
  await select(`N${row}`);
  await pane().getByRole("heading", { name: "6 complaints counted" }).waitFor();
  await pane()
    .getByRole("button", { name: /^C-108/u })
    .click();
  await until(async () => (await sheetTab("Children").getAttribute("aria-selected")) === "true");
  expect(await selected()).toBe("A5");
  expect(await page.getByLabel("Formula bar").inputValue()).toBe("C-108");
});

test("rows that are filtered out are counted, and the pane says that some are hidden", async () => {
  const { pane } = await open({ file: keptLog("hidden-cells") });
  await pane()
    .getByText("3 complaints are in rows that are hidden or filtered out, and counted like the others.")
    .waitFor();
});

test("fixes are shown first, done when told, and change no figure", async () => {
  const rows = [
    complaint({ "Date Received": "25/01/2022", "Date Closed": "27/01/2022" }),
    complaint({ "Complaint ID": "C2 ", Stage: "S1" }),
  ];
  const workbench = await open({ file: await fileOf({ Log: [HEADERS, ...rows] }) });
  const { pane, goTo, saved } = workbench;
  await pane()
    .getByText(/^2 complaints, /u)
    .waitFor();
  const before = await reported(workbench, CLOSED);
  await goTo("Check");
  await pane().getByRole("button", { name: "Fix …" }).click();
  await pane().getByText("D2: 25/01/2022 → 25 Jan 2022").waitFor();
  expect(sheetNamed(await saved(), "Log").getCell("D2").value).toBe("25/01/2022");
  await pane().getByText("F3: S1 → Frontline").click();
  await pane().getByRole("button", { name: "Fix 3 cells" }).click();
  await pane().getByText("3 cells fixed.").waitFor();
  const log = sheetNamed(await saved(), "Log");
  expect(["D2", "A3", "F3"].map((address) => log.getCell(address).value)).toEqual([44586, "C2", "S1"]);
  expect(log.getCell("D2").numFmt).toBe("dd/mm/yyyy");
  await goTo("Report");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  expect(await reportedAgain(workbench, CLOSED)).toBe(before);
});

test("another procedure: its stages and its outcomes are the report's", async () => {
  const workbench = await open();
  const { pane, goTo, saved } = workbench;
  await goTo("Settings");
  await pane()
    .getByLabel("Procedure", { exact: true })
    .selectOption({ label: "Housing Ombudsman Complaint Handling Code 2024" });
  await pane().getByRole("button", { name: "Save" }).click();
  await pane().getByText("Saved.").waitFor();
  await goTo("Report");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  expect(await reported(workbench, "Number of complaints closed - Stage 1")).toBeDefined();
  expect(JSON.stringify(sheetNamed(await saved(), REPORT).getSheetValues())).not.toContain("Frontline");
});

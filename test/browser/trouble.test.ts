import { type Cell, HEADERS, fileOf, upheld } from "../excel/logBook";
import { withPart } from "../workbench/parts";
import { sheetNames } from "./savedSheet";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

function complaintWithoutDates(): Cell[] {
  return ["C2", "Care", "Adults", "soon", "later", "Frontline", "Upheld", "Ada", "None"];
}

test("a workbook with no log: the pane says what a log is, and a button of the ribbon brings it up", async () => {
  const { pane, ribbon, page, saved } = await open({
    file: await fileOf({ Notes: [["Nothing here"], [1]] }),
  });
  await pane().getByText("one complaint a row under a row of headers").waitFor();
  await page.getByRole("button", { name: "Close pane" }).click();
  await ribbon("Generate Q4 report");
  await pane().getByText("one complaint a row under a row of headers").waitFor();
  await until(() => page.locator("#pane").isVisible());
  expect(sheetNames(await saved())).toEqual(["Notes"]);
});

test("a workbook with two logs: nothing is guessed, and the one that is chosen is kept in the workbook", async () => {
  const log = [HEADERS, upheld()];
  const { page, pane, ribbon, saved, sheetTab } = await open({
    file: await fileOf({ Adults: log, Children: log }),
  });
  await pane().getByLabel("“Children”").waitFor();
  await page.getByRole("button", { name: "Close pane" }).click();
  await ribbon("Generate Q4 report");
  await until(() => page.locator("#pane").isVisible());
  await pane().getByText("“Children”", { exact: true }).click();
  await pane().getByRole("button", { name: "Use this as the log" }).click();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  expect(sheetNames(await saved())).toEqual(["Adults", "Children"]);
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  expect(JSON.stringify([...(await saved()).book.settings])).toContain("Children");
});

test("rows that were left out are told in the pane, with the way to them", async () => {
  const { ribbon, pane, sheetTab } = await open({
    file: await fileOf({ Log: [HEADERS, upheld(), complaintWithoutDates()] }),
  });
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  await pane().getByText("1 of 2 rows used, 1 not counted.").waitFor();
  await pane().getByRole("button", { name: "See why on the Check page" }).click();
  await pane()
    .getByRole("heading", { name: /^Check “/u })
    .waitFor();
});

test("a workbook whose structure is protected gets no report, and is left as it is", async () => {
  const file = await fileOf({ Log: [HEADERS, upheld()] });
  const protect = (xml: string): string =>
    xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  const { ribbon, pane, saved } = await open({ file: withPart(file, "xl/workbook.xml", protect) });
  await ribbon("Generate Q4 report");
  await pane()
    .getByText(/protected/u)
    .first()
    .waitFor();
  expect(sheetNames(await saved())).toEqual(["Log"]);
});

test("a write that fails says so, and a report that was there is not lost", async () => {
  const { pane, failAt, saved, sheetTab } = await open();
  await sheetTab("Complaints Log").waitFor();
  await failAt("WorksheetCollection", "add", "GeneralException");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await pane().getByText("Excel reported an error and did not say why.").waitFor();
  expect(sheetNames(await saved())).toEqual(["Complaints Log"]);
});

test("while a cell is being edited, the pane says to finish that", async () => {
  const { page, pane, select } = await open();
  await select("A2");
  await page.getByLabel("Formula bar").click();
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await pane().getByText(/edit/u).first().waitFor();
});

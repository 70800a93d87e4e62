import { shownFormula } from "../../src/workbench/book/formulaNames";
import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { sheetNamed } from "./savedSheet";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("a function is inserted into the selected cell with the row of the complaint beside it", async () => {
  const { goTo, pane, select, saved, cell } = await open();
  await goTo("Functions");
  await pane().getByText("Working days taken to answer a complaint").waitFor();
  await select("N3");
  await pane().getByRole("button", { name: "Insert WORKING_DAYS" }).click();
  await pane().getByText("Inserted into").waitFor();
  await until(async () => (await cell("N3").count()) > 0 && /^\d+$/u.test(await cell("N3").innerText()));
  const { formula } = sheetNamed(await saved(), "Complaints Log").getCell("N3");
  expect(shownFormula(formula ?? "")).toBe(
    "COMPLAINTS.WORKING_DAYS('Complaints Log'!D3,'Complaints Log'!G3,,'Complaints Log'!E3,'Complaints Log'!F3)",
  );
});

test("an Excel that runs no functions offers none, and the pane says why", async () => {
  const { goTo, pane, play, reloadPane, type, cell } = await open();
  await play({ hasFunctions: false });
  await reloadPane();
  await goTo("Functions");
  await pane().getByText("can't run functions from add-ins").waitFor();
  expect(
    await pane()
      .getByRole("button", { name: /^Insert/u })
      .count(),
  ).toBe(0);
  expect(await pane().getByRole("button", { name: "Fill my log…" }).count()).toBe(0);
  await type("N2", "=COMPLAINTS.WORKING_DAYS(D2,G2)");
  await until(async () => (await cell("N2").count()) > 0 && (await cell("N2").innerText()) === "#NAME?");
});

test("a function of the log is inserted with the whole log and the quarter of the report", async () => {
  const { goTo, pane, select, cell } = await open();
  await goTo("Functions");
  await select("N1");
  await pane().getByRole("button", { name: "Insert RECEIVED" }).click();
  await until(async () => (await cell("N1").count()) > 0 && (await cell("N1").innerText()) === "4");
});

test("a formula over the log is not put where it would read itself", async () => {
  const { goTo, pane, select, cell } = await open();
  await goTo("Functions");
  await select("D40");
  await pane().getByRole("button", { name: "Insert RECEIVED" }).click();
  await pane().getByText("can't stand in one of them").waitFor();
  expect(await cell("D40").count()).toBe(0);
});

test("a cell that holds something is not written over", async () => {
  const { goTo, pane, select, saved } = await open();
  await goTo("Functions");
  await select("A1");
  await pane().getByRole("button", { name: "Insert WORKING_DAYS" }).click();
  await pane().getByText("holds something already").waitFor();
  expect(sheetNamed(await saved(), "Complaints Log").getCell("A1").value).toBe("Complaint ID");
});

test("Fill my log says what it would add, and adds it only when told", async () => {
  const { goTo, pane, saved, cell } = await open({
    file: await fileOf({ Log: [HEADERS, upheld(), upheld({ id: "C2" })] }),
  });
  await goTo("Functions");
  await pane().getByRole("button", { name: "Fill my log…" }).click();
  await pane().getByText("the columns from J on, on the sheet “Log”").waitFor();
  await pane().getByRole("button", { name: "Cancel" }).click();
  expect(sheetNamed(await saved(), "Log").columnCount).toBe(9);
  await pane().getByRole("button", { name: "Fill my log…" }).click();
  await pane().getByRole("button", { name: "Add them" }).click();
  await pane().getByText("The columns were added").waitFor();
  await until(async () => (await cell("L3").count()) > 0 && (await cell("L3").innerText()) === "TRUE");
  expect(await cell("J2").innerText()).toBe("3");
  expect(await cell("K2").innerText()).toBe("14/01/2022");
});

test("Fill my log makes a table's columns wider by formulas that Excel keeps with it", async () => {
  const { goTo, pane, saved, sheetTab, select, cell } = await open({
    file: await fileOf({ Notes: [["Nothing here"]] }),
  });
  await pane().getByRole("button", { name: "Use the sample" }).click();
  await sheetTab("Complaints log").waitFor();
  await pane().getByText("35 complaints").waitFor();
  await goTo("Functions");
  await pane().getByRole("button", { name: "Fill my log…" }).click();
  await pane().getByRole("button", { name: "Add them" }).click();
  await pane().getByText("The columns were added").waitFor();
  const log = sheetNamed(await saved(), "Complaints log");
  const [table] = log.getTables();
  const headers = table?.model.columns.map(({ name }) => name) ?? [];
  expect(headers.slice(-3)).toEqual(["Working days", "Due date", "Within target"]);
  const { address } = log.getCell(2, headers.length);
  await until(async () => {
    await select(address);
    return (await cell(address).count()) > 0 && /TRUE|FALSE/u.test(await cell(address).innerText());
  });
});

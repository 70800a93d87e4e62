import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { rowOf, sheetNamed, sheetNames } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("where there is no log, one can be made with the sample's complaints, and its report is the sample's", async () => {
  const { pane, ribbon, sheetTab, saved } = await open({ file: await fileOf({ Notes: [["Nothing here"]] }) });
  await pane().getByRole("button", { name: "Use the sample" }).click();
  await sheetTab("Complaints log").waitFor();
  await pane().getByText("35 complaints").waitFor();
  await pane().getByText("The log is now the sheet “Complaints log”.", { exact: true }).waitFor();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  const after = await saved();
  expect(sheetNames(after)).toEqual(["Notes", "Complaints log", "Holidays", "Q4 2021-22 report"]);
  const closed = rowOf(after, "Q4 2021-22 report", "Total number of complaints closed");
  expect(closed.filter((value) => typeof value === "number")).toEqual([8, 6, 3, 7, 5]);
});

test("fixes are shown first, and only those that are ticked are done", async () => {
  const typed = upheld({ id: "C2" });
  typed[5] = "stage 1";
  typed[3] = "10 January 2022";
  const { goTo, pane, saved } = await open({ file: await fileOf({ Log: [HEADERS, upheld(), typed] }) });
  await goTo("Check");
  await pane().getByRole("button", { name: /^Fix/u }).first().click();
  const fix = pane().getByRole("button", { name: /^Fix \d/u });
  await fix.first().click();
  await pane()
    .getByText(/fixed\./u)
    .first()
    .waitFor();
  const sheet = sheetNamed(await saved(), "Log");
  expect([sheet.getCell("F3").value, sheet.getCell("D3").value]).not.toEqual(["stage 1", "10 January 2022"]);
  expect(sheet.getCell("A2").value).toBe("C1");
});

test("another procedure is chosen in Settings, and the report speaks its language", async () => {
  const { goTo, pane, ribbon, sheetTab, saved } = await open();
  await goTo("Settings");
  await pane().getByLabel("Procedure").selectOption("lgsco");
  expect(await pane().getByLabel("Holidays").locator("option").allTextContents()).toEqual([
    "Bank holidays of England and Wales",
    "Bank holidays of England and Wales and your own list",
    "Only your own list",
  ]);
  await pane().getByText("Bank holidays of England and Wales, 2019 to 2028").waitFor();
  await pane().getByRole("button", { name: "Save" }).click();
  await pane().getByText("Saved.").waitFor();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  const texts = JSON.stringify(sheetNamed(await saved(), "Q4 2021-22 report").getSheetValues());
  expect(texts).toContain("STAGE 1");
  expect(texts).not.toContain("FRONTLINE");
  expect(texts).toContain("Holidays used: bank holidays of England and Wales.");
});

test("a log that is created beside another is said to be the one that is read, and the other can be gone back to", async () => {
  const own = HEADERS.map((header) => (header === "Date Closed" ? "Went out" : header));
  const { pane, goTo, sheetTab } = await open({ file: await fileOf({ Ours: [own, upheld()] }) });
  await pane().getByRole("button", { name: "Went out" }).click();
  await pane().getByText("1 complaint").first().waitFor();
  await goTo("Help");
  await pane().getByRole("button", { name: "Create a complaints log" }).click();
  await sheetTab("Complaints log").waitFor();
  await pane()
    .getByText(/^The log is now the sheet “Complaints log”\. What you said about your other log is kept/u)
    .waitFor();
  await goTo("How it is read");
  await pane().getByLabel("Another sheet").selectOption("Ours");
  await goTo("Report");
  await pane().getByText("1 complaint").first().waitFor();
  expect(await pane().getByText("The log is now").count()).toBe(0);
});

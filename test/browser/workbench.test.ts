import type { Workbook } from "@cj-tech-master/excelts";
import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { rowValues, sheetNamed } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("what is typed is taken as Excel takes it in Britain, and is in the saved file", async () => {
  const wide = (workbook: Workbook): void => {
    for (let column = 1; column <= 6; column++)
      Object.assign(workbook.worksheets[0]?.getColumn(column) ?? {}, { width: 20 });
  };
  const { type, cell, saved } = await open({ file: await fileOf({ Sheet: [["x"]] }, wide) });
  for (const [address, text] of [
    ["A2", "03/04/2022"],
    ["B2", "12.5%"],
    ["C2", "'007"],
    ["D2", "1,234"],
    ["E2", "12/31/2022"],
    ["F2", "true"],
  ] as const)
    await type(address, text);
  expect(rowValues(await saved(), "Sheet", 2)).toEqual([44654, 0.125, "007", 1234, "12/31/2022", true]);
  expect(await cell("A2").innerText()).toBe("03/04/2022");
  expect(await cell("B2").innerText()).toBe("12.50%");
});

test("a cell is edited in its place, and Escape leaves it as it was", async () => {
  const { select, page, saved } = await open({ file: await fileOf({ Sheet: [["before"]] }) });
  await select("A1");
  await page.getByRole("grid").focus();
  await page.keyboard.type("after");
  await page.keyboard.press("Escape");
  expect(rowValues(await saved(), "Sheet", 1)).toEqual(["before"]);
  await page.getByRole("grid").focus();
  await page.keyboard.type("after");
  await page.keyboard.press("Enter");
  expect(rowValues(await saved(), "Sheet", 1)).toEqual(["after"]);
});

test("a protected sheet takes nothing, and says why", async () => {
  const file = await fileOf({ Sheet: [["kept"]] }, (workbook) => {
    const sheet = workbook.getWorksheet("Sheet");
    if (sheet) sheet.sheetProtection = { sheet: true };
  });
  const { type, saved, page } = await open({ file });
  await type("A1", "other");
  await page.getByText("The sheet Sheet is protected.").waitFor();
  expect(sheetNamed(await saved(), "Sheet").getCell("A1").value).toBe("kept");
});

test("of a long sheet only what is in sight is drawn, and any cell can be gone to", async () => {
  const rows = Array.from({ length: 20_000 }, (_, place) => upheld({ id: `C${place}` }));
  const { page, select, cell } = await open({ file: await fileOf({ Log: [HEADERS, ...rows] }) });
  expect(await page.locator(".row").count()).toBeLessThan(100);
  await select("A15000");
  await cell("A15000").waitFor();
  expect(await cell("A15000").innerText()).toBe("C14998");
});

test("a file that is no workbook is refused in words, and what was open stays", async () => {
  const { page } = await open();
  const buffer = Buffer.from("hello");
  await page.getByLabel("Workbook to open").setInputFiles({ name: "a.xlsx", mimeType: "text/plain", buffer });
  await page.getByText("workbook", { exact: false }).first().waitFor();
  await page.getByRole("heading", { name: "complaints-log.xlsx" }).waitFor();
});

test("a .csv file opens with its cells as texts, and is saved as a workbook", async () => {
  const { page, cell, saved } = await open();
  const buffer = Buffer.from("Complaint ID;Date Received\n000123;03/04/2022\n");
  await page.getByLabel("Workbook to open").setInputFiles({ name: "log.csv", mimeType: "text/csv", buffer });
  await page.getByRole("heading", { name: "log.xlsx", exact: true }).waitFor();
  await page.getByText("“log.csv” was read as text in UTF-8, with semicolons between the cells.").waitFor();
  expect(await cell("A2").innerText()).toBe("000123");
  expect(sheetNamed(await saved(), "Log").getCell("B2").value).toBe("03/04/2022");
});

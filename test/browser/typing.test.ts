import type { Dialog, Page } from "playwright-core";
import { fileOf } from "../excel/logBook";
import { rowValues, sheetNames } from "./savedSheet";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const two = (): Promise<Uint8Array> => fileOf({ First: [["a", "b"]], Second: [["c", "d"]] });

/** Begins to type into the cell that is selected, and leaves it open. */
async function typeOn(page: Page, text: string): Promise<void> {
  await page.getByRole("grid").focus();
  await page.keyboard.type(text);
}

describe("what is typed is taken where typing began", () => {
  test("when another sheet is chosen", async () => {
    const { page, select, sheetTab, saved } = await open({ file: await two() });
    await select("B1");
    await typeOn(page, "typed");
    await sheetTab("Second").click();
    const excel = await saved();
    expect(rowValues(excel, "First", 1)).toEqual(["a", "typed"]);
    expect(rowValues(excel, "Second", 1)).toEqual(["c", "d"]);
  });

  test("when another cell is named", async () => {
    const { page, select, saved } = await open({ file: await two() });
    await select("B1");
    await typeOn(page, "typed");
    await select("A1");
    expect(rowValues(await saved(), "First", 1)).toEqual(["a", "typed"]);
  });

  test("when another cell is clicked", async () => {
    const { page, select, cell, saved } = await open({ file: await two() });
    await select("B1");
    await typeOn(page, "typed");
    await cell("A1").click();
    expect(rowValues(await saved(), "First", 1)).toEqual(["a", "typed"]);
  });

  test("when the workbook is saved", async () => {
    const { page, select, saved } = await open({ file: await two() });
    await select("B1");
    await typeOn(page, "typed");
    expect(rowValues(await saved(), "First", 1)).toEqual(["a", "typed"]);
  });
});

test("Delete empties every cell that is selected", async () => {
  const { page, select, saved } = await open({
    file: await fileOf({
      Log: [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    }),
  });
  await select("A1:B2");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Delete");
  const excel = await saved();
  expect([1, 2].map((row) => rowValues(excel, "Log", row))).toEqual([
    ["", "", "c"],
    ["", "", "f"],
  ]);
});

describe("changes that are not saved", () => {
  const other = { name: "other.xlsx", mimeType: "application/octet-stream" };

  test("another workbook is opened only when it is said what becomes of them", async () => {
    const { page, type, saved } = await open({ file: await two() });
    await type("A1", "typed");
    const choose = async (): Promise<void> =>
      page
        .getByLabel("Workbook to open")
        .setInputFiles({ ...other, buffer: Buffer.from(await fileOf({ Other: [["x"]] })) });
    await choose();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await page.locator("#name").innerText()).toBe("log.xlsx");
    await choose();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save, then open" }).click();
    await download;
    await page.getByRole("heading", { name: "other.xlsx", exact: true }).waitFor();
    expect(sheetNames(await saved())).toEqual(["Other"]);
  });

  test("what was saved is not asked about, nor a workbook that nobody changed", async () => {
    const { openFile, type, saved } = await open({ file: await two() });
    await openFile(await two(), "second.xlsx");
    await type("A1", "typed");
    await saved();
    await openFile(await two(), "third.xlsx");
  });

  test("the browser asks before the page is left or loaded anew, while there are any", async () => {
    const { page, type, saved } = await open({ file: await two() });
    let asked = 0;
    const stay = (dialog: Dialog): void => {
      asked++;
      void dialog.dismiss();
    };
    page.on("dialog", stay);
    await type("A1", "typed");
    await page.evaluate(() => {
      location.reload();
    });
    await until(() => Promise.resolve(asked === 1));
    expect(await page.locator("#name").innerText()).toBe("log.xlsx");
    await saved();
    await page.reload();
    page.off("dialog", stay);
    expect(asked).toBe(1);
  });
});

describe("what was done is undone and done again", () => {
  test("typing and emptying, by the keys and by the buttons", async () => {
    const { page, select, type, cell, saved } = await open({
      file: await fileOf({
        Log: [
          ["a", 1],
          ["b", 2],
        ],
      }),
    });
    await type("A1", "typed");
    await select("A1:B2");
    await page.getByRole("grid").focus();
    await page.keyboard.press("Delete");
    expect(await cell("A1").count()).toBe(0);
    await page.keyboard.press("Control+z");
    expect(await cell("A1").innerText()).toBe("typed");
    await page.keyboard.press("Control+z");
    expect(await cell("A1").innerText()).toBe("a");
    await page.keyboard.press("Control+y");
    await page.getByRole("button", { name: "Redo" }).click();
    expect(rowValues(await saved(), "Log", 1).join("")).toBe("");
    for (let presses = 0; presses < 2; presses++) await page.getByRole("button", { name: "Undo" }).click();
    const excel = await saved();
    expect([1, 2].map((row) => rowValues(excel, "Log", row))).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  test("what the add-in did is not undone, and it is said why", async () => {
    const { page, ribbon, sheetTab, type } = await open();
    await type("K40", "typed");
    await ribbon("Generate Q4 report");
    await sheetTab("Q4 2021-22 report").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("The add-in made the last change.").waitFor();
    expect(await sheetTab("Q4 2021-22 report").count()).toBe(1);
  });
});

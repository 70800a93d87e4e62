import type { Page } from "playwright-core";
import { fileOf } from "../excel/logBook";
import { rowValues } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();
const permissions = ["clipboard-read", "clipboard-write"];

const onClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test("other programs get what cells show, with tabs between them, and give their own", async () => {
  const file = await fileOf({
    Log: [
      ["a", new Date("2022-04-03T00:00:00Z")],
      ["two\nlines", "c"],
    ],
  });
  const { page, select, saved } = await open({ file, permissions });
  await select("A1:B2");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+c");
  expect((await onClipboard(page)).replaceAll("\r\n", "\n")).toBe('a\t03/04/2022\n"two\nlines"\tc');
  await page.evaluate(() => navigator.clipboard.writeText("03/05/2022\tx\n7\t=A1\n"));
  await select("D1");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+v");
  const excel = await saved();
  expect(rowValues(excel, "Log", 1).slice(3)).toEqual([44684, "x"]);
  expect(rowValues(excel, "Log", 2).slice(3, 4)).toEqual([7]);
});

test("one cell that is copied fills all that are selected, and that is one step", async () => {
  const { page, select, saved } = await open({
    file: await fileOf({
      Log: [
        ["a", "b"],
        ["c", "d"],
      ],
    }),
    permissions,
  });
  await select("A1");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+c");
  await select("A2:B3");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+v");
  const filled = await saved();
  expect([1, 2, 3].map((row) => rowValues(filled, "Log", row))).toEqual([
    ["a", "b"],
    ["a", "a"],
    ["a", "a"],
  ]);
  await page.keyboard.press("Control+z");
  const before = await saved();
  expect([1, 2].map((row) => rowValues(before, "Log", row))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("what is cut goes from where it was when it is pasted", async () => {
  const { page, select, saved, sheetTab } = await open({
    file: await fileOf({ Log: [["a", "b"]], Other: [["x"]] }),
    permissions,
  });
  await select("A1:B1");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+x");
  await sheetTab("Other").click();
  await select("B2");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+v");
  const excel = await saved();
  expect(rowValues(excel, "Log", 1).join("")).toBe("");
  expect(rowValues(excel, "Other", 2)).toEqual(["", "a", "b"]);
});

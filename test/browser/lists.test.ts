import type { Workbook } from "@cj-tech-master/excelts";
import { fileOf } from "../excel/logBook";
import { rowValues } from "./savedSheet";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const ROWS = [
  ["ID", "Stage", "Days"],
  ["C1", "Frontline", 3],
  ["C2", "Investigative", 1],
  ["C3", "Frontline", 2],
];

describe("a list under headers", () => {
  test("is sorted by a column, in one step that can be undone", async () => {
    const { page, select, saved } = await open({ file: await fileOf({ Log: ROWS }) });
    await select("B2");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByRole("button", { name: "Sort and filter Days" }).click();
    await page.getByRole("button", { name: "Sort A to Z" }).click();
    const sorted = await saved();
    expect([2, 3, 4].map((row) => rowValues(sorted, "Log", row)[0])).toEqual(["C2", "C3", "C1"]);
    await page.getByRole("button", { name: "Undo" }).click();
    const before = await saved();
    expect([2, 3, 4].map((row) => rowValues(before, "Log", row)[0])).toEqual(["C1", "C2", "C3"]);
  });

  test("shows the rows that are ticked, and the others are hidden and stay in the workbook", async () => {
    const { page, select, cell, saved } = await open({ file: await fileOf({ Log: ROWS }) });
    await select("A1");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByRole("button", { name: "Sort and filter Stage" }).click();
    await page.getByLabel("Investigative").uncheck();
    await page.getByRole("button", { name: "OK" }).click();
    await until(async () => (await cell("A3").boundingBox())?.height === 1);
    expect((await cell("A4").boundingBox())?.height).toBeGreaterThan(10);
    expect(rowValues(await saved(), "Log", 3)[0]).toBe("C2");
    await page.getByRole("button", { name: "Undo" }).click();
    await until(async () => ((await cell("A3").boundingBox())?.height ?? 0) > 10);
  });

  test("a table has its style, and its buttons without being asked", async () => {
    const table = (workbook: Workbook): void => {
      workbook.worksheets[0]?.addTable({
        name: "Log",
        ref: "A1",
        headerRow: true,
        style: { theme: "TableStyleMedium2", showRowStripes: true },
        columns: [
          { name: "ID", filterButton: true },
          { name: "Days", filterButton: true },
        ],
        rows: [
          ["C1", 2],
          ["C2", 1],
        ],
      });
    };
    const { page, cell, saved } = await open({ file: await fileOf({ Sheet: [] }, table) });
    const fillOf = (address: string): Promise<string> =>
      cell(address).evaluate((box) => getComputedStyle(box).backgroundColor);
    expect([await fillOf("A1"), await fillOf("A2"), await fillOf("A3")]).toEqual([
      "rgb(68, 114, 196)",
      "rgb(217, 225, 242)",
      "rgba(0, 0, 0, 0)",
    ]);
    await page.getByRole("button", { name: "Sort and filter Days" }).click();
    await page.getByRole("button", { name: "Sort A to Z" }).click();
    expect(rowValues(await saved(), "Sheet", 2)).toEqual(["C2", 1]);
  });
});

test("a column is made wider by dragging its end, and that is kept in the file", async () => {
  const { page, saved } = await open({ file: await fileOf({ Log: [["a", "b"]] }) });
  const head = await page.locator(".column-heads .head").first().boundingBox();
  if (!head) throw new Error("There is no heading.");
  const [x, y] = [head.x + head.width, head.y + head.height / 2];
  await page.mouse.move(x - 1, y);
  await page.mouse.down();
  await page.mouse.move(x + 69, y);
  await page.mouse.up();
  await until(
    async () => (await page.locator(".column-heads .head").first().boundingBox())?.width === head.width + 70,
  );
  const width = (await saved()).book.file.getWorksheet("Log")?.getColumn(1).width ?? 0;
  expect(Math.round(width * 7 + 5)).toBe(head.width + 70);
});

test("the sheet is made larger and smaller", async () => {
  const { page, cell } = await open({ file: await fileOf({ Log: [["a", "b"]] }) });
  const before = (await cell("B1").boundingBox())?.x ?? 0;
  await page.getByRole("button", { name: "Larger" }).click();
  await page.getByText("110%").waitFor();
  expect((await cell("B1").boundingBox())?.x).toBeGreaterThan(before);
});

describe("a log to start with", () => {
  test("offers what its lists allow, and takes nothing else", async () => {
    const { page, pane, sheetTab, select, type, saved } = await open({
      file: await fileOf({ Notes: [["Nothing here"]] }),
    });
    await pane().getByRole("button", { name: "Use the sample" }).click();
    await sheetTab("Complaints log").waitFor();
    await pane().getByText("35 complaints").waitFor();
    const log = (await saved()).book.file.getWorksheet("Complaints log");
    const place =
      [1, 2, 3, 4, 5, 6, 7, 8, 9].find((column) => log?.getCell(1, column).value === "Stage") ?? 0;
    const address = `${String.fromCharCode(64 + place)}2`;
    await select(address);
    await page.getByRole("grid").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("option", { name: "Investigative" }).click();
    expect(rowValues(await saved(), "Complaints log", 2)[place - 1]).toBe("Investigative");
    await type(address, "Stage 9");
    await until(async () => (await page.locator("#note").innerText()) !== "");
    await page.keyboard.press("Escape");
    expect(rowValues(await saved(), "Complaints log", 2)[place - 1]).toBe("Investigative");
  });

  test("shows overdue complaints in red", async () => {
    const { page, pane, sheetTab, select } = await open({
      file: await fileOf({ Notes: [["Nothing here"]] }),
      today: "2022-09-01",
    });
    await pane().getByRole("button", { name: "Use the sample" }).click();
    await sheetTab("Complaints log").waitFor();
    await select("A36");
    await until(async () =>
      page
        .locator(".cells .cell")
        .evaluateAll((cells) =>
          cells.some((one) => getComputedStyle(one).backgroundColor === "rgb(248, 215, 218)"),
        ),
    );
  });
});

import { isoDay } from "../engine/calendar/isoDay";
import { type Cell, fileOf } from "../excel/logBook";
import { keptLog } from "../logs/cases";
import { CLOSED, reported } from "./reported";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** A log of 44 complaints with one header that nobody knows, and dates under it. */
async function oneUnknownHeader(): Promise<Uint8Array> {
  const rows = Array.from({ length: 44 }, (_, row): Cell[] => [
    ...[`A${row}`, isoDay("2022-01-10") + row, "Frontline", isoDay("2022-01-14") + row, "Upheld"],
  ]);
  const headers = ["Ref", "Date Received", "Stage", "Reply gone", "Outcome"];
  return fileOf({ Log: [headers, ...rows] }, (workbook) => {
    for (const column of [2, 4])
      workbook
        .getWorksheet("Log")
        ?.getColumn(column)
        .eachCell((cell) => (cell.numFmt = "dd/mm/yyyy"));
  });
}

test("from an own log with one unknown header to the finished report it is two clicks", async () => {
  const workbook = await open({ file: await oneUnknownHeader() });
  const { pane } = workbook;
  await pane().evaluate(() => {
    const { dataset } = document.documentElement;
    document.addEventListener(
      "click",
      () => (dataset["clicks"] = String(Number(dataset["clicks"] ?? 0) + 1)),
      true,
    );
  });
  await pane().getByText("Probably Reply gone: all 44 cells are dates.").waitFor();
  await pane()
    .getByRole("button", { name: /^Yes, Reply gone/u })
    .click();
  expect(await reported(workbook, CLOSED)).toBe(44);
  expect(await pane().evaluate(() => Number(document.documentElement.dataset["clicks"]))).toBeLessThanOrEqual(
    3,
  );
});

test("another column than the proposed one can be chosen, by keyboard too", async () => {
  const { pane, page } = await open({ file: await oneUnknownHeader() });
  await pane().getByRole("button", { name: "Another column" }).focus();
  await page.keyboard.press("Enter");
  await pane().locator("select:focus").waitFor();
  await pane().locator("select:focus").selectOption({ label: "Reply gone – 44 of 44 cells are dates" });
  await pane().getByRole("button", { name: "Use this answer" }).click();
  await pane()
    .getByText(/^44 complaints, /u)
    .waitFor();
});

test("what is put right in the sheet is seen without a click: a header that is typed makes the log one", async () => {
  const { pane, type } = await open({ file: keptLog("unknown-headers") });
  await pane().getByRole("heading", { name: "Which column has the date the complaint came in?" }).waitFor();
  await type("B1", "Date Received");
  await pane().getByText("1 complaint, 10 Jan 2022").waitFor();
});

import { AS_FOUND } from "../log/asFound";
import { explainFigure } from "../../../src/app/report/explainFigure";
import { whereUserIs } from "../../../src/app/report/whereUserIs";
import { makeReport } from "../../../src/app/report/makeReport";
import { type OpenedLog, openLog } from "../../../src/app/log/openLog";
import { cellAddress } from "../../../src/excel/address";
import { isoDay } from "../../engine/calendar/isoDay";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const today = isoDay("2022-04-20");

let workbook: PaneWorkbook;
beforeEach(async () => {
  workbook = await openPaneWorkbook();
});

async function explain(address: string, opened?: OpenedLog) {
  workbook.select("Q4 2021-22 report", address);
  return explainFigure(
    opened ?? (await openLog({ ...AS_FOUND, today, places: [{ sheet: "Complaints Log" }] })),
    await whereUserIs(),
  );
}

test("every figure of a report is explained by as many complaints as it counts", async () => {
  const { prepared } = await makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({}));
  const opened = await openLog({ ...AS_FOUND, today });
  for (const { row, column, table, rowIndex, columnIndex } of prepared.plan.figures) {
    const explanation = await explain(cellAddress(row, column), opened);
    const figure = prepared.report.tables.find(({ id }) => id === table)?.rows[rowIndex]?.figures[
      columnIndex
    ];
    expect(explanation.kind).toBe("figure");
    if (explanation.kind !== "figure" || !figure) continue;
    expect(explanation.hasChanged).toBe(false);
    expect(explanation.missing === undefined).toBe(figure.verdict === "measured");
    if (figure.verdict === "measured") expect(explanation.first(1000)).toHaveLength(figure.count);
  }
});

test("a cell without a figure, and a sheet that is no report, are told apart", async () => {
  await makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({}));
  expect((await explain("A1")).kind).toBe("notAFigure");
  workbook.select("Complaints Log", "B2");
  const opened = await openLog({ ...AS_FOUND, today });
  expect(explainFigure(opened, await whereUserIs()).kind).toBe("notAReport");
});

test("it is said when the log has changed since", async () => {
  const { prepared } = await makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({}));
  const log = workbook.book.file.getWorksheet("Complaints Log");
  if (log) log.getCell("A2").value = "another ID";
  const { row = 0, column = 0 } = prepared.plan.figures[0] ?? {};
  expect(await explain(cellAddress(row, column))).toMatchObject({ kind: "figure", hasChanged: true });
});

import { openLog } from "../../../src/app/log/openLog";
import { changeLogChoices } from "../../../src/app/log/logChoices";
import { keptOfLog } from "../../../src/app/log/keptOfLog";
import { columnOptions, partOptions, withColumn, withPart } from "../../../src/app/report/partChoices";
import { NO_CHOICES } from "../../../src/log/choices";
import { isoDay } from "../../engine/calendar/isoDay";
import { HEADERS, fileOf, upheld } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";

test("a part is left out and taken in again, and one of another version stays as it was", () => {
  const kept = withPart({ ...NO_CHOICES, leftOut: ["oneOfTheFuture"] }, "changes", false);
  expect(kept.leftOut).toEqual(["oneOfTheFuture", "changes"]);
  expect(withPart(kept, "changes", true).leftOut).toEqual(["oneOfTheFuture"]);
  expect(partOptions({ leftOut: ["changes"] }).filter(({ isIn }) => !isIn)).toMatchObject([
    { key: "changes" },
  ]);
});

test("a column that no figure uses can be chosen to break reports down by, and is kept in the workbook", async () => {
  await openPaneWorkbook(
    await fileOf({
      Log: [
        [...HEADERS, "Channel"],
        [...upheld(), "Email"],
        [...upheld({ id: "C2" }), "Phone"],
      ],
    }),
  );
  const columns = async () => {
    const { request } = await keptOfLog();
    return columnOptions(await openLog({ asking: "pane", ...request, today: isoDay("2022-04-20") }));
  };
  expect(await columns()).toContainEqual({ key: "Channel", text: "Channel", isIn: false });
  await changeLogChoices((kept) => withColumn(kept, "Channel", true));
  expect(await columns()).toEqual([{ key: "Channel", text: "Channel", isIn: true }]);
  await changeLogChoices((kept) => withColumn(kept, "channel ", false));
  expect(await columns()).toContainEqual({ key: "Channel", text: "Channel", isIn: false });
});

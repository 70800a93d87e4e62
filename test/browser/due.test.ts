import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { complaint } from "./faultyLog";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** Of Wednesday 20 April 2022: Frontline answers are due on the fifth working day, and Easter's holidays don't count. */
const LOG = {
  Log: [
    HEADERS,
    upheld(),
    complaint("LATE", "2022-03-01"),
    complaint("TODAY", "2022-04-13"),
    complaint("SOON", "2022-04-19"),
  ],
};

test("open complaints are grouped by due date, most urgent first, with the days left", async () => {
  const { goTo, pane } = await open({ today: "2022-04-20", file: await fileOf(LOG) });
  await goTo("Due");
  const groups = pane().locator("details > summary");
  await groups.first().waitFor();
  expect(await groups.allInnerTexts()).toEqual([
    "Overdue (1)",
    "Due today (1)",
    "Due in the next 5 working days (1)",
  ]);
  const lines = await pane().locator("button.item").allInnerTexts();
  expect(lines[0]).toMatch(/LATE\s+\d+ working days overdue\s+Frontline · Due 7 Mar 2022/u);
});

test("a click on an open complaint goes to its row", async () => {
  const { goTo, pane, selected } = await open({ today: "2022-04-20", file: await fileOf(LOG) });
  await goTo("Due");
  await pane().getByRole("button", { name: "SOON" }).click();
  await until(async () => (await selected()).endsWith("5"));
});

import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { complaint } from "./faultyLog";
import { sheetNamed } from "./savedSheet";
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

test("each complaint has its service and its officer, and those of one service can be shown alone and put on a sheet", async () => {
  const [late, soon] = [complaint("LATE", "2022-03-01"), complaint("SOON", "2022-04-19")];
  const children = soon.map((cell, place) => (HEADERS[place] === "Service" ? "Children" : cell));
  const { goTo, pane, sheetTab, cell } = await open({
    today: "2022-04-20",
    file: await fileOf({ Log: [HEADERS, upheld(), late, children] }),
  });
  await goTo("Due");
  await pane()
    .getByRole("button", { name: /SOON.*Children/u })
    .waitFor();
  await pane().getByLabel("Service").selectOption("Children");
  await pane().getByRole("button", { name: "LATE" }).waitFor({ state: "detached" });
  await pane().getByRole("button", { name: "New sheet to share or print" }).click();
  await sheetTab("Open on 20 Apr 2022").waitFor();
  await pane().getByText("It is on the new sheet “Open on 20 Apr 2022”.").waitFor();
  expect(await cell("A2").innerText()).toBe("SOON");
});

test("where an extension has no agreed date, it is asked for, and the complaint is due on it from then on", async () => {
  const file = await fileOf({
    Log: [
      [...HEADERS, "Extension"],
      [...upheld(), "No"],
      [
        ...complaint("EXT", "2022-04-11").map((value, place) =>
          HEADERS[place] === "Stage" ? "Investigative" : value,
        ),
        "Yes",
      ],
    ],
  });
  const { goTo, pane, saved } = await open({ today: "2022-04-20", file });
  await goTo("Due");
  await pane().getByText("extended: enter the agreed date").waitFor();
  await pane().getByLabel("Agreed date of EXT").fill("2022-05-20");
  await pane().getByRole("button", { name: "Enter it in the log, for EXT" }).click();
  await pane().getByText("Due 20 May 2022, extended").waitFor({ state: "attached" });
  expect(sheetNamed(await saved(), "Log").getCell("J3").numFmt).toBe("dd/mm/yyyy");
});

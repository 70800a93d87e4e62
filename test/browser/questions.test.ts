import { keptLog } from "../logs/cases";
import { CLOSED, RECEIVED, reported, reportedAgain } from "./reported";
import { repeatedIdsLog } from "./repeatedIdsLog";
import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("which rows are complaints is asked before a report is made, decides its figures, and can be changed", async () => {
  const workbench = await open({ file: keptLog("kinds-of-contact") });
  const { pane, goTo } = workbench;
  const make = pane().getByRole("button", { name: /^Make the .*report$/u });
  const answer = (name: string): Promise<void> => pane().getByRole("button", { name }).click();
  await answer("Count: Complaint and nothing. Not counted: Service request and Compliment");
  await pane().getByText("Column “Sort of thing”").waitFor({ state: "detached" });
  expect(await make.isDisabled()).toBe(true);
  await answer("Count: nothing. Not counted: Y");
  await pane()
    .getByText(/^3 complaints, /u)
    .waitFor();
  expect(await reported(workbench, RECEIVED)).toBe(3);

  await goTo("How it is read");
  const form = pane().getByRole("region", { name: "Which rows are complaints" });
  expect(await form.getByLabel("“Compliment” (1)").inputValue()).toBe("notCounted");
  await form.getByLabel("“Service request” (1)").selectOption({ label: "A complaint" });
  await goTo("Report");
  await pane()
    .getByText(/^4 complaints, /u)
    .waitFor();
  expect(await reportedAgain(workbench, RECEIVED)).toBe(4);
});

test("whether rows with the same ID are one complaint is asked before a report is made, decides its figures, and can be changed", async () => {
  const workbench = await open({ file: await repeatedIdsLog() });
  const { pane, goTo } = workbench;
  const answer = pane().getByRole("button", { name: "They are one complaint" });
  await answer.waitFor();
  const make = pane().getByRole("button", { name: /^Make the .*report$/u });
  expect(await make.isDisabled()).toBe(true);
  await answer.click();
  await pane()
    .getByText(/^2 complaints, /u)
    .waitFor();
  expect(await reported(workbench, CLOSED)).toBe(2);

  await goTo("How it is read");
  await pane()
    .getByLabel("Where several rows have the same ID")
    .selectOption({ label: "Each row is a complaint" });
  await goTo("Report");
  await pane()
    .getByText(/^3 complaints, /u)
    .waitFor();
  expect(await reportedAgain(workbench, CLOSED)).toBe(3);
});

test("a word that is not understood opens the pane on it where the ribbon is to make a report, and the report that was wanted is offered", async () => {
  const noted = upheld({ id: "C2" }).map((cell) => (cell === "Upheld" ? "Noted" : cell));
  const { ribbon, pane, sheetTab, goTo } = await open({
    file: await fileOf({ Log: [HEADERS, upheld(), noted] }),
  });
  await ribbon("Generate Q4 report");
  await pane().getByText("“Noted”").first().waitFor();
  expect(await sheetTab("Q4 2021-22 report").count()).toBe(0);
  await goTo("Report");
  await pane().getByRole("button", { name: "Make the Q4 2021/22 report" }).click();
  await sheetTab("Q4 2021-22 report").waitFor();
});

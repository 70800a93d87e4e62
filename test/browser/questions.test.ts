import { keptLog } from "../logs/cases";
import { type Cell, HEADERS, fileOf, upheld } from "../excel/logBook";
import { isoDay } from "../engine/calendar/isoDay";
import { changeAnswer } from "./changeAnswer";
import { CLOSED, RECEIVED, reported, reportedAgain } from "./reported";
import { repeatedIdsLog } from "./repeatedIdsLog";
import { until } from "./until";
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
  await pane().getByText("Rows with “Compliment” in “Sort of thing” (1 row): Not a complaint").waitFor();
  await changeAnswer(pane(), "Rows with “Service request” in “Sort of thing” (1 row)", "A complaint");
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
  await changeAnswer(pane(), "Rows with the same ID", "Each row is a complaint");
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

/** A log with one date that can be read two ways, and two words that are not understood. */
async function threeQuestions(): Promise<Uint8Array> {
  const line = (id: string, received: Cell, outcome: string): Cell[] => [
    ...[id, received, "Frontline", isoDay("2022-02-24"), outcome],
  ];
  const rows = [
    ["Ref", "Date recd", "Stage", "Date Closed", "Outcome"],
    line("A", isoDay("2022-02-01"), "Upheld"),
    line("B", "03/02/2022", "Part uphled"),
    line("C", isoDay("2022-02-08"), "Noted"),
  ];
  return fileOf({ Log: rows }, (workbook) => {
    workbook
      .getWorksheet("Log")
      ?.getColumn(2)
      .eachCell((cell) => (cell.numFmt = "dd/mm/yyyy"));
  });
}

test("a question names its cell and the rows around it, proposes an answer, and comes back for another", async () => {
  const { pane, goTo, selected } = await open({ file: await threeQuestions() });
  await goTo("How it is read");
  const questions = pane().getByRole("region", { name: "Questions about the log" });
  await questions.getByText("Question 1 of 3 · needed for the figures").waitFor();
  await questions.getByText("Rows around it: 01/02/2022, 03/02/2022, 08/02/2022").waitFor();
  await questions.getByRole("button", { name: "B3, go to the cell" }).click();
  await until(async () => (await selected()) === "B3");
  expect(await questions.locator(".primary").innerText()).toBe("3 February 2022");
  await questions.locator(".primary").click();
  await questions.getByText("Question 2 of 3 · 1 complaint waits").waitFor();
  await questions.getByText("Looks like Partially Upheld.").waitFor();
  await questions.getByRole("button", { name: "Later" }).click();
  await questions.getByRole("heading", { name: "What does “Noted” mean?" }).waitFor();
  await questions.getByRole("button", { name: "Back" }).click();
  await questions.getByText("Your answer: 3 February 2022.").waitFor();
  await questions.getByRole("button", { name: "2 March 2022" }).click();
  await pane().getByText("Dates typed as text in “Date recd”: Month first").waitFor();
});

test("questions are answered by keyboard, and the focus goes with them to the last", async () => {
  const { pane, page, goTo } = await open({ file: await threeQuestions() });
  await goTo("How it is read");
  const focused = (): Promise<string> => pane().evaluate(() => document.activeElement?.textContent ?? "");
  await pane().getByRole("button", { name: "3 February 2022" }).focus();
  await page.keyboard.press("Enter");
  await until(async () => (await focused()) === "What does “Part uphled” mean?");
  await pane().getByRole("button", { name: "Yes, “Part uphled” means Partially Upheld" }).focus();
  await page.keyboard.press("Enter");
  await until(async () => (await focused()) === "What does “Noted” mean?");
  await pane().getByLabel("What does “Noted” mean?").selectOption({ label: "Not Upheld" });
  await pane().getByRole("button", { name: "Use this answer" }).focus();
  await page.keyboard.press("Enter");
  await until(async () => (await focused()).startsWith("Answered."));
});

import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { faultyLog } from "./faultyLog";
import { until } from "./until";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const FAULT = "before it was received";

test("a click on a finding selects its cell", async () => {
  const { goTo, pane, selected, page } = await open({ file: await faultyLog() });
  await goTo("Check");
  await pane().getByRole("button", { name: FAULT }).first().click();
  await until(async () => (await selected()) === "E3");
  expect(await page.getByLabel("Formula bar").inputValue()).toBe("01/02/2022");
});

test("the log is checked again when it changes", async () => {
  const { goTo, pane, type } = await open({ file: await faultyLog() });
  await goTo("Check");
  await pane().getByRole("button", { name: FAULT }).first().waitFor();
  await type("E3", "11/02/2022");
  await pane().getByRole("button", { name: FAULT }).first().waitFor({ state: "detached" });
});

test("findings are shown by what they do to figures, and found by words", async () => {
  const { goTo, pane } = await open({ file: await faultyLog() });
  await goTo("Check");
  const segments = pane().getByRole("group", { name: "Show" });
  await segments.getByRole("button", { name: /^Changes figures [1-9]/u, pressed: true }).waitFor();
  await segments.getByRole("button", { name: /^Note/u }).click();
  await pane().getByRole("button", { name: FAULT }).waitFor({ state: "detached" });
  await segments.getByRole("button", { name: /^Changes figures/u }).click();
  await pane().getByLabel("Search").fill("e3 received");
  await pane().getByRole("status").getByText("1 match", { exact: true }).waitFor();
  await pane().getByRole("button", { name: FAULT }).waitFor();
});

test("all findings are listed on a new sheet, by keyboard, and the pane says where", async () => {
  const { goTo, pane, page, sheetTab } = await open({ file: await faultyLog() });
  await goTo("Check");
  await pane().getByRole("button", { name: "List all in a new sheet" }).focus();
  await page.keyboard.press("Enter");
  await sheetTab("Checks of the log").waitFor();
  await pane()
    .getByText(/^(?:All \d+ are|It is) on the new sheet “Checks of the log”/u)
    .waitFor();
});

test("a word that is not understood is answered for in its line, and its complaint is counted from then on", async () => {
  const odd = upheld({ id: "C2" }).map((cell) => (cell === "Upheld" ? "Uphled" : cell));
  const { goTo, pane } = await open({ file: await fileOf({ Log: [HEADERS, upheld(), odd] }) });
  await goTo("Check");
  await pane().getByRole("button", { name: "It means Upheld" }).click();
  await pane().getByText("“Uphled” means Upheld. You can change that under How it is read.").waitFor();
  await pane().getByRole("button", { name: "It means Upheld" }).waitFor({ state: "detached" });
});

test("Check log on the ribbon opens the pane on its findings", async () => {
  const { ribbon, page, pane } = await open();
  await page.getByRole("button", { name: "Close pane" }).click();
  await ribbon("Check log");
  await pane().getByRole("heading", { name: "Check “Complaints Log”" }).waitFor();
});

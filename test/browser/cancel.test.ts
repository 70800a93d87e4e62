import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { sheetNames } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** In the page: the work may be done before a click from outside gets there. */
function clickCancelOnceThere(): void {
  new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent === "Cancel")?.click();
  }).observe(document.body, { childList: true, subtree: true });
}

test("a report on a long log can be cancelled before it is written, and nothing is", async () => {
  const rows = Array.from({ length: 40_000 }, (_, place) => upheld({ id: `C${place}` }));
  const { pane, saved } = await open({ file: await fileOf({ Log: [HEADERS, ...rows] }) });
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  await pane().evaluate(clickCancelOnceThere);
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await pane().getByText("cancelled").waitFor();
  expect(sheetNames(await saved())).toEqual(["Log"]);
});

import { faultyLog } from "./faultyLog";
import { CLOSED, REPORT } from "./reported";
import { lastRowOf } from "./savedSheet";
import { PANE_PAGES } from "./driveWorkbench";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

/** A pane on a small laptop, and the same at 200% zoom. */
test.each([320, 175])("at %i pixels no page of the pane is wider than the pane", async (width) => {
  const { page, pane, goTo, ribbon, sheetTab, select, saved } = await open({ file: await faultyLog() });
  await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
  await ribbon("Generate Q4 report");
  await sheetTab(REPORT).waitFor();
  // As the report comes to the front its first cell is selected; only then can another be.
  await page.locator(`[data-sheet="${REPORT}"]`).waitFor();
  await select(`N${lastRowOf(await saved(), REPORT, CLOSED)}`);
  const overflowing: string[] = [];
  const look = async (name: string): Promise<void> => {
    const found = await pane().evaluate(() =>
      ["html", "header", "main", "footer"]
        .map((part) => ({ part, element: document.querySelector(part) }))
        .filter(({ element }) => element && element.scrollWidth > element.clientWidth)
        .map(({ part, element }) => `${part}: ${element?.scrollWidth} in ${element?.clientWidth}`),
    );
    overflowing.push(...found.map((words) => `${name}, ${words}`));
  };
  await pane().getByRole("button", { name: "Back to Report" }).waitFor();
  await look("Figure");
  for (const name of PANE_PAGES) {
    await goTo(name);
    await pane().locator("#page h2:visible, #page label:visible").first().waitFor();
    await look(name);
  }
  expect(overflowing).toEqual([]);
});

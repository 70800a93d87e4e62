import { faultyLog } from "./faultyLog";
import { CLOSED, REPORT } from "./reported";
import { lastRowOf } from "./savedSheet";
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
  for (const name of ["Report", "Log", "Check", "Due", "Figure", "Functions", "Settings", "Help"]) {
    await goTo(name);
    await pane().locator("[role=tabpanel] h2, [role=tabpanel] label").first().waitFor();
    const widths = await pane().evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    if ((widths[0] ?? 0) > (widths[1] ?? 0)) overflowing.push(`${name}: ${widths.join(" in ")}`);
  }
  expect(overflowing).toEqual([]);
});

import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { fileOf } from "../excel/logBook";
import { keptLog } from "../logs/cases";
import { faultyLog } from "./faultyLog";
import { type OpenOptions, useWorkbench } from "./workbench";

const open = useWorkbench();
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare const axe: { run(): Promise<AxeResults> };

/** What axe finds wrong in a page, in words. */
async function faultsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Opens everything that can be. */
async function unfold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active" }],
];

const PAGES = ["Report", "Log", "Check", "Due", "Functions", "Settings", "Help"];

describe.each(LOOKS)("in %s", (_name, look) => {
  test("nothing is wrong on any page of the pane", async () => {
    const { pane, goTo, openFile } = await open(look);
    await openFile(await faultyLog());
    await pane()
      .getByRole("button", { name: /^Make the .*report$/u })
      .waitFor();
    for (const name of PAGES) {
      await goTo(name);
      await pane().locator("[role=tabpanel] h2, [role=tabpanel] label").first().waitFor();
      await unfold(pane());
      expect({ name, faults: await faultsOf(pane()) }).toEqual({ name, faults: [] });
    }
  });

  test.each(["unknown-headers", "ambiguous-dates", "service-a-sheet", "misspelt-outcomes", "own-words"])(
    "nothing is wrong where something is asked of the log %s",
    async (name) => {
      const { pane, goTo, openFile } = await open(look);
      await openFile(keptLog(name));
      await goTo("Log");
      await pane().locator("[role=tabpanel] h3").first().waitFor();
      await unfold(pane());
      expect(await faultsOf(pane())).toEqual([]);
    },
  );

  test("nothing is wrong on the page Figure, without a figure and with one", async () => {
    const { pane, goTo, ribbon, sheetTab, select } = await open(look);
    await goTo("Figure");
    await pane().getByRole("heading", { name: "Where does a figure come from?" }).waitFor();
    expect(await faultsOf(pane())).toEqual([]);
    await ribbon("Generate Q4 report");
    await sheetTab("Q4 2021-22 report").waitFor();
    await goTo("Figure");
    await select("J14");
    await pane().getByRole("heading", { name: "2 complaints counted" }).waitFor();
    expect(await faultsOf(pane())).toEqual([]);
  });

  test("nothing is wrong where a report is there already, and where one was written", async () => {
    const { pane, ribbon, sheetTab } = await open(look);
    await ribbon("Generate Q4 report");
    await sheetTab("Q4 2021-22 report").waitFor();
    await ribbon("Generate Q4 report");
    await pane().getByRole("button", { name: "Keep both" }).waitFor();
    expect(await faultsOf(pane())).toEqual([]);
    await pane().getByRole("button", { name: "Keep both" }).click();
    await pane().getByText("was written to").waitFor();
    expect(await faultsOf(pane())).toEqual([]);
  });

  test("nothing is wrong where there is no log", async () => {
    const { pane, openFile } = await open(look);
    await openFile(await fileOf({ Notes: [["Nothing here"]] }));
    await pane().getByText("one complaint a row under a row of headers").waitFor();
    expect(await faultsOf(pane())).toEqual([]);
  });

  test("nothing is wrong in the workbench itself", async () => {
    const { page, pane } = await open(look);
    await pane()
      .getByRole("button", { name: /^Make the .*report$/u })
      .waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual([]);
  });
});

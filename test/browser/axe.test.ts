import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { fileOf } from "../excel/logBook";
import { keptLog } from "../logs/cases";
import { PANE_PAGES } from "./driveWorkbench";
import { faultyLog } from "./faultyLog";
import { repeatedIdsLog } from "./repeatedIdsLog";
import { lastRowOf } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** What a page may look like; Office's theme is light or dark, and high contrast goes over it. */
const LOOKS = {
  light: { theme: "light", forcedColors: "none" },
  dark: { theme: "dark", forcedColors: "none" },
  "high contrast": { theme: "light", forcedColors: "active" },
} as const;

type Look = keyof typeof LOOKS;

/** That nothing is wrong in any look. */
const NOTHING: Readonly<Record<Look, readonly string[]>> = { light: [], dark: [], "high contrast": [] };

/** What axe finds wrong in a page in each look, in words. */
async function faultsOf(frame: Frame): Promise<Record<Look, readonly string[]>> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const faultsIn = async (look: Look): Promise<string[]> => {
    await wear(frame, look);
    return frame.evaluate(foundByAxe);
  };
  try {
    return {
      dark: await faultsIn("dark"),
      "high contrast": await faultsIn("high contrast"),
      light: await faultsIn("light"),
    };
  } finally {
    await wear(frame, "light");
  }
}

/** Puts on the look that a page would have been opened in. */
async function wear(frame: Frame, look: Look): Promise<void> {
  const { theme, forcedColors } = LOOKS[look];
  await frame.page().emulateMedia({ colorScheme: theme, forcedColors });
  await frame.evaluate((put) => {
    const { dataset } = document.documentElement;
    if ("theme" in dataset) dataset["theme"] = put;
  }, theme);
}

/** In the page: what passes takes longer to be told than to be found. */
async function foundByAxe(): Promise<string[]> {
  const { violations } = await axe.run({ resultTypes: ["violations"], iframes: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Opens everything that can be. */
async function unfold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

test.each(["light", "dark"] as const)(
  "a pane that is opened in %s has the look that it is given here",
  async (look) => {
    const { pane } = await open({ colorScheme: look });
    const lookOf = (): Promise<(string | undefined)[]> =>
      pane().evaluate(() => {
        const { documentElement, body } = document;
        const { color, backgroundColor, colorScheme } = getComputedStyle(body);
        return [documentElement.dataset["theme"], color, backgroundColor, colorScheme];
      });
    const opened = await lookOf();
    await wear(pane(), look === "light" ? "dark" : "light");
    expect(await lookOf()).not.toEqual(opened);
    await wear(pane(), look);
    expect(await lookOf()).toEqual(opened);
  },
);

describe("in light, dark and high contrast", () => {
  test("nothing is wrong on any page of the pane", async () => {
    const { pane, goTo } = await open({ file: await faultyLog() });
    await pane()
      .getByRole("button", { name: /^Make the .*report$/u })
      .waitFor();
    for (const name of PANE_PAGES) {
      await goTo(name);
      await pane().locator("#page h2:visible, #page label:visible").first().waitFor();
      await unfold(pane());
      expect({ name, faults: await faultsOf(pane()) }).toEqual({ name, faults: NOTHING });
    }
  });

  test.each([
    "unknown-headers",
    "ambiguous-dates",
    "service-a-sheet",
    "misspelt-outcomes",
    "own-words",
    "kinds-of-contact",
  ])("nothing is wrong where something is asked of the log %s", async (name) => {
    const { pane, goTo } = await open({ file: keptLog(name) });
    await goTo("How it is read");
    await pane().locator("#page h2:visible").first().waitFor();
    await unfold(pane());
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong where it was said which rows are complaints", async () => {
    const { pane, goTo } = await open({ file: keptLog("kinds-of-contact") });
    await goTo("How it is read");
    for (const question of ["Sort of thing", "Removed (Y/N)"])
      await pane()
        .getByRole("button", { name: `All of them are complaints, in “${question}”` })
        .click();
    await pane().getByText("Rows with “Y” in “Removed (Y/N)”").waitFor();
    await unfold(pane());
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong where rows have the same ID, before and after it was said what they are", async () => {
    const { pane, goTo } = await open({ file: await repeatedIdsLog() });
    await goTo("How it is read");
    await pane().getByRole("button", { name: "They are one complaint" }).waitFor();
    await unfold(pane());
    expect(await faultsOf(pane())).toEqual(NOTHING);
    await pane().getByRole("button", { name: "They are one complaint" }).click();
    await pane().getByRole("button", { name: "Change Rows with the same ID" }).click();
    await pane().getByLabel("Rows with the same ID").waitFor();
    await unfold(pane());
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong where the menu More is open", async () => {
    const { pane } = await open();
    await pane().getByRole("button", { name: "More", exact: true }).click();
    await pane().getByRole("menu").waitFor();
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong where a figure is explained", async () => {
    const { pane, ribbon, sheetTab, select, saved } = await open();
    await ribbon("Generate Q4 report");
    await sheetTab("Q4 2021-22 report").waitFor();
    await select(`N${lastRowOf(await saved(), "Q4 2021-22 report", "Total number of complaints closed")}`);
    await pane().getByRole("heading", { name: "5 complaints counted" }).waitFor();
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong where a report is there already, and where one was written", async () => {
    const { pane, ribbon, sheetTab } = await open();
    await ribbon("Generate Q4 report");
    await sheetTab("Q4 2021-22 report").waitFor();
    await ribbon("Generate Q4 report");
    await pane().getByRole("button", { name: "Keep both" }).waitFor();
    expect(await faultsOf(pane())).toEqual(NOTHING);
    await pane().getByRole("button", { name: "Keep both" }).click();
    await pane().getByText("was written to").waitFor();
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong where there is no log", async () => {
    const { pane } = await open({ file: await fileOf({ Notes: [["Nothing here"]] }) });
    await pane().getByText("one complaint a row under a row of headers").waitFor();
    expect(await faultsOf(pane())).toEqual(NOTHING);
  });

  test("nothing is wrong in the workbench itself", async () => {
    const { page, pane } = await open();
    await pane()
      .getByRole("button", { name: /^Make the .*report$/u })
      .waitFor();
    expect(await faultsOf(page.mainFrame())).toEqual(NOTHING);
  });
});

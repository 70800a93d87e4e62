import type { OpenWorkbench } from "./driveWorkbench";
import { rowOf } from "./savedSheet";

export const REPORT = "Q4 2021-22 report";
export const RECEIVED = "Total number of complaints received";
export const CLOSED = "Total number of complaints closed";

/** The last figure of a line of the report that the pane makes now. */
export async function reported(workbench: OpenWorkbench, label: string): Promise<unknown> {
  const { pane, sheetTab } = workbench;
  await pane().getByLabel("Quarter").selectOption("Q4 2021/22");
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await sheetTab(REPORT).waitFor();
  return lastFigure(workbench, label);
}

/** The last figure of a line of the report that the pane makes now in the place of one. */
export async function reportedAgain(workbench: OpenWorkbench, label: string): Promise<unknown> {
  const { pane } = workbench;
  await pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .click();
  await pane().getByRole("button", { name: "Replace" }).click();
  await pane().getByText("was written to").waitFor();
  return lastFigure(workbench, label);
}

async function lastFigure({ saved }: OpenWorkbench, label: string): Promise<unknown> {
  return rowOf(await saved(), REPORT, label)
    .filter((value) => value !== "")
    .at(-1);
}

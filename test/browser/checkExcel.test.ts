import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("Check this Excel warns first, then says that all is right, and leaves the workbook as it was", async () => {
  const { pane, goTo, page } = await open();
  await goTo("Help");
  const tabs = page.locator(".tabs button, [role=tab]");
  const before = await tabs.allTextContents();
  await pane().getByRole("button", { name: "Check this Excel" }).click();
  await pane().getByText("This may clear Undo. Save first.").waitFor();
  await pane().getByRole("button", { name: "Check now" }).click();
  await pane().getByText("Everything the add-in uses works in this Excel.").waitFor();
  const text = await pane().getByLabel("The result as text").inputValue();
  expect(text).not.toMatch(/[✗–]/u);
  expect(text).toMatch(/✓ Functions of the add-in give the report's figures/u);
  expect(text).toMatch(/Complaints Monitor: version \d+\.\d+\.\d+, build [0-9a-f]{12}/u);
  expect(await tabs.allTextContents()).toEqual(before);
});

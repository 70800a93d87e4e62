import { useWorkbench } from "./workbench";

const open = useWorkbench();

test("a report is copied for sending from Help, and it is said how to send it", async () => {
  const { pane, goTo, ribbon, sheetTab } = await open();
  await goTo("Help");
  await pane().getByRole("button", { name: "Clean copy" }).click();
  await pane().getByText("There is no report in this workbook to copy.").waitFor();
  await ribbon("Generate Q4 report");
  await sheetTab("Q4 2021-22 report").waitFor();
  await goTo("Help");
  await pane().getByRole("button", { name: "Clean copy" }).click();
  await pane().getByRole("button", { name: "Copy Q4 2021-22 report" }).click();
  await sheetTab("Q4 2021-22 report copy").waitFor();
  await pane().getByText("choose Move or Copy and then (new book)").waitFor();
});

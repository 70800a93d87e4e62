import { type SelectedCell, selectedCell } from "../../excel/reading/selectedCell";

export type { SelectedCell } from "../../excel/reading/selectedCell";

/** Where the user is. It stands apart from what explains figures, which the pane fetches when it is first needed. */
export async function whereUserIs(): Promise<SelectedCell> {
  return selectedCell();
}

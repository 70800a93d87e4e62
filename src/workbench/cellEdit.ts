import { refusal } from "./playedExcel";
import { type BatchRequest, PATH } from "./protocol/batch";

/** A request of the library's as it crosses to Excel: its text, and its flags. */
export interface SentRequest {
  readonly body: string;
  readonly flags: number;
}

/** The flag of a request that waits until no cell is being edited: `delayForCellEdit` of `Excel.run`. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Carries out a request as an Excel does in which a cell may be being edited (`edit` resolves when that is over): it
 * refuses what begins at the workbook, or leaves it until then if the request says so.
 */
export async function afterCellEdit(
  { body, flags }: SentRequest,
  edit: Promise<void> | undefined,
  execute: (body: string) => string,
): Promise<string> {
  if (!edit || !asksTheWorkbook(body)) return execute(body);
  if ((flags & DELAY_FOR_CELL_EDIT) === 0)
    return refusal("InvalidOperationInCellEditMode", "Excel is in the middle of editing a cell.");
  await edit;
  return execute(body);
}

/** A request that begins at the workbook, and not at one of the services around it. */
function asksTheWorkbook(body: string): boolean {
  const { ObjectPaths } = JSON.parse(body) as BatchRequest;
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.global);
}

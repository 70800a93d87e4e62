import { at } from "../../../engine/at";
import { numberText } from "../../../engine/text/numberText";
import type { MappedSheet } from "../../../log/mapping/columnQuestions";
import { headerOf } from "../../../log/reading/layout";
import type { LogReading } from "../../../log/reading/readLog";
import type { TelephoneColumn } from "../../../log/reading/telephones";
import { fieldOfRole } from "../../../log/spellings/roles";
import { cellName } from "../cellName";
import type { LogQuestion } from "../logQuestion";
import { columnQuestion } from "./columnQuestions";

/** Whether a column headed as one of extensions is one, where its cells may be telephone numbers. */
export function extensionQuestions(reading: LogReading, mapped: readonly MappedSheet[]): LogQuestion[] {
  return reading.telephones.columns.flatMap((column) => {
    const { layout } = at(reading.sheets, column.sheet);
    const roles = [...layout.roles].filter(([, held]) => held.column === column.column);
    const role = roles.map(([one]) => one).find((one) => fieldOfRole(one) === "extension");
    if (!role) return [];
    const header = headerOf(layout, column.column);
    return columnQuestion(mapped, { role, header }, becauseText(reading, column), "No");
  });
}

function becauseText(reading: LogReading, { telephones, said, row }: TelephoneColumn): string {
  const cell = reading.location("extension", row);
  const example = cell
    ? `, such as ${cellName(reading, cell)} (${String(reading.cell("extension", row)).trim()})`
    : "";
  return `${numberText(telephones)} of ${numberText(said)} cells may be telephone numbers${example}.`;
}

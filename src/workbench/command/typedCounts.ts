import type { FoundLog } from "../../app/log/findLog";
import { withCounted } from "../../app/log/logChoices";
import { at } from "../../engine/at";
import { readColumns } from "../../excel/reading/readColumns";
import type { LogChoices } from "../../log/choices";
import { cellText } from "../../log/reading/cells";
import { kindKey } from "../../log/spellings/contactKinds";
import { nameKey } from "../../log/spellings/spelling";
import { assignment, columnsHeaded, unknownName } from "./assignment";

/** The choices with which values of a column were typed to count: one use answers for all values of that column. */
export async function withTypedCounts(
  choices: LogChoices,
  typed: readonly string[],
  found: FoundLog,
): Promise<LogChoices> {
  const byHeader = new Map<string, { readonly header: string; readonly values: string[] }>();
  for (const text of typed) {
    const { left, right } = assignment("count", "HEADER=VALUE", 1, text);
    const { header } = at(columnsHeaded("count", at(left, 0), found), 0);
    const said = byHeader.get(nameKey(header)) ?? { header, values: [] };
    said.values.push(right);
    byHeader.set(nameKey(header), said);
  }
  let answered = choices;
  for (const { header, values } of byHeader.values()) {
    const known = await valuesUnder(header, found);
    const counted = values.map((value) => {
      const text = known.get(kindKey(value));
      if (text === undefined) throw unknownName("count", value, [...known.values()]);
      return text;
    });
    const notCounted = [...known.values()].filter((text) => !counted.includes(text));
    answered = withCounted(answered, { header, counted, notCounted });
  }
  return answered;
}

/** What the cells under a header hold, in all sheets of the log. */
async function valuesUnder(header: string, { parts }: FoundLog): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (const { sample, layout } of parts) {
    const { used } = sample;
    const columns = layout.headers
      .filter((one) => nameKey(one.header) === nameKey(header))
      .map(({ column }) => column);
    const rows = { fromRow: layout.headerRow + 1, toRow: used.row + used.rowCount };
    const { chunks } = await readColumns(sample, { columns, ...rows });
    for (const cell of chunks.flatMap(({ blocks }) => blocks.flatMap((block) => block.values.flat()))) {
      const text = cellText(cell);
      if (!values.has(kindKey(text))) values.set(kindKey(text), text);
    }
  }
  return values;
}

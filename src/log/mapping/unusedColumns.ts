import type { LogColumn } from "../reading/columnsOfRoles";
import { columnsToRead, type LogLayout } from "../reading/layout";
import { isBlank } from "../isBlank";
import { mayMean } from "../spellings/askedFields";
import { nameKey } from "../spellings/spelling";
import { fitsMostly } from "./columnEvidence";
import { type SampleCells, cellsUnder } from "./sampleCells";
import type { RoleMapping } from "./sheetMapping";

/** A column of a log that no figure uses, and the wish that it may serve. */
export interface UnusedColumn extends LogColumn {
  /** What it could be read as, where no column is: `Type of Complaint`. */
  readonly couldBe?: Pick<RoleMapping, "role" | "name">;
  /** Whether complaints could be grouped by it: most rows have one of a few values. */
  readonly hasFewValues: boolean;
}

/** The columns of a log that no figure uses, from left to right; `kinds` tell which rows are complaints. */
export function unusedColumns(
  layout: LogLayout,
  mapping: readonly RoleMapping[],
  cells: SampleCells,
  kinds: readonly Pick<LogColumn, "header">[] = [],
): UnusedColumn[] {
  const used = new Set([
    ...columnsToRead(layout),
    ...[...layout.roles.values(), ...layout.apart].map(({ column }) => column),
  ]);
  const tellKinds = new Set(kinds.map(({ header }) => nameKey(header)));
  return layout.headers
    .filter(({ column, header }) => !used.has(column) && !tellKinds.has(nameKey(header)))
    .map((column) => {
      const couldBe = roleOf(column, mapping);
      const hasFewValues = !couldBe && isOfFewValues(cellsUnder(layout, cells, column.column));
      return { ...column, hasFewValues, ...(couldBe && { couldBe }) };
    });
}

function roleOf({ column, header }: LogColumn, mapping: readonly RoleMapping[]): UnusedColumn["couldBe"] {
  const found = mapping.find(({ role, column: held, others }) => {
    const candidate = held ? undefined : others.find((other) => other.column === column);
    return candidate && mayMean(role, header) && fitsMostly(candidate.evidence);
  });
  return found && { role: found.role, name: found.name };
}

const [FEWEST_VALUES, MOST_VALUES] = [2, 40];

/** Whether at least half of the cells are filled in, with 2 to 40 texts of which some stand there more than once. */
function isOfFewValues(cells: ReturnType<typeof cellsUnder>): boolean {
  const said = cells.flatMap((cell) => (typeof cell === "string" && !isBlank(cell) ? [nameKey(cell)] : []));
  const values = new Set(said).size;
  const isRepeated = values < said.length;
  return said.length >= cells.length / 2 && values >= FEWEST_VALUES && values <= MOST_VALUES && isRepeated;
}

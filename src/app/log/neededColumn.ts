import { quoted } from "../../engine/text/quoted";
import { type ColumnEvidence, fitsMostly } from "../../log/mapping/columnEvidence";
import type { RoleMapping } from "../../log/mapping/sheetMapping";
import { isRequired } from "../../log/reading/layout";
import type { LogChoices } from "../../log/choices";
import { mayMean } from "../../log/spellings/askedFields";
import { roleName } from "../../log/spellings/roleName";
import type { Role } from "../../log/spellings/roles";
import { columnMapping } from "./columnMapping";
import type { LogCandidate } from "./logCandidate";
import { withColumn } from "./logChoices";
import { type ColumnOption, understoodColumns } from "./understoodLog";

/** A column that a sheet would be a log with, asked of its keeper. */
export interface NeededColumn {
  readonly role: Role;
  /** Which of how many such columns it is, with those that were chosen. */
  readonly number: number;
  readonly of: number;
  /** `Which column has the date of the answer?` */
  readonly asks: string;
  /** What is wrong without it, in a sentence. */
  readonly because: string;
  /** The columns that it probably is, with what speaks for each: `all 44 cells are dates`. */
  readonly likely: readonly Required<ColumnOption>[];
  /** Every column that it could be. */
  readonly all: readonly ColumnOption[];
  readonly choose: (header: string) => (kept: LogChoices) => LogChoices;
}

/** So many columns are offered each by its own button; of more, none is likely. */
const MOST_LIKELY = 3;

/** What the sheet that is most like a log needs first to be one; undefined where it lacks no column. */
export function neededColumn(candidates: readonly LogCandidate[]): NeededColumn | undefined {
  const [part] = candidates;
  if (!part) return undefined;
  const undated = undatedRoles(part);
  const [role, ...more] = [...part.missing, ...undated.keys()];
  if (role === undefined) return undefined;
  const column = understoodColumns(part).find((one) => one.role === role);
  const mapped = columnMapping(part).find((one) => one.role === role);
  const chosen = [...part.layout.chosen].filter((one) => isRequired(one) && one !== role).length;
  const wrong = undated.get(role);
  return {
    role,
    number: chosen + 1,
    of: chosen + 1 + more.length,
    asks: askedOf(role),
    because:
      wrong === undefined
        ? `${quoted(part.sample.sheet)} has no column that is headed ${quoted(roleName(role))} or the like.`
        : `${quoted(wrong)} is headed so, but holds no dates.`,
    likely: mapped ? likelyColumns(mapped) : [],
    all: column?.others ?? [],
    choose: (header) => (kept) => withColumn(kept, [part], role, header),
  };
}

/** The roles that are read from a column without dates, and its header. */
function undatedRoles({ fit, layout }: LogCandidate): ReadonlyMap<Role, string> {
  return new Map(
    fit.withoutDates.flatMap(({ column, header }) =>
      [...layout.roles].flatMap(([role, held]) => (held.column === column ? [[role, header] as const] : [])),
    ),
  );
}

function askedOf(role: Role): string {
  switch (role) {
    case "received":
      return "Which column has the date the complaint came in?";
    case "closed":
      return "Which column has the date of the answer?";
    case "stage":
      return "Which column has the stage?";
    case "outcome":
      return "Which column has the outcome?";
    default:
      return `Which column is ${quoted(roleName(role))}?`;
  }
}

/** Those whose cells fit; where the header of one of them alone tells it, that one. */
function likelyColumns({ role, others }: RoleMapping): Required<ColumnOption>[] {
  const fitting = others.filter(({ evidence }) => evidence.filled > 0 && fitsMostly(evidence));
  const told = fitting.filter(({ header }) => mayMean(role, header));
  const likely = told.length === 1 ? told : fitting;
  return likely.length > MOST_LIKELY
    ? []
    : likely.map(({ header, evidence }) => ({ header, evidence: evidenceText(evidence) }));
}

function evidenceText({ filled, fitting, words }: ColumnEvidence): string {
  return filled === fitting && filled > 1 ? words.replace(`${fitting} of ${filled}`, `all ${filled}`) : words;
}

import type { Field } from "../../engine/complaintLog";
import { isDateCell } from "../dates/isDateCell";
import { isBlank } from "../isBlank";
import type { DateSystem } from "../../engine/calendar/serialDate";
import type { CellValue } from "../sheetTable";
import { looksLikeCode } from "../spellings/idShape";
import { isErrorValue, saysNothing } from "../spellings/spelling";
import { asksWhetherUpheld } from "../spellings/probableOutcomes";
import {
  type MeaningOf,
  type ValueChoices,
  extensionMeaning,
  outcomeMeaning,
  stageMeaning,
  yesOrNo,
} from "../spellings/values";

/** How well the cells of a column fit what it is taken for. */
export interface ColumnEvidence {
  /** The cells that say anything. */
  readonly filled: number;
  readonly fitting: number;
  /** Whether most cells show what the column holds, whatever its header: `Stage 2`, but not `2`; `CAS-104`, but not `104`. */
  readonly showsIt: boolean;
  /** `118 of 120 cells are dates`. */
  readonly words: string;
}

/** What decides whether a cell fits. */
export interface EvidenceRules {
  readonly dateSystem: DateSystem;
  /** What the user's own words mean. */
  readonly values: ValueChoices;
}

/** A column that is asked for its evidence. */
export interface EvidenceColumn {
  readonly header: string;
  readonly cells: readonly CellValue[];
  /** Whether numbers alone count as dates: where neither header nor format says so, they may be anything. */
  readonly areNumbersDates?: boolean;
}

/** What the cells of a column say for its holding a field. */
export function columnEvidence(field: Field, column: EvidenceColumn, rules: EvidenceRules): ColumnEvidence {
  const said = column.cells.filter(
    (value) => !isBlank(value) && !(typeof value === "string" && saysNothing(value)),
  );
  const { fits, are } = fitOf(field, { ...column, said }, rules);
  const fitting = said.filter(fits).length;
  const words = said.length === 0 ? "no cell is filled in" : `${fitting} of ${said.length} cells ${are}`;
  return { filled: said.length, fitting, showsIt: showing(field, said, fits) > said.length / 2, words };
}

/** How many cells show by themselves what a column holds. */
function showing(field: Field, said: readonly CellValue[], fits: Fit["fits"]): number {
  if (field === "id") return said.filter(looksLikeCode).length;
  return SHOWN_BY_WORDS.has(field) ? said.filter((value) => isWord(value) && fits(value)).length : 0;
}

/** The fields whose words are of no other column. */
const SHOWN_BY_WORDS: ReadonlySet<Field> = new Set<Field>(["stage", "outcome"]);

function isWord(value: CellValue): boolean {
  return /\p{Letter}/u.test(String(value));
}

/** From 0 to 1, how much of a column fits; a blank one is neither for nor against. */
export function fitShare({ filled, fitting }: ColumnEvidence): number {
  return (fitting + 1) / (filled + 2);
}

interface Fit {
  readonly fits: (value: CellValue) => boolean;
  readonly are: string;
}

/** From a half on, a column is mostly what it is taken for. */
export function fitsMostly({ filled, fitting }: ColumnEvidence): boolean {
  return fitting > filled / 2;
}

interface SaidColumn extends EvidenceColumn {
  /** Its cells that say anything. */
  readonly said: readonly CellValue[];
}

function fitOf(
  field: Field,
  { header, said, areNumbersDates = true }: SaidColumn,
  { dateSystem, values }: EvidenceRules,
): Fit {
  const isDate = (value: CellValue): boolean =>
    (areNumbersDates || typeof value === "string") && isDateCell(value, dateSystem);
  const means =
    <T>(meaningOf: MeaningOf<T>) =>
    (value: CellValue): boolean =>
      meaningOf(value) !== undefined;
  switch (field) {
    case "escalated": {
      const isYesOrNo = means(extensionMeaning());
      return said.some(isYesOrNo)
        ? { fits: (value) => isDate(value) || isYesOrNo(value), are: "are dates, or say yes or no" }
        : { fits: isDate, are: "are dates" };
    }
    case "received":
    case "acknowledged":
    case "closed":
      return { fits: isDate, are: "are dates" };
    case "stage":
      return { fits: means(stageMeaning(values.stage)), are: "name a stage that is known" };
    case "outcome": {
      const isOutcome = means(outcomeMeaning(values.outcome));
      const isYesOrNo = means(yesOrNo);
      return asksWhetherUpheld(header)
        ? { fits: (value) => isOutcome(value) || isYesOrNo(value), are: "say yes or no, or name an outcome" }
        : { fits: isOutcome, are: "name an outcome that is known" };
    }
    case "extension": {
      const isYesOrNo = means(extensionMeaning(values.extension));
      return { fits: (value) => isYesOrNo(value) || isDate(value), are: "say yes or no, or a date" };
    }
    case "id":
      return { fits: firstOfItsKind(said), are: "are different" };
    default:
      return { fits: (value) => typeof value === "string" && !isErrorValue(value), are: "are texts" };
  }
}

/** A cell is different where none before it says the same; each is asked about once, in order. */
function firstOfItsKind(said: readonly CellValue[]): (value: CellValue) => boolean {
  const left = new Set(said);
  return (value) => left.delete(value);
}

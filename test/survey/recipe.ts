import type { Complaint } from "./complaint";
import type { DateForm } from "./ingredients/dates";
import type { Field } from "./ingredients/headers";
import type { ExtensionWords, OutcomeWords, StageWords } from "./ingredients/words";
import type { Filler } from "./ingredients/fillers";

/** A column of a log: what it holds of a complaint, or something else. */
export interface Column {
  readonly header: string;
  readonly field?: Field;
  readonly filler?: Filler["write"];
}

/** In what a complaint's stages stand: a row a complaint, a row a stage, or both stages beside each other. */
export type Shape = "long" | "stageRows" | "wide";

/** How a body writes its complaints down. */
export interface Recipe {
  readonly shape: Shape;
  readonly columns: readonly Column[];
  readonly stageWords: StageWords;
  readonly outcomeWords: OutcomeWords;
  readonly extensionWords: ExtensionWords;
  readonly dates: (field: Field | undefined) => DateForm;
  readonly hasNumericIds: boolean;
}

export const holds = ({ columns }: Recipe, field: Field): boolean =>
  columns.some((one) => one.field === field);

/** A complaint's row, or one of its two. */
export interface Entry {
  readonly complaint: Complaint;
  /** The row of an escalated complaint's first stage. */
  readonly isFirst?: boolean;
}

export function entriesOf({ shape }: Recipe, complaint: Complaint): Entry[] {
  return shape === "stageRows" && complaint.first
    ? [{ complaint, isFirst: true }, { complaint }]
    : [{ complaint }];
}

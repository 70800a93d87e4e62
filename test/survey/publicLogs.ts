import type { Outcome, Stage, WithoutAnswer } from "./complaint";
import type { Field } from "./ingredients/headers";
import type { OutcomeWords } from "./ingredients/words";
import type { Shape } from "./recipe";

/** The structure of a log, form or data dictionary that is public. Its rows are invented. */
export interface PublicLog {
  readonly name: string;
  /** Where the structure was seen. */
  readonly seen: string;
  /**
   * A column a line: `header = field`, or `header: words that may stand there`. `+` marks a column that the body which
   * adopted the structure added, because its procedure needs it and the original has none.
   */
  readonly columns: string;
  readonly shape?: Shape;
  readonly outcomes?: Partial<OutcomeWords>;
  /** The outcomes that the structure has words for. */
  readonly knows?: readonly (Outcome | WithoutAnswer)[];
  /** The names of the date forms that it is published with. */
  readonly dates?: readonly string[];
  readonly stages?: readonly Stage[];
}

/** A column of a public log. */
export interface PublicColumn {
  readonly header: string;
  readonly field?: Field;
  readonly words?: readonly string[];
}

export function columnsOf({ columns }: PublicLog): PublicColumn[] {
  return columns
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/^\+ /u, ""))
    .map((line): PublicColumn => {
      const [, header = line, field] = /^(.*) = (\w+)$/u.exec(line) ?? [];
      // The names of the fields are those of the house.
      if (field !== undefined) return { header, field: field as Field };
      const [name = line, words] = line.split(" :: ");
      return { header: name, words: (words ?? "").split("|").map((one) => one.trim()) };
    });
}

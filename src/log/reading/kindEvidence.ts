import type { Field } from "../../engine/complaintLog";
import { type ContactKind, contactKind, flaggedKind, saysKind } from "../spellings/contactKinds";
import { yesOrNo } from "../spellings/values";

/** Whether rows are complaints. */
export type RowKind = "complaint" | "other";

/** A column, by its header and by what its cells hold. */
export interface ToldColumn {
  readonly header: string;
  /** What it is read for. */
  readonly field: Field | undefined;
  readonly values: readonly { readonly text: string; readonly count: number }[];
}

/**
 * What each value of a column seems to say that its rows are; undefined where the column does not clearly tell that some
 * are no complaints. A category, a status or a remedy may be called a request or an enquiry too: its column must say
 * more, by a complaint beside it or by its header.
 */
export function tellKinds(column: ToldColumn): (RowKind | undefined)[] | undefined {
  return flags(column) ?? words(column);
}

function flags({ header, values }: ToldColumn): (RowKind | undefined)[] | undefined {
  const said = flaggedKind(header);
  if (said === undefined) return undefined;
  const answers = values.map(({ text }) => yesNoOrBlank(text));
  if (answers.includes(undefined) || answers.every((answer) => answer === "blank")) return undefined;
  const [yes, no] =
    said === "complaint" ? (["complaint", "other"] as const) : (["other", "complaint"] as const);
  const blank = said === "complaint" && answers.includes("no") ? undefined : no;
  const kinds = answers.map((answer) => (answer === "yes" ? yes : answer === "no" ? no : blank));
  return kinds.includes("other") ? kinds : undefined;
}

function yesNoOrBlank(text: string): "yes" | "no" | "blank" | undefined {
  if (text === "") return "blank";
  if (/^(?:-?1|x)$/iu.test(text)) return "yes";
  return text === "0" ? "no" : yesOrNo(text);
}

/** More values than this are no kinds, unless complaints are among them. */
const MOST_VALUES = 60;

function words({ header, field, values }: ToldColumn): (RowKind | undefined)[] | undefined {
  const kinds = values.map(({ text }) => contactKind(text));
  const has = (kind: ContactKind): boolean => kinds.includes(kind);
  const hasOthers = has("praise") || has("otherContact") || has("noRecord");
  const isTold = has("complaint") || (values.length <= MOST_VALUES && saysMore());
  return hasOthers && isTold
    ? kinds.map((kind) => (kind === undefined || kind === "complaint" ? kind : "other"))
    : undefined;

  function saysMore(): boolean {
    const said = saysKind(header);
    if (field !== undefined) return has("praise");
    if (said === "clearly") return true;
    return (has("noRecord") && said === "perhaps") || (has("praise") && areRepeated(values));
  }
}

const FEW = 3;

/** Whether most values stand in more than one cell, as in no column of remarks. */
function areRepeated(values: ToldColumn["values"]): boolean {
  const filled = values.filter(({ text }) => text !== "");
  const cells = filled.reduce((sum, { count }) => sum + count, 0);
  return filled.length <= Math.max(FEW, cells / 2);
}
